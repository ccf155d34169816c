// One task of the own roadmap: what is known of it, and the mark on it.
import type { RoadmapRow } from '../../rpc/views/roadmap.ts';
import * as texts from '../../texts/uiRoadmap.ts';
import { Screen } from '../parts/Screen.tsx';
import { Facts } from '../values/Facts.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import { MarkForm, type Marking } from './MarkForm.tsx';
import { TONES } from './TaskItem.tsx';

interface OneTaskProps {
  readonly row: RoadmapRow;
  readonly today: string;
  onBack(): void;
  onMark(marking: Marking): Promise<unknown>;
  onMarked(): void;
}

export function OneTask({ row, today, onBack, onMark, onMarked }: OneTaskProps) {
  const { status, closedBy, proofs, doneOn, url } = row;
  const facts: (readonly [string, string])[] = [
    [texts.taskFacts.due, row.dueOn === '' ? texts.taskStates.date_not_set : showMoment(row.dueOn)],
    [texts.taskFacts.section, row.section],
    [texts.taskFacts.responsible, row.responsible],
    [texts.taskFacts.note, row.note],
  ];
  const isDone = status === 'done' || status === 'done_late' || status === 'not_needed';
  return (
    <Screen title={row.title} onBack={onBack}>
      <StateWord tone={TONES[status]}>{texts.taskStates[status]}</StateWord>
      {closedBy !== '' && <p>{texts.taskClosedBy(closedBy)}</p>}
      {closedBy === '' && doneOn !== '' && <p>{texts.taskDone(showMoment(doneOn))}</p>}
      {!isDone && <p>{proofs === '' ? texts.taskByHand : texts.taskProofs(proofs)}</p>}
      {/^https?:/u.test(url) && <OutLink href={url}>{texts.taskLink}</OutLink>}
      <Facts look="facts" facts={facts.filter(([, value]) => value !== '')} />
      {closedBy === '' && (
        <MarkForm
          today={today}
          others={isDone ? ['open'] : ['in_progress', 'not_needed']}
          onMark={onMark}
          onMarked={onMarked}
        />
      )}
    </Screen>
  );
}
