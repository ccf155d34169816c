// What the papers of one run are made of: domain types, and the Russian names that the schema owns.
import type { Day } from '../../domain/calendar/day.ts';
import type { Form, Kind } from '../../domain/pair/form.ts';
import type { Pair } from '../../domain/pair/pair.ts';
import type { Mentee, Mentor } from '../../domain/person/person.ts';
import type { OwnOrganisation } from '../../domain/register/organisation.ts';

export interface PairWithPeople {
  readonly pair: Pair;
  readonly mentor: Mentor;
  readonly mentees: readonly Mentee[];
}

export interface PapersInput {
  readonly organisation: OwnOrganisation;
  readonly pairs: readonly PairWithPeople[];
  /** `2025/2026`. */
  readonly schoolYear: string;
  readonly pdMode: 'names' | 'codes';
  readonly formNames: Readonly<Record<Form, string>>;
  readonly kindNames: Readonly<Record<Kind, string>>;
  readonly orderId: string;
  /** Order that approved the Положение; without it the place stays a blank line and is reported. */
  readonly regulation?: { readonly number: string; readonly date: Day | null };
  /** Name and address of who processes data on the operator's instruction (152-ФЗ art. 9 part 4 item 6); without it a line for the pen. */
  readonly processor?: string;
}

/** First day of the school year, for ages where a pair has no start. */
export const schoolYearStart = (schoolYear: string): Day => `${schoolYear.slice(0, 4)}-09-01`;
