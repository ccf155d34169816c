// Proposes somebody of a pair for an award.
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

export function AwardForm({ life, onBack, onDone }: LifeFormProps) {
  const { bind, values, isComplete } = useFields({ personId: '', kind: '', basis: '' });
  const [action, save] = useAction(
    () => call('rpcProposeAward', { pairId: life.id, ...values }),
    () => onDone('awarded'),
  );
  const send = () => {
    if (isComplete('personId', 'kind', 'basis')) save(undefined);
  };
  return (
    <Screen title={texts.awardTitle} subtitle={texts.pairTitle(life.id)} onBack={onBack} busy={action.running}>
      <Form onSend={send}>
        <p>{texts.awardText}</p>
        <SelectField
          {...bind('personId')}
          label={texts.awardWho}
          choices={life.members.map(({ id, label }) => ({ code: id, name: label }))}
        />
        <SelectField
          {...bind('kind')}
          label={texts.awardKind}
          choices={life.choices.awardKinds.map((kind) => ({ code: kind, name: kind }))}
        />
        <AreaField {...bind('basis')} label={texts.awardBasis} rows={3} />
        <Actions primary={texts.awardSave} action={action} running={texts.awardSaving} />
      </Form>
    </Screen>
  );
}
