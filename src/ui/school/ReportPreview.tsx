// The numbers of a quarter's report as the municipality will see them, after the remarks on them: the main ones in sight, the rest by groups.
import type { MetricGroup } from '../../domain/report/metricGroup.ts';
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { Notice } from '../parts/Notice.tsx';
import { CountTable } from '../values/CountTable.tsx';
import { Lines } from '../values/Lines.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';

export function ReportPreview({ preview }: { readonly preview: Value<'rpcPreviewSubmission'> }) {
  const { asOf, lines, keys, problems, submitted } = preview;
  const of = (wanted: MetricGroup) => lines.filter(({ group }) => group === wanted);
  const groups = [...new Set(lines.map(({ group }) => group))].filter((group) => group !== 'main');
  return (
    <>
      {submitted !== '' && <StateWord tone="good">{ui.reportSubmitted(showMoment(submitted))}</StateWord>}
      {problems.length > 0 && (
        <Notice tone="warn" title={ui.problemsRemarks}>
          <Lines lines={problems.map((problem) => problem.text)} />
        </Notice>
      )}
      <CountTable caption={ui.reportCaption(showMoment(asOf))} rows={of('main')} />
      {keys > 0 && <p class="hint">{ui.reportKeys(keys)}</p>}
      {groups.map((group) => (
        <details key={group}>
          <summary>{ui.reportGroups[group]}</summary>
          <CountTable isSaid caption={ui.reportGroups[group]} rows={of(group)} />
        </details>
      ))}
    </>
  );
}
