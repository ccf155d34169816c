// The report of one organisation from its register: counts only, and what the counting left out (domain reference §6.3).
import { calendarYearWindow } from '../calendar/reportWindow.ts';
import { completeParameters, type Parameters } from '../indicator/parameters.ts';
import { isImplementedOn } from '../order/missingActs.ts';
import { countableMembers, type LeftOut } from '../pair/countableMembers.ts';
import { pairSize } from '../pair/pairSize.ts';
import { isChildCategory } from '../person/age.ts';
import type { Person } from '../person/person.ts';
import { personKey } from '../person/personKey.ts';
import { isYoungSpecialistOn } from '../person/youngSpecialist.ts';
import type { Problem } from '../problem.ts';
import { checkContingent } from '../register/checkContingent.ts';
import { checkPartner } from '../register/checkPartners.ts';
import { checkPerson, checkTeachingSince } from '../register/checkPeople.ts';
import { contingentOn } from '../register/contingentOn.ts';
import { isInn } from '../register/inn.ts';
import type { ReportMoment, SchoolRegister } from '../register/organisation.ts';
import { countAges } from './countAges.ts';
import type { ReportBody } from './report.ts';

export interface SchoolSummary {
  readonly report: ReportBody;
  readonly problems: readonly Problem[];
}

// Of two rows of one person the one with the last id is taken, whatever the order of the rows.
const distinct = <Row extends Person>(people: readonly Row[]): Row[] => {
  const sorted = [...people].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  return [...new Map(sorted.map((person) => [personKey(person), person])).values()];
};

// A draft, a cancelled pair and one of another year are left out as a matter of course; the rest somebody may want to mend.
const EXPECTED_REASONS: readonly LeftOut['reason'][] = ['draft', 'cancelled', 'outside_window'];

const leftOutProblems = (leftOut: readonly LeftOut[]): Problem[] =>
  leftOut
    .filter(({ reason }) => !EXPECTED_REASONS.includes(reason))
    .map(({ pairId, personId, reason }) =>
      personId === ''
        ? { code: 'pair_not_counted', data: { pairId, reason }, level: 'warning' }
        : { code: 'member_not_counted', data: { pairId, personId, reason }, level: 'warning' },
    );

const byCodeAndData = (one: Problem, other: Problem): number => {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * Counts for `moment` in the window from 1 January to `asOf`, ages on `asOf`. Each person counts once in a role. A
 * mentee — and a child mentor by age — counts only where he mainly studies or works (`primaryOrgId` empty or this
 * organisation). ОВЗ and СОП come from the contingent row that holds on `asOf`, and not from an УДО, whose pupils
 * their schools report (§6.6). Problems (ids only, never names): what is wrong with the counted rows, rows that would
 * count but for a mistake (pair_not_counted, member_not_counted with `reason`), and the contingent. The same rows in
 * another order give the same result.
 */
export const summariseSchool = (
  register: SchoolRegister,
  moment: ReportMoment,
  chosen: Partial<Parameters> = {},
): SchoolSummary => {
  const parameters = completeParameters(chosen);
  const { organisation } = register;
  const { asOf, period } = moment;
  const counted = countableMembers(register, calendarYearWindow(asOf), parameters.requirePersonConsents);
  const isHome = (person: { readonly primaryOrgId?: string }): boolean =>
    person.primaryOrgId === undefined || ['', organisation.id].includes(person.primaryOrgId.trim());

  const mentors = distinct(counted.mentors.map(({ person }) => person));
  const mentees = distinct(counted.mentees.map(({ person }) => person).filter(isHome));
  const homeMentors = mentors.filter(isHome);
  const unknownAge = distinct<Person>([...homeMentors, ...mentees]).filter(
    (person) => isChildCategory(person) && person.birthDate === null,
  );

  const sizes = counted.pairs.map((pair) =>
    pairSize(
      register.members.filter((member) => member.pairId === pair.id),
      asOf,
    ),
  );

  const supplying = new Set(mentors.map((mentor) => mentor.partnerId).filter((id) => id !== ''));
  const partners = register.partners.filter((partner) => supplying.has(partner.id));
  const inns = partners.map((partner) => partner.inn.trim()).filter(isInn);

  const contingent = contingentOn(register.contingent, asOf);
  const primary = organisation.orgType === 'udo' ? null : contingent;

  const report: ReportBody = {
    orgId: organisation.id,
    period,
    asOf,
    implemented: isImplementedOn(register, asOf, parameters.implementedRule),
    running: counted.pairs.length > 0,
    mentors: mentors.length,
    mentees: mentees.length,
    pairs: sizes.filter((size) => size === 'pair').length,
    groups: sizes.filter((size) => size === 'group').length,
    menteesByAge: countAges(mentees, asOf),
    mentorsByAge: countAges(homeMentors, asOf),
    unknownAge: unknownAge.length,
    youngTeacherMentees: mentees.filter((person) => isYoungSpecialistOn(person, asOf, parameters)).length,
    youngTeachersTotal: contingent?.youngTeachersTotal ?? null,
    ovzTotal: primary?.ovzTotal ?? null,
    ovzCovered: primary?.ovzCovered ?? null,
    sopTotal: primary?.sopTotal ?? null,
    sopCovered: primary?.sopCovered ?? null,
    partnerInns: [...new Set(inns)].sort(),
    hasResourceCentre: organisation.hasResourceCentre,
    lastAssessmentOn: organisation.lastAssessmentOn,
  };

  const problems = [
    ...[...homeMentors, ...mentees].flatMap((person) => checkPerson(person, asOf)),
    ...mentees.flatMap((person) => checkTeachingSince(person, parameters)),
    ...partners.flatMap(checkPartner),
    ...leftOutProblems(counted.leftOut),
    ...checkContingent(register.contingent, asOf),
  ].sort(byCodeAndData);
  return { report, problems };
};
