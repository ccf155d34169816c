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
import { Notice } from '../parts/Notice.tsx';
import type { SchoolView } from '../school/schoolProps.ts';
import { Lines } from '../values/Lines.tsx';
import { formsFor } from './formsFor.ts';
import { usePairCheck } from './usePairCheck.ts';

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
    startDate: people.term.start,
    endDate: people.term.end,
    goal: '',
  });
  const [mentees, setMentees] = useState<ReadonlySet<string>>(
    new Set(people.mentees.some(({ id }) => id === personId) ? [personId] : []),
  );
  const [ownKinds, setKinds] = useState<ReadonlySet<string> | null>(null);
  const [isSent, setSent] = useState(false);
  // One mentee is the usual pair, several are a group, until the person says otherwise.
  const kinds = ownKinds ?? new Set([mentees.size > 1 ? 'group' : 'traditional']);
  const { open, proposed } = formsFor(
    view.forms,
    people.formRules,
    people.mentors.find(({ id }) => id === values.mentorId),
    people.mentees.filter(({ id }) => mentees.has(id)),
  );
  // A form chosen for other people does not stay when these cannot take it.
  const chosen = open.some(({ code }) => code === values.form) ? values.form : '';
  const form = chosen === '' ? proposed : chosen;
  // The codes come from the lists of the server, so they are of its types.
  const choice = { ...values, form, menteeIds: [...mentees], kinds: [...kinds] } as Argument<'rpcCreatePair'>;
  const isReady = REQUIRED.every((name) => choice[name] !== '') && mentees.size > 0 && kinds.size > 0;
  const { errors, doubts } = usePairCheck(isReady ? choice : null);
  const [action, save] = useAction(
    () => call('rpcCreatePair', choice),
    ({ pairId }) => onMade(pairId),
  );
  const send = () => {
    setSent(true);
    if (!isComplete(...REQUIRED.filter((name) => name !== 'form' || form === ''))) return;
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
      <SelectField
        {...bind('form')}
        value={form}
        label={ui.newPairForm}
        hint={chosen === '' && form !== '' ? ui.newPairFormProposed : undefined}
        choices={open}
      />
      <CheckField
        id="kinds"
        label={ui.newPairKind}
        error={isSent && kinds.size === 0 ? ui.fieldRequiredChoice : ''}
        choices={view.kinds.map(({ code, name }) => ({ id: code, label: name }))}
        chosen={kinds}
        onChosen={setKinds}
      />
      <TextField {...bind('startDate')} label={ui.newPairStartDate} type="date" />
      <TextField {...bind('endDate')} label={ui.newPairEndDate} hint={ui.newPairTermHint} type="date" />
      <AreaField {...bind('goal')} label={ui.newPairGoal} hint={ui.newPairGoalHint} rows={3} optional />
      <div role="status">
        {errors.length + doubts.length > 0 && (
          <Notice tone="warn" title={errors.length > 0 ? ui.newPairErrors : ui.newPairDoubts}>
            <Lines lines={[...errors, ...doubts].map(({ text }) => text)} />
          </Notice>
        )}
      </div>
      <Actions primary={ui.newPairSave} action={action} running={ui.newPairSaving} />
    </Form>
  );
}
