// The fields of a new pair.
import type { Value } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { AreaField } from '../fields/AreaField.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { Fields } from '../hooks/useFields.ts';
import type { SchoolView } from '../school/schoolProps.ts';

export type PairFieldName = 'mentorId' | 'form' | 'kind' | 'startDate' | 'endDate' | 'goal';

interface PairFieldsProps {
  readonly fields: Fields<PairFieldName>;
  readonly view: SchoolView;
  readonly people: Value<'rpcGetPairs'>;
  readonly mentees: ReadonlySet<string>;
  readonly menteesError: string;
  onMentees(chosen: ReadonlySet<string>): void;
}

export function PairFields({ fields, view, people, mentees, menteesError, onMentees }: PairFieldsProps) {
  const text = ui.newPair;
  const { bind } = fields;
  return (
    <>
      <SelectField
        {...bind('mentorId')}
        label={text.mentor}
        choices={people.mentors.map(({ id, label }) => ({ code: id, name: label }))}
      />
      <CheckField
        id="mentees"
        label={text.mentees}
        error={menteesError}
        choices={people.mentees}
        chosen={mentees}
        onChosen={onMentees}
      />
      <SelectField {...bind('form')} label={text.form} choices={view.forms} />
      <SelectField {...bind('kind')} label={text.kind} choices={view.kinds} />
      <TextField {...bind('startDate')} label={text.startDate} type="date" />
      <TextField {...bind('endDate')} label={text.endDate} type="date" />
      <AreaField {...bind('goal')} label={text.goal} hint={text.goalHint} rows={3} />
    </>
  );
}
