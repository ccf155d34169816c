// What an organisation writes down in its sheet of the municipal workbook: a line a mentor with a mentee, and some facts of itself.
import type { Day } from '../../calendar/day.ts';
import type { OrderType } from '../../order/order.ts';
import type { Category, Form, Kind } from '../../pair/form.ts';
import type { MemberRole } from '../../pair/pair.ts';
import type { Mentee } from '../../person/person.ts';
import type { MeetingType } from '../../programme/meeting.ts';
import type { ProgrammeStatus } from '../../programme/programme.ts';
import type { Contingent, PartnerKind } from '../../register/organisation.ts';
import type { ActivityNumbers } from '../report.ts';

/** One person as a line has him; `name` is the full name, `code` stands in its place where names are not kept. */
export interface SheetPerson {
  readonly name: string;
  readonly code: string;
  readonly category: Category;
  readonly position: string;
  readonly birthDate: Day | null;
  /** Day on which everybody who had to had signed: to take part, and to the processing of data. */
  readonly consentOn: Day | null;
  readonly dataConsentOn: Day | null;
}

/** A line about people. `rowNumber` is the sheet's own and names the pair in problems. */
export interface SheetLine {
  readonly rowNumber: number;
  /** Lines with one number are one group; empty for a pair of its own. */
  readonly pairNumber: string;
  readonly mentor: SheetPerson;
  readonly partner: { readonly name: string; readonly inn: string; readonly kind: PartnerKind | null };
  readonly mentee: SheetPerson & Pick<Mentee, 'teachingSince' | 'primaryOrgId' | 'residesHere'>;
  readonly form: Form;
  readonly kinds: readonly Kind[];
  readonly startDate: Day | null;
  readonly endDate: Day | null;
  readonly terminatedOn: Day | null;
  readonly orderNumber: string;
  readonly orderDate: Day | null;
  /** Of the personalised programme; null where there is none, or nobody says. */
  readonly programme: ProgrammeStatus | null;
  /** Days on which meetings were held. */
  readonly meetings: Readonly<Record<MeetingType, Day | null>>;
}

/** What the organisation says of itself; an act is an order with a number and a date. */
export interface SheetFacts {
  readonly acts: readonly { readonly type: OrderType; readonly number: string; readonly date: Day | null }[];
  readonly roadmapApprovedOn: Day | null;
  readonly hasResourceCentre: boolean;
  readonly lastAssessmentOn: Day | null;
  readonly contingent: Contingent;
  /** What of its doing the organisation tells by numbers; null is «not known». */
  readonly activity: Partial<ActivityNumbers>;
}

/** Codes given to the rows: people, pairs and partners have none in a sheet, and problems have to name them. */
export type RowName = (what: 'pair' | MemberRole, rowNumber: number) => string;
