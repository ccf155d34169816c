// What has come of a pair; it closes the pair and its programme.
import { call } from '../../rpc/client.ts';
import * as texts from '../../texts/uiLife.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { LifeFormProps } from './lifeProps.ts';

export function ResultForm({ life, onBack, onDone }: LifeFormProps) {
  const { bind, values, isComplete } = useFields({ level: '', text: '' });
  const [action, save] = useAction(
    () => call('rpcFinishPair', { pairId: life.id, ...values }),
    () => onDone('finished'),
  );
  const send = () => {
    if (isComplete('level')) save(undefined);
  };
  return (
    <Screen title={texts.resultTitle} subtitle={texts.pairTitle(life.id)} onBack={onBack} busy={action.running}>
      <Form onSend={send}>
        <p>{texts.resultText}</p>
        <SelectField {...bind('level')} label={texts.resultLevel} choices={life.choices.results} />
        <AreaField {...bind('text')} label={texts.resultWords} rows={3} optional />
        <Actions primary={texts.resultSave} action={action} running={texts.resultSaving} />
      </Form>
    </Screen>
  );
}
