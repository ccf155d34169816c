// One task in a list: what, its state, its day and what closes it.
import type { RoadmapRow } from '../../rpc/views/roadmap.ts';
import * as texts from '../../texts/uiRoadmap.ts';
import { Button } from '../parts/Button.tsx';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';

export const TONES: Readonly<Record<keyof typeof texts.taskStates, Tone>> = {
  planned: 'none',
  in_progress: 'wait',
  done: 'good',
  done_late: 'good',
  overdue: 'bad',
  not_needed: 'none',
  date_not_set: 'none',
  unknown: 'wait',
};

/** What has closed it, else its day and what will. */
const about = ({ closedBy, doneOn, dueOn, proofs, status }: RoadmapRow): string[] => {
  if (closedBy !== '') return [texts.taskClosedBy(closedBy)];
  if (doneOn !== '') return [texts.taskDone(showMoment(doneOn))];
  if (status === 'not_needed' || status === 'done' || status === 'done_late') return [];
  return [
    ...(dueOn === '' ? [] : [texts.taskDue(showMoment(dueOn))]),
    proofs === '' ? texts.taskByHand : texts.taskProofs(proofs),
  ];
};

export function TaskItem({ row, onOpen }: { readonly row: RoadmapRow; onOpen(): void }) {
  return (
    <li>
      <Button kind="plain" onClick={onOpen}>
        {row.title}
      </Button>
      <StateWord tone={TONES[row.status]}>{texts.taskStates[row.status]}</StateWord>
      <span class="hint">{about(row).join('. ')}</span>
    </li>
  );
}
