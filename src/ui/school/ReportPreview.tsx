// The lines of a quarter's report as the municipality will see them, after the remarks on them.
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { Notice } from '../parts/Notice.tsx';
import { CountTable } from '../values/CountTable.tsx';
import { Lines } from '../values/Lines.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';

export function ReportPreview({ preview }: { readonly preview: Value<'rpcPreviewSubmission'> }) {
  const { asOf, lines, problems, submitted } = preview;
  return (
    <>
      {submitted !== '' && <StateWord tone="good">{ui.reportSubmitted(showMoment(submitted))}</StateWord>}
      {problems.length > 0 && (
        <Notice tone="warn" title={ui.problemsRemarks}>
          <Lines lines={problems.map((problem) => problem.text)} />
        </Notice>
      )}
      <CountTable caption={ui.reportCaption(showMoment(asOf))} rows={lines} />
    </>
  );
}
