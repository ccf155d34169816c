// What is wrong with mentors in pairs: extra pay, mentors from outside who work with minors, a mentee led twice (V-13, V-14, V-26).
import type { Day } from '../calendar/day.ts';
import { isRunning, type PairMember } from '../pair/pair.ts';
import { isMinorOn } from '../person/age.ts';
import type { Mentor } from '../person/person.ts';
import type { Problem } from '../problem.ts';
import type { Partner } from '../register/organisation.ts';
import type { RegisterIndex } from './checkedRegister.ts';

/** Categories of people who are not employees of the organisation. */
const OUTSIDERS: ReadonlySet<Mentor['category']> = new Set([
  'employer_rep',
  'partner_rep',
  'univ_pedagog',
  'student_spo',
  'student_uni',
]);

const isOutsider = ({ category, partnerId }: Mentor): boolean => OUTSIDERS.has(category) || partnerId !== '';

const warn = (code: string, mentor: Mentor, column: string): Problem => ({
  code,
  data: { personId: mentor.id },
  place: { column },
  level: 'warning',
});

/** ТК РФ ст. 351.8: extra work of an employee is paid by an agreement to the labour contract. */
const checkPay = (mentor: Mentor): Problem[] =>
  mentor.hasExtraPay === true && !mentor.agreementOn && !isOutsider(mentor)
    ? [warn('supplementary_agreement_missing', mentor, 'agreementOn')]
    : [];

const checkOutsider = (mentor: Mentor, partners: ReadonlyMap<string, Partner>): Problem[] => [
  ...(mentor.clearanceCheckedOn ? [] : [warn('clearance_missing', mentor, 'clearanceCheckedOn')]),
  ...(mentor.partnerId !== '' && !partners.get(mentor.partnerId)?.agreementDate
    ? [warn('partner_agreement_missing', mentor, 'partnerId')]
    : []),
];

/** Codes, all warnings: supplementary_agreement_missing, clearance_missing, partner_agreement_missing. */
export const checkMentors = (
  mentors: readonly Mentor[],
  partners: readonly Partner[],
  index: RegisterIndex,
  members: readonly PairMember[],
  day: Day,
): Problem[] => {
  const known = new Map(partners.map((partner) => [partner.id, partner]));
  const running = members.filter(({ pairId, role, leftOn }) => {
    const pair = index.pairs.get(pairId);
    return role === 'mentor' && leftOn === null && pair !== undefined && isRunning(pair);
  });
  const leads = new Set(running.map(({ personId }) => personId));
  const leadsMinors = new Set(
    running
      .filter(({ pairId }) =>
        index.membersOf(pairId).some(({ role, personId }) => {
          const person = index.people.get(personId);
          return role === 'mentee' && person !== undefined && isMinorOn(person, day);
        }),
      )
      .map(({ personId }) => personId),
  );
  return mentors.flatMap((mentor) => [
    ...(leads.has(mentor.id) ? checkPay(mentor) : []),
    ...(leadsMinors.has(mentor.id) && isOutsider(mentor) ? checkOutsider(mentor, known) : []),
  ]);
};

/** V-26, warning mentee_in_two_pairs: one mentee in two running pairs of one form. */
export const checkTwoPairs = (members: readonly PairMember[], index: RegisterIndex): Problem[] => {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { pairId, personId, role, leftOn } of members) {
    const pair = index.pairs.get(pairId);
    if (role !== 'mentee' || leftOn !== null || pair === undefined || !isRunning(pair)) continue;
    const key = `${personId}|${pair.form}`;
    const otherPairId = first.get(key);
    if (otherPairId === undefined) first.set(key, pairId);
    else if (otherPairId !== pairId)
      problems.push({ code: 'mentee_in_two_pairs', data: { personId, pairId, otherPairId }, level: 'warning' });
  }
  return problems;
};
