// The form of a new pair: who mentors whom, in which form, for how long and to what end.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Argument, PersonChoice, Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { Actions } from '../parts/Actions.tsx';
import { Form } from '../parts/Form.tsx';
import type { SchoolView } from '../school/schoolProps.ts';

const REQUIRED = ['mentorId', 'form', 'startDate', 'endDate'] as const;

interface PairFormProps {
  readonly view: SchoolView;
  readonly people: Value<'rpcGetPairs'>;
  /** Somebody who is without a pair, chosen from the start; empty for nobody. */
  readonly personId: string;
  onMade(pairId: string): void;
}

/** The one who is meant, or the only one there is; empty where a choice is left. */
const chosenMentor = (mentors: readonly PersonChoice[], personId: string): string =>
  (mentors.find(({ id }) => id === personId) ?? (mentors.length === 1 ? mentors[0] : undefined))?.id ?? '';

export function PairForm({ view, people, personId, onMade }: PairFormProps) {
  const { bind, values, isComplete } = useFields({
    mentorId: chosenMentor(people.mentors, personId),
    form: '',
    startDate: '',
    endDate: '',
    goal: '',
  });
  const [mentees, setMentees] = useState<ReadonlySet<string>>(
    new Set(people.mentees.some(({ id }) => id === personId) ? [personId] : []),
  );
  const [kinds, setKinds] = useState<ReadonlySet<string>>(new Set());
  const [isSent, setSent] = useState(false);
  const [action, save] = useAction(
    // The codes come from the lists of the server, so they are of its types.
    () => call('rpcCreatePair', { ...values, menteeIds: [...mentees], kinds: [...kinds] } as Argument<'rpcCreatePair'>),
    ({ pairId }) => onMade(pairId),
  );
  const send = () => {
    setSent(true);
    if (!isComplete(...REQUIRED)) return;
    const empty = mentees.size === 0 ? 'mentees' : kinds.size === 0 ? 'kinds' : null;
    if (empty === null) save(undefined);
    else document.getElementById(empty)?.focus();
  };
  return (
    <Form onSend={send}>
      <SelectField
        {...bind('mentorId')}
        label={ui.newPairMentor}
        choices={people.mentors.map(({ id, label }) => ({ code: id, name: label }))}
      />
      <CheckField
        id="mentees"
        label={ui.newPairMentees}
        error={isSent && mentees.size === 0 ? ui.fieldRequiredChoice : ''}
        choices={people.mentees}
        chosen={mentees}
        onChosen={setMentees}
      />
      <SelectField {...bind('form')} label={ui.newPairForm} choices={view.forms} />
      <CheckField
        id="kinds"
        label={ui.newPairKind}
        error={isSent && kinds.size === 0 ? ui.fieldRequiredChoice : ''}
        choices={view.kinds.map(({ code, name }) => ({ id: code, label: name }))}
        chosen={kinds}
        onChosen={setKinds}
      />
      <TextField {...bind('startDate')} label={ui.newPairStartDate} type="date" />
      <TextField {...bind('endDate')} label={ui.newPairEndDate} type="date" />
      <AreaField {...bind('goal')} label={ui.newPairGoal} hint={ui.newPairGoalHint} rows={3} optional />
      <Actions primary={ui.newPairSave} action={action} running={ui.newPairSaving} />
    </Form>
  );
}
