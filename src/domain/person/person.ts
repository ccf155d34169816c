// People of the programme as the school register holds them; consents and pairs refer to them by id.
import type { Day } from '../calendar/day.ts';
import type { Category, Form } from '../pair/form.ts';

export interface Person {
  readonly id: string;
  /** Person code in the `codes` mode; empty in the `names` mode. */
  readonly code: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string;
  readonly category: Category;
  readonly birthDate: Day | null;
  /** Position of an adult or class of a pupil, as it is printed in the order. */
  readonly position: string;
  /** What a teacher teaches; empty or absent for none. */
  readonly subject?: string;
  /** The full name in a case as a person has typed it, which wins over the engine; empty or absent for none. */
  readonly fioGenitive?: string;
  readonly fioDative?: string;
  readonly fioAccusative?: string;
  readonly fioInstrumental?: string;
  readonly positionGenitive?: string;
  readonly positionDative?: string;
  readonly positionAccusative?: string;
  /** Signs for a minor; full name, empty or absent where the register has none and in the `codes` mode. */
  readonly legalRepresentative?: string;
  /** Forms of that name by case as a person has typed them. */
  readonly representativeForms?: Readonly<Record<string, string>>;
  /** Day the personal cells were destroyed; the row stays for the counts. */
  readonly erasedOn?: Day | null;
}

export interface Mentor extends Person {
  /** Partner the mentor comes from; empty when the mentor belongs to the school. */
  readonly partnerId: string;
  readonly formsOffered: readonly Form[];
  readonly competences: string;
  /** What the mentor works on and has achieved; empty or absent for none. */
  readonly direction?: string;
  readonly achievements?: string;
  readonly maxMentees: number | null;
  readonly status: MentorStatus;
  /** Full years of service; null or absent where nobody has written them down. */
  readonly teachingYears?: number | null;
  readonly mentoringYears?: number | null;
  /** An employee who is paid for mentoring, and the day of the agreement to the labour contract (ТК РФ ст. 351.8). */
  readonly hasExtraPay?: boolean | null;
  readonly agreementOn?: Day | null;
  /** Day the certificate of no criminal record was looked at; for mentors from outside who work with minors. */
  readonly clearanceCheckedOn?: Day | null;
  /** Code of the organisation where a child mentor mainly studies; absent or empty means here. */
  readonly primaryOrgId?: string;
}

export const MENTOR_STATUSES = ['candidate', 'consented', 'active', 'inactive'] as const;
export type MentorStatus = (typeof MENTOR_STATUSES)[number];

export interface Mentee extends Person {
  /** Code of the organisation where a child mainly studies; empty means here. */
  readonly primaryOrgId: string;
  /** Whether a child lives in the municipality; absent or null means it does. */
  readonly residesHere?: boolean | null;
  /** Day when the teaching work began; decides who is a young specialist. */
  readonly teachingSince: Day | null;
  /** What help is asked for, in the mentee's own words. */
  readonly request: string;
  /** Day the mentee entered the programme and left it; absent or null where nobody has written it down. */
  readonly enteredOn?: Day | null;
  readonly leftOn?: Day | null;
}
