// The third step: how many rows go in, what is wrong with the others, and the loading itself, slice by slice.
import { useRef, useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { ListProblem } from '../../rpc/views/lists.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Facts } from '../values/Facts.tsx';
import { Lines } from '../values/Lines.tsx';
import { type CheckedList, leftRows } from './checkedList.ts';
import { pageReader } from './pageReader.ts';
import { showLines } from './showLines.ts';

interface CheckListProps {
  readonly checked: CheckedList;
  onBack(): void;
  onLoaded(written: number, left: number): void;
}

/** Sentences a panel can show; the list of what stays out has them all. */
const SHOWN_PROBLEMS = 40;

const inRows = ({ lines, text }: ListProblem): string => ui.listInRows(showLines(lines), lines.length) + text;

const shortened = (problems: readonly ListProblem[]): string[] => {
  const more = problems.length - SHOWN_PROBLEMS;
  return [...problems.slice(0, SHOWN_PROBLEMS).map(inRows), ...(more > 0 ? [ui.listMoreProblems(more)] : [])];
};

export function CheckList({ checked, onBack, onLoaded }: CheckListProps) {
  const { argument, importId, ready, problems } = checked;
  const total = argument.lines.length;
  const [done, setDone] = useState(0);
  // Slices that went through stay so when a later one fails and is sent again.
  const results = useRef<{ readonly written: number }[]>([]);
  const [action, load] = useAction(
    async () => {
      const slices = pageReader.slicesOf(argument, problems);
      for (const slice of slices.slice(results.current.length)) {
        results.current.push(await call('rpcLoadList', { ...argument, ...slice, importId, total }));
        setDone((old) => old + slice.lines.length);
      }
      return results.current;
    },
    (all) => {
      const written = all.reduce((sum, result) => sum + result.written, 0);
      onLoaded(written, total - written);
    },
  );
  const errors = problems.filter(({ level }) => level === 'error');
  const remarks = problems.filter(({ level }) => level === 'warning');
  const left = leftRows(checked);
  return (
    <Screen title={ui.listCheckTitle} onBack={onBack} busy={action.running}>
      <Facts
        look="counts"
        facts={[
          [ui.listGoIn, String(ready)],
          [ui.listStayOut, String(total - ready)],
        ]}
      />
      {errors.length > 0 && (
        <Notice tone="bad" title={ui.listStayTitle}>
          <Lines lines={shortened(errors)} />
          <p class="hint">{ui.listStayHint}</p>
        </Notice>
      )}
      {left.length > 0 && (
        <details>
          <summary>{ui.listLeftRows(left.length)}</summary>
          <p class="hint" id="list-left-hint">
            {ui.listLeftHint}
          </p>
          <div class="field">
            <textarea
              readOnly
              rows={6}
              wrap="off"
              aria-label={ui.listLeftRows(left.length)}
              aria-describedby="list-left-hint"
              value={left.join('\n')}
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
        </details>
      )}
      {remarks.length > 0 && (
        <Notice tone="warn" title={ui.listRemarksTitle}>
          <Lines lines={shortened(remarks)} />
        </Notice>
      )}
      {ready > 0 ? (
        <Actions
          primary={ui.listLoad(ready)}
          onPrimary={() => load(undefined)}
          secondary={ui.listChangeColumns}
          onSecondary={onBack}
          action={action}
          running={ui.listLoading}
          share={{ done, total: ready }}
        />
      ) : (
        <Actions primary={ui.listChangeColumns} onPrimary={onBack} />
      )}
    </Screen>
  );
}
