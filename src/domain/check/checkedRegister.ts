// What «Проверить книгу» looks at in a school workbook: the register and everything else people write down there.
import type { Day } from '../calendar/day.ts';
import type { Consent } from '../consent/consent.ts';
import { grouped } from '../grouped.ts';
import type { Order } from '../order/order.ts';
import type { Pair, PairMember } from '../pair/pair.ts';
import { type PeopleById, peopleById } from '../person/peopleById.ts';
import type { Meeting } from '../programme/meeting.ts';
import type { Programme } from '../programme/programme.ts';
import type { SchoolRegister } from '../register/organisation.ts';

/** A section of the site; `hasBases`: the bases of participants are published in it. */
export interface SiteSection {
  readonly isPublished: boolean;
  readonly hasBases: boolean;
}

export interface RoadmapTask {
  readonly taskId: string;
  readonly dueOn: Day | null;
}

export interface SurveyComment {
  readonly responseId: string;
  readonly comment: string;
}

/** Somebody put forward for the state badge for mentors. */
export interface Badge {
  readonly awardId: string;
  readonly recipientId: string;
}

export interface CheckedRegister extends SchoolRegister {
  readonly actingHead: boolean;
  readonly actingBasis: string;
  readonly programmes: readonly Programme[];
  readonly meetings: readonly Meeting[];
  readonly siteSections: readonly SiteSection[];
  readonly roadmap: readonly RoadmapTask[];
  readonly comments: readonly SurveyComment[];
  readonly badges: readonly Badge[];
}

/** Rows by what other rows name them by: 25 000 rows are looked up, not searched. */
export interface RegisterIndex {
  readonly people: PeopleById;
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly orders: ReadonlyMap<string, Order>;
  readonly membersOf: (pairId: string) => readonly PairMember[];
  readonly consentsOf: (personId: string) => readonly Consent[];
  readonly programmesOf: (pairId: string) => readonly Programme[];
  readonly meetingsOf: (pairId: string) => readonly Meeting[];
}

const lookup = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): ((key: string) => readonly Row[]) => {
  const groups = grouped(rows, keyOf);
  return (key) => groups.get(key) ?? [];
};

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

export const indexOf = (
  register: SchoolRegister & Partial<Pick<CheckedRegister, 'programmes' | 'meetings'>>,
): RegisterIndex => ({
  people: peopleById(register),
  pairs: byId(register.pairs),
  orders: byId(register.orders),
  membersOf: lookup(register.members, ({ pairId }) => pairId),
  consentsOf: lookup(register.consents, ({ personId }) => personId),
  programmesOf: lookup(register.programmes ?? [], ({ pairId }) => pairId),
  meetingsOf: lookup(register.meetings ?? [], ({ pairId }) => pairId),
});
