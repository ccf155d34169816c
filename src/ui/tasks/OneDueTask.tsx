// One task: what it asks, on which ground, the way to whom it speaks of, and the mark that it is done, which can be taken back.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Value } from '../../rpc/contract.ts';
import type { DueTaskView } from '../../rpc/views/dueTasks.ts';
import type { PagePlace } from '../../rpc/views/panel.ts';
import * as ui from '../../texts/uiDueTasks.ts';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { DoneScreen } from '../parts/DoneScreen.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Facts } from '../values/Facts.tsx';
import { DueDay } from './DueDay.tsx';

interface OneDueTaskProps {
  readonly task: DueTaskView;
  readonly today: string;
  onBack(): void;
  onPlace(place: PagePlace): void;
}

export function OneDueTask({ task, today, onBack, onPlace }: OneDueTaskProps) {
  const { taskId, title, about, basis, note, way } = task;
  const { bind, values, isComplete } = useFields({ doneOn: today });
  const { doneOn } = values;
  const [done, setDone] = useState<Value<'rpcMarkDueTask'> | null>(null);
  const [action, mark] = useAction(() => call('rpcMarkDueTask', { taskId, shown: '', doneOn }), setDone);
  if (done !== null) {
    return (
      <DoneScreen
        title={ui.dueTaskDoneTitle}
        text={title}
        primary={ui.toDueTasks}
        onPrimary={onBack}
        undo={{
          work: () => call('rpcMarkDueTask', { taskId, shown: doneOn, doneOn: '', status: done.was }),
          label: ui.dueTaskUndo,
          title: ui.dueTaskUndoneTitle,
          text: ui.dueTaskUndone,
        }}
      />
    );
  }
  const send = () => {
    if (isComplete('doneOn')) mark(undefined);
  };
  const facts: (readonly [string, string])[] = [
    [ui.dueTaskFacts.about, about],
    [ui.dueTaskFacts.basis, basis],
    [ui.dueTaskFacts.note, note],
  ];
  return (
    <Screen title={title} onBack={onBack} busy={action.running}>
      <DueDay task={task} />
      <Facts look="facts" facts={facts.filter(([, value]) => value !== '')} />
      {way !== null && (way.screen === 'person' || way.screen === 'pair') && (
        <Button onClick={() => onPlace(way)}>{ui.dueTaskWays[way.screen]}</Button>
      )}
      <Form onSend={send}>
        <TextField {...bind('doneOn')} label={ui.dueTaskDoneOn} type="date" />
        <Actions primary={ui.dueTaskMark} action={action} running={ui.dueTaskMarking} />
      </Form>
    </Screen>
  );
}
