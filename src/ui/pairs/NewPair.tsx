// Making a pair or a group: who mentors whom, in which form, and for how long.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { Argument, Value } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { useFields } from '../hooks/useFields.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Actions } from '../parts/Actions.tsx';
import { Done } from '../parts/Done.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { type PairFieldName, PairFields } from './PairFields.tsx';

const EMPTY: Readonly<Record<PairFieldName, string>> = {
  mentorId: '',
  form: '',
  kind: '',
  startDate: '',
  endDate: '',
  goal: '',
};

export function NewPair({ view, onChanged, onOpen }: SchoolProps) {
  const text = ui.newPair;
  const loaded = useLoaded(() => call('rpcGetPairs', {}), '');
  const [isDone, setDone] = useState(false);
  const onMade = () => {
    onChanged();
    setDone(true);
  };
  if (isDone) {
    return (
      <Screen key="done" title={text.doneTitle}>
        <Done>{text.done}</Done>
        <Actions primary={text.toPairs} onPrimary={() => onOpen('pairs')}>
          <button type="button" class="button" onClick={() => setDone(false)}>
            {text.more}
          </button>
        </Actions>
      </Screen>
    );
  }
  return (
    <Screen key="form" title={text.title} onBack={() => onOpen('pairs')}>
      <Loadable loaded={loaded}>
        {(people) => <NewPairForm view={view} people={people} onMade={onMade} onOpen={onOpen} />}
      </Loadable>
    </Screen>
  );
}

interface NewPairFormProps extends Pick<SchoolProps, 'view' | 'onOpen'> {
  readonly people: Value<'rpcGetPairs'>;
  onMade(): void;
}

function NewPairForm({ view, people, onMade, onOpen }: NewPairFormProps) {
  const text = ui.newPair;
  const fields = useFields(EMPTY);
  const [mentees, setMentees] = useState<ReadonlySet<string>>(new Set());
  const [noMentees, setNoMentees] = useState(false);
  const [action, save] = useAction(
    // The codes come from the lists of the server, so they are of its types.
    () => call('rpcCreatePair', { ...fields.values, menteeIds: [...mentees] } as Argument<'rpcCreatePair'>),
    onMade,
  );
  if (people.mentors.length === 0 || people.mentees.length === 0) {
    const isMentorMissing = people.mentors.length === 0;
    return (
      <>
        <Empty title={text.emptyTitle} text={isMentorMissing ? text.emptyMentors : text.emptyMentees} />
        {isMentorMissing && <Actions primary={text.toForm} onPrimary={() => onOpen('form')} />}
      </>
    );
  }
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setNoMentees(mentees.size === 0);
    const isComplete = fields.isComplete('mentorId', 'form', 'kind', 'startDate', 'endDate', 'goal');
    if (isComplete && mentees.size === 0) document.getElementById('mentees')?.focus();
    if (isComplete && mentees.size > 0) save(undefined);
  };
  return (
    <form noValidate onSubmit={send}>
      <PairFields
        fields={fields}
        view={view}
        people={people}
        mentees={mentees}
        menteesError={noMentees && mentees.size === 0 ? ui.field.requiredChoice : ''}
        onMentees={setMentees}
      />
      <Actions primary={text.save} action={action} running={text.saving} />
    </form>
  );
}
