// The report of one organisation from its register: counts only, and what the counting left out (domain reference §6.3).
import { type Activity, checkSite } from '../activity/activity.ts';
import { type ActivityRows, activityCounts, activityRows, UNKNOWN_ACTIVITY } from '../activity/activityCounts.ts';
import { ageDay, reportWindow } from '../calendar/reportWindow.ts';
import { grouped } from '../grouped.ts';
import { completeParameters, type Parameters } from '../indicator/parameters.ts';
import { isImplementedOn } from '../order/missingActs.ts';
import { type Countable, countableMembers, type LeftOut } from '../pair/countableMembers.ts';
import { pairSize } from '../pair/pairSize.ts';
import type { Mentee, Person } from '../person/person.ts';
import { isYoungSpecialistOn } from '../person/youngSpecialist.ts';
import type { Problem } from '../problem.ts';
import { checkContingent } from '../register/checkContingent.ts';
import { checkPartner } from '../register/checkPartners.ts';
import { checkPerson, checkTeachingSince } from '../register/checkPeople.ts';
import { contingentOn } from '../register/contingentOn.ts';
import type { Partner, ReportMoment, SchoolRegister } from '../register/organisation.ts';
import { tallyOf } from '../tally.ts';
import { countAges } from './countAges.ts';
import { type CountedPeople, countedPeople, keysOf, type Mark } from './countedPeople.ts';
import { consentedPairs, pairTallies } from './pairTallies.ts';
import type { ReportBody } from './report.ts';
import { rulesText } from './rulesText.ts';
import { countedPartners, partnerEntries } from './supplyingPartners.ts';

export interface SchoolSummary {
  readonly report: ReportBody;
  readonly problems: readonly Problem[];
  /** The rows behind the numbers, for the proof. */
  readonly counted: Countable;
  readonly people: CountedPeople;
  readonly youngTeachers: readonly Mentee[];
  /** Enterprises that gave mentors; two rows of one ИНН are two. */
  readonly partners: readonly Partner[];
  /** Null where nobody has read what the school does. */
  readonly activity: ActivityRows | null;
}

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
 * Counts for `moment` in the window of the profile, ages on its day. Each person counts once in a role. A mentee — and a
 * child mentor by age — counts only where he mainly studies or works (`primaryOrgId` empty or this organisation), unless
 * the profile says otherwise. ОВЗ and СОП come from the contingent row that holds on `asOf`, and not from an УДО, whose
 * pupils their schools report (§6.6). Problems (ids only, never names): what is wrong with the counted rows, rows that
 * would count but for a mistake (pair_not_counted, member_not_counted with `reason`), and the contingent. The same rows
 * in another order give the same result. `mark` makes pseudonyms: of people only when they are `keyed`. Without
 * `activity` the numbers of it are not known.
 */
export const summariseSchool = (
  register: SchoolRegister & { readonly activity?: Activity },
  moment: ReportMoment,
  chosen: Partial<Parameters>,
  mark: Mark,
): SchoolSummary => {
  const parameters = completeParameters(chosen);
  const { organisation } = register;
  const { asOf, period } = moment;
  const window = reportWindow(asOf, parameters.window);
  const counted = countableMembers(register, window, parameters.requirePersonConsents);
  const people = countedPeople(counted, organisation.id, parameters);
  const { mentors, mentees, mentorChildren, menteeChildren, notCounted } = people;
  const agesOn = ageDay(asOf, parameters.ageReference);
  const youngTeachers = mentees.filter((person) => isYoungSpecialistOn(person, asOf, parameters));

  const membersOf = grouped(register.members, ({ pairId }) => pairId);
  const sizes = counted.pairs.map(({ id }) => pairSize(membersOf.get(id) ?? [], asOf));

  const supplying = new Set(mentors.map((mentor) => mentor.partnerId).filter((id) => id !== ''));
  const partners = countedPartners(
    register.partners.filter((partner) => supplying.has(partner.id)),
    parameters,
  );

  const consents = consentedPairs(counted, register, asOf);
  const contingent = contingentOn(register.contingent, asOf);
  const primary = organisation.orgType === 'udo' ? null : contingent;
  const keyed = (persons: readonly Person[]): string[] =>
    parameters.identity === 'keyed' ? keysOf(persons, mark, agesOn) : [];

  const activity =
    register.activity === undefined ? null : activityRows(register.activity, counted, window, parameters);

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
    menteesByAge: countAges(menteeChildren, agesOn),
    mentorsByAge: countAges(mentorChildren, agesOn),
    unknownAge: notCounted.filter(({ reason }) => reason === 'unknown_age').length,
    youngTeacherMentees: youngTeachers.length,
    youngTeachersTotal: contingent?.youngTeachersTotal ?? null,
    ovzTotal: primary?.ovzTotal ?? null,
    ovzCovered: primary?.ovzCovered ?? null,
    sopTotal: primary?.sopTotal ?? null,
    sopCovered: primary?.sopCovered ?? null,
    partnerInns: partnerEntries(partners, mark),
    hasResourceCentre: organisation.hasResourceCentre,
    lastAssessmentOn: organisation.lastAssessmentOn,
    ...pairTallies(counted),
    approvedPairs: consents.approved.length,
    consentedPairs: consents.consented.length,
    menteesByCategory: tallyOf(mentees.map(({ category }) => category)),
    leftOut: tallyOf([...counted.leftOut, ...notCounted].map(({ reason }) => reason)),
    menteeKeys: keyed(menteeChildren),
    mentorKeys: keyed(mentorChildren),
    youngTeacherKeys: keyed(youngTeachers),
    otherMenteeKeys: keyed(mentees.filter((person) => !menteeChildren.includes(person))),
    otherMentorKeys: keyed(mentors.filter((person) => !mentorChildren.includes(person))),
    ...(activity === null ? UNKNOWN_ACTIVITY : activityCounts(activity, asOf)),
    rules: mark(rulesText(parameters)).slice(0, 8),
  };

  const problems = [
    ...[...mentorChildren, ...mentees].flatMap((person) => checkPerson(person, asOf)),
    ...mentees.flatMap((person) => checkTeachingSince(person, parameters)),
    ...partners.flatMap(checkPartner),
    ...leftOutProblems(counted.leftOut),
    ...checkContingent(register.contingent, asOf),
    ...checkSite(register.activity?.site ?? []),
  ].sort(byCodeAndData);
  return { report, problems, counted, people, youngTeachers, partners, activity };
};
