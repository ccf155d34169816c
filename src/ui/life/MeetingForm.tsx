// A meeting in three fields; what is doubtful is told first and has to be confirmed.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as texts from '../../texts/uiLife.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import type { LifeFormProps } from './lifeProps.ts';

export function MeetingForm({ life, onBack, onDone }: LifeFormProps) {
  const { bind, values, isComplete } = useFields({
    type: life.meeting?.type ?? 'regular',
    heldOn: life.today,
    topic: '',
  });
  // What the doubts were told of: changed since, they are told anew.
  const [doubted, setDoubted] = useState<{ readonly about: string; readonly lines: readonly string[] } | null>(null);
  const about = `${values.type} ${values.heldOn}`;
  const doubts = doubted?.about === about ? doubted.lines : [];
  const [action, save] = useAction(
    (sure: boolean) => call('rpcLogMeeting', { pairId: life.id, ...values, sure }),
    (result) => {
      if (result.doubts.length > 0) setDoubted({ about, lines: result.doubts.map(({ text }) => text) });
      else onDone('meeting');
    },
  );
  const send = () => {
    if (isComplete('type', 'heldOn')) save(doubts.length > 0);
  };
  return (
    <Screen title={texts.meetingTitle} subtitle={texts.pairTitle(life.id)} onBack={onBack} busy={action.running}>
      <Form onSend={send}>
        <SelectField {...bind('type')} label={texts.meetingType} choices={life.choices.meetingTypes} />
        <TextField {...bind('heldOn')} label={texts.meetingDay} type="date" />
        <TextField {...bind('topic')} label={texts.meetingTopic} hint={texts.meetingTopicHint} optional />
        {doubts.length > 0 && (
          <Notice tone="warn" title={texts.meetingDoubts}>
            <Lines lines={doubts} />
          </Notice>
        )}
        <Actions
          primary={doubts.length > 0 ? texts.meetingSure : texts.meetingSave}
          action={action}
          running={texts.meetingSaving}
        />
      </Form>
    </Screen>
  );
}
