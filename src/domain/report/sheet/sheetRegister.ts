// A sheet as the register a workbook gives, so that one rule counts both.
import type { Day } from '../../calendar/day.ts';
import type { Order } from '../../order/order.ts';
import type { MemberRole } from '../../pair/pair.ts';
import { normaliseName } from '../../person/normaliseName.ts';
import type { Mentee, Mentor } from '../../person/person.ts';
import type { Organisation, Partner, SchoolRegister } from '../../register/organisation.ts';
import type { PairWork } from './sheetActivity.ts';
import type { RowName, SheetFacts, SheetLine } from './sheetLine.ts';
import { orderOf, sheetPairs } from './sheetPairs.ts';
import { sheetPeople } from './sheetPeople.ts';

export interface SheetRegister {
  readonly register: SchoolRegister;
  /** Row of the sheet by the name given to a person, a pair or a partner. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** What the pairs do, as far as their lines tell. */
  readonly work: PairWork;
}

type Partnered = Pick<SheetLine, 'partner'>;

/** One partner by ИНН, else by name; empty for the organisation's own mentor. */
const partnerKey = ({ partner }: Partnered): string => partner.inn.trim() || normaliseName(partner.name);

const partnersOf = (lines: readonly SheetLine[]): Partner[] => {
  const partners = new Map<string, Partner>();
  for (const line of lines) {
    const { name, inn, kind } = line.partner;
    const id = partnerKey(line);
    if (id !== '' && !partners.has(id))
      partners.set(id, { id, name, inn, agreementNumber: '', agreementDate: null, kind });
  }
  return [...partners.values()];
};

const ordersOf = (facts: SheetFacts, lines: readonly SheetLine[]): Order[] => {
  const all = [
    ...facts.acts.map(({ type, number, date }) => orderOf(type, number, date)),
    ...lines.map(({ orderNumber, orderDate }) => orderOf('order_approve_pairs', orderNumber, orderDate)),
  ];
  return [...new Map(all.map((order) => [order.id, order])).values()];
};

/** What a workbook says for its papers; a sheet has none. */
const NO_PAPERS = {
  fullName: '',
  inn: '',
  legalAddress: '',
  place: '',
  headPosition: '',
  headFio: '',
  curatorFio: '',
} as const;

/** `nameOf` names what has no code of its own: a person, a pair. */
export const sheetRegister = (
  { id, shortName, orgType }: Pick<Organisation, 'id' | 'shortName' | 'orgType'>,
  facts: SheetFacts,
  lines: readonly SheetLine[],
  asOf: Day,
  nameOf: RowName,
): SheetRegister => {
  const rowOf = new Map(lines.map((line) => [partnerKey(line), line.rowNumber]));
  const naming = (what: 'pair' | MemberRole) => (rowNumber: number) => {
    const name = nameOf(what, rowNumber);
    rowOf.set(name, rowNumber);
    return name;
  };
  const mentors = sheetPeople(lines, 'mentor', ({ mentor, partner }) => ({ ...mentor, partner }), naming('mentor'));
  const mentees = sheetPeople(lines, 'mentee', ({ mentee }) => mentee, naming('mentee'));
  const { pairs, members, work } = sheetPairs(lines, asOf, naming('pair'), (role, line) =>
    role === 'mentor' ? mentors.idIn(line) : mentees.idIn(line),
  );
  const { roadmapApprovedOn, hasResourceCentre, lastAssessmentOn, contingent } = facts;
  const register: SchoolRegister = {
    organisation: { id, shortName, orgType, ...NO_PAPERS, roadmapApprovedOn, hasResourceCentre, lastAssessmentOn },
    contingent: [contingent],
    curators: [],
    mentors: mentors.people.map(
      ({ person, said }): Mentor => ({
        ...person,
        partnerId: partnerKey(said),
        formsOffered: [],
        competences: '',
        maxMentees: null,
        status: 'active',
      }),
    ),
    mentees: mentees.people.map(
      ({ person, said: { primaryOrgId, residesHere, teachingSince } }): Mentee => ({
        ...person,
        primaryOrgId,
        residesHere: residesHere ?? null,
        teachingSince,
        legalRepresentative: '',
        request: '',
      }),
    ),
    partners: partnersOf(lines),
    pairs,
    members,
    consents: [...mentors.consents, ...mentees.consents],
    orders: ordersOf(facts, lines),
  };
  return { register, rowOf, work };
};
