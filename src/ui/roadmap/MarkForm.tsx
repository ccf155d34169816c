// A mark on a task: the day, a link where there is one, and the other states it may have.
import { useState } from 'preact/hooks';
import type { TaskMark } from '../../rpc/views/roadmap.ts';
import * as texts from '../../texts/uiRoadmap.ts';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { Form } from '../parts/Form.tsx';

export interface Marking {
  readonly mark: TaskMark;
  readonly doneOn: string;
  readonly url: string;
}

interface MarkFormProps {
  readonly today: string;
  /** Other states to choose. */
  readonly others: readonly (keyof typeof texts.taskOther)[];
  onMark(marking: Marking): Promise<unknown>;
  onMarked(): void;
}

const isAddress = (url: string): boolean => url === '' || /^https?:\/\/\S+$/u.test(url);

export function MarkForm({ today, others, onMark, onMarked }: MarkFormProps) {
  const { bind, values, isComplete } = useFields({ doneOn: today, url: '' });
  const [isSent, setSent] = useState(false);
  const [action, save] = useAction((mark: TaskMark) => onMark({ mark, ...values, url: values.url.trim() }), onMarked);
  const url = bind('url');
  const isWrong = isSent && !isAddress(values.url.trim());
  const send = () => {
    setSent(true);
    if (isComplete('doneOn') && isAddress(values.url.trim())) save('done');
  };
  return (
    <Form onSend={send}>
      <TextField {...bind('doneOn')} label={texts.taskDoneOn} type="date" />
      <TextField
        {...url}
        label={texts.taskUrl}
        hint={texts.taskUrlHint}
        error={isWrong ? texts.taskUrlWrong : url.error}
        optional
      />
      <Actions primary={texts.taskMark} action={action} running={texts.taskMarking} />
      {others.map((other) => (
        <Button key={other} kind="plain" busy={action.running} onClick={() => save(other)}>
          {texts.taskOther[other]}
        </Button>
      ))}
    </Form>
  );
}
