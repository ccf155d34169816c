// The day of a task, in words and colour.
import type { DueTaskView } from '../../rpc/views/dueTasks.ts';
import * as ui from '../../texts/uiDueTasks.ts';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';

export function DueDay({ task: { dueOn, isLate } }: { readonly task: DueTaskView }) {
  if (dueOn === '') return <StateWord tone="none">{ui.dueTaskNoDay}</StateWord>;
  return (
    <StateWord tone={isLate ? 'bad' : 'wait'}>
      {isLate ? ui.dueTaskLate(showMoment(dueOn)) : ui.dueTaskBy(showMoment(dueOn))}
    </StateWord>
  );
}
