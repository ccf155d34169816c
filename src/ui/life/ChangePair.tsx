// Replacing the mentor and ending a pair before its term; the order on the change is drafted with it.
import { call } from '../../rpc/client.ts';
import type { PairChanged, PairLifeView } from '../../rpc/views/life.ts';
import * as texts from '../../texts/uiLife.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';

interface ChangePairProps {
  readonly life: PairLifeView;
  readonly kind: 'replace' | 'end';
  onBack(): void;
  onChanged(changed: PairChanged): void;
}

export function ChangePair({ life, kind, onBack, onChanged }: ChangePairProps) {
  const isReplacing = kind === 'replace';
  const { bind, values, isComplete } = useFields({ mentorId: '', day: '', reason: '', noticeOn: '' });
  const [action, save] = useAction(() => {
    const { mentorId, day, reason, noticeOn } = values;
    return isReplacing
      ? call('rpcReplaceMentor', { pairId: life.id, mentorId, from: day, reason, noticeOn })
      : call('rpcEndPair', { pairId: life.id, lastDay: day, reason, noticeOn });
  }, onChanged);
  const title = isReplacing ? texts.replaceTitle : texts.endTitle;
  const send = () => {
    if (isComplete(...(isReplacing ? (['mentorId'] as const) : []), 'day', 'reason')) save(undefined);
  };
  return (
    <Screen title={title} subtitle={texts.pairTitle(life.id)} onBack={onBack} busy={action.running}>
      {isReplacing && life.choices.mentors.length === 0 ? (
        <Empty title={texts.replaceMentor} text={texts.replaceNobody} />
      ) : (
        <Form onSend={send}>
          <p>{isReplacing ? texts.replaceText : texts.endText}</p>
          {isReplacing && (
            <SelectField {...bind('mentorId')} label={texts.replaceMentor} choices={life.choices.mentors} />
          )}
          <TextField {...bind('day')} label={isReplacing ? texts.replaceFrom : texts.endDay} type="date" />
          <SelectField {...bind('reason')} label={texts.reason} choices={life.choices.reasons} />
          <TextField {...bind('noticeOn')} label={texts.notice} hint={texts.noticeHint} type="date" optional />
          <Actions
            primary={isReplacing ? texts.replaceSave : texts.endSave}
            action={action}
            running={texts.changeSaving}
          />
        </Form>
      )}
    </Screen>
  );
}
