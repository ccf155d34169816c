// Writing down a withdrawal; what has to be done about it comes back as tasks with their days.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { ConsentLineView, ConsentPerson, TaskView, Withdrawal } from '../../rpc/views/privacy.ts';
import { openDueTasks } from '../../texts/uiDueTasks.ts';
import * as ui from '../../texts/uiPrivacy.ts';
import { RadioField } from '../fields/RadioField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { showMoment } from '../values/show.ts';

interface WithdrawConsentProps {
  readonly person: ConsentPerson;
  readonly line: ConsentLineView;
  onDone(): void;
  onTasks(): void;
  onBack(): void;
}

export function WithdrawConsent({ person, line, onDone, onTasks, onBack }: WithdrawConsentProps) {
  const [tasks, setTasks] = useState<readonly TaskView[] | null>(null);
  const { bind, values, isComplete } = useFields<'withdrawnOn' | 'document' | 'request'>({
    withdrawnOn: '',
    document: '',
    request: 'withdrawal',
  });
  const [action, save] = useAction(
    () => call('rpcWithdrawConsent', { consentId: line.consentId, ...values } as Withdrawal),
    (result) => setTasks(result.tasks),
  );
  if (tasks !== null) {
    return (
      <Screen title={ui.withdrawDoneTitle}>
        <Notice tone="good" title={ui.withdrawDone(tasks.length)}>
          {tasks.length > 0 && (
            <Lines lines={tasks.map(({ dueOn, title, about }) => ui.taskLine(showMoment(dueOn), title, about))} />
          )}
        </Notice>
        <Actions
          primary={tasks.length > 0 ? openDueTasks : ui.toConsents}
          onPrimary={tasks.length > 0 ? onTasks : onDone}
          {...(tasks.length > 0 && { secondary: ui.toConsents, onSecondary: onDone })}
        />
      </Screen>
    );
  }
  const send = () => {
    if (isComplete('withdrawnOn', 'document')) save(undefined);
  };
  return (
    <Screen
      title={ui.consentsWithdraw}
      subtitle={`${person.label}: ${line.kindName}`}
      onBack={onBack}
      busy={action.running}
    >
      <Form onSend={send}>
        <p>{ui.withdrawText}</p>
        <TextField {...bind('withdrawnOn')} label={ui.withdrawOn} type="date" />
        <TextField {...bind('document')} label={ui.withdrawDocument} hint={ui.withdrawDocumentHint} />
        {line.kind === 'pd_processing' && (
          <RadioField
            {...bind('request')}
            label={ui.withdrawRequest}
            choices={(['withdrawal', 'stop'] as const).map((code) => ({ code, ...ui.withdrawRequests[code] }))}
          />
        )}
        <Actions primary={ui.withdrawSave} action={action} running={ui.withdrawSaving} />
      </Form>
    </Screen>
  );
}
