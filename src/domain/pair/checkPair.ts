// What keeps a pair from being approved: roles, number of members, dates (V-09, V-10, §3.5); consents are in consent/.
import { type Day, laterOf } from '../calendar/day.ts';
import { isMinorOn } from '../person/age.ts';
import type { PeopleById } from '../person/peopleById.ts';
import type { Person } from '../person/person.ts';
import { personKey } from '../person/personKey.ts';
import type { Problem } from '../problem.ts';
import { memberStretch } from './membership.ts';
import type { Pair, PairMember } from './pair.ts';
import { menteesOn } from './pairSize.ts';
import { mayTakeRole } from './roles.ts';

interface Seat {
  readonly member: PairMember;
  readonly person: Person;
  /** Empty when neither the pair nor the member has a first day. */
  readonly start: Day | '';
  /** Empty while the membership is open. */
  readonly end: Day | '';
}

// Leaving and taking over on one day is a replacement, not an overlap.
const together = (one: Seat, other: Seat): boolean =>
  (one.end === '' || one.end > other.start) && (other.end === '' || other.end > one.start);

const twosomes = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));

const checkDates = (pair: Pair, members: readonly PairMember[]): Problem[] => {
  const problems: Problem[] = [];
  const data = { pairId: pair.id };
  if (pair.startDate === null) problems.push({ code: 'pair_start_missing', data });
  else {
    if (pair.endDate !== null && pair.endDate <= pair.startDate) problems.push({ code: 'pair_dates_reversed', data });
    // One that never began is cancelled, and may be so before its start.
    if (pair.status !== 'cancelled' && pair.terminatedOn !== null && pair.terminatedOn < pair.startDate)
      problems.push({ code: 'pair_terminated_before_start', data });
  }
  if (pair.status === 'terminated' && pair.terminatedOn === null)
    problems.push({ code: 'pair_termination_day_missing', data });
  for (const { joinedOn, leftOn, personId } of members) {
    if (joinedOn !== null && pair.startDate !== null && joinedOn < pair.startDate)
      problems.push({ code: 'member_joined_before_start', data: { pairId: pair.id, personId } });
    const from = joinedOn ?? pair.startDate;
    if (leftOn !== null && from !== null && leftOn < from)
      problems.push({ code: 'member_dates_reversed', data: { pairId: pair.id, personId } });
  }
  return problems;
};

const checkNumbers = (pair: Pair, members: readonly PairMember[], seats: readonly Seat[]): Problem[] => {
  const problems: Problem[] = [];
  const data = { pairId: pair.id };
  const over = pair.terminatedOn !== null || pair.status === 'completed';
  const present = members.filter((member) => over || member.leftOn === null);
  if (!present.some((member) => member.role === 'mentor')) problems.push({ code: 'pair_mentor_missing', data });
  if (!present.some((member) => member.role === 'mentee')) problems.push({ code: 'pair_mentee_missing', data });
  const mentors = seats.filter((seat) => seat.member.role === 'mentor');
  if (
    twosomes(mentors).some(([one, other]) => personKey(one.person) !== personKey(other.person) && together(one, other))
  )
    problems.push({ code: 'pair_two_mentors', data });
  const mentees = new Set(menteesOn(members, null).map((member) => member.personId)).size;
  if (pair.kinds.includes('group') && mentees === 1) problems.push({ code: 'group_of_one_mentee', data });
  if (pair.kinds.includes('traditional') && mentees > 1)
    problems.push({ code: 'traditional_with_several_mentees', data });
  return problems;
};

const checkPeople = (pair: Pair, seats: readonly Seat[]): Problem[] => {
  const problems: Problem[] = [];
  for (const { member, person } of seats)
    if (!mayTakeRole(person.category, pair.form, member.role))
      problems.push({
        code: 'category_does_not_fit_form',
        data: { pairId: pair.id, personId: person.id, role: member.role, form: pair.form, category: person.category },
      });
  for (const [one, other] of twosomes(seats)) {
    const data = { pairId: pair.id, personId: one.person.id, otherPersonId: other.person.id };
    const sameRole = one.member.role === other.member.role;
    if (personKey(one.person) === personKey(other.person)) {
      if (!sameRole) problems.push({ code: 'mentor_is_mentee', data });
      else if (together(one, other)) problems.push({ code: 'member_twice', data });
    } else if (!sameRole && together(one, other)) {
      const [mentor, mentee] = one.member.role === 'mentor' ? [one, other] : [other, one];
      const names = { pairId: pair.id, personId: mentor.person.id, otherPersonId: mentee.person.id };
      const met = laterOf(mentor.start, mentee.start);
      if (met !== '' && isMinorOn(mentor.person, met) && !isMinorOn(mentee.person, met))
        problems.push({ code: 'minor_mentors_adult', data: names });
      const [older, younger] = [mentor.person.birthDate, mentee.person.birthDate];
      if (pair.kinds.includes('reverse') && older !== null && younger !== null && older <= younger)
        problems.push({ code: 'reverse_mentor_not_younger', data: names, level: 'warning' });
    }
  }
  return problems;
};

/**
 * Everything that is wrong with a pair, all at once and without changing it; `members` are the rows of this pair,
 * `people` both registers by row id. Codes: pair_start_missing, pair_dates_reversed, pair_terminated_before_start,
 * pair_termination_day_missing, member_joined_before_start, member_dates_reversed, member_unknown,
 * pair_mentor_missing, pair_mentee_missing, pair_two_mentors, group_of_one_mentee and traditional_with_several_mentees
 * (V-10), category_does_not_fit_form (V-09), mentor_is_mentee, member_twice, minor_mentors_adult, and the warning
 * reverse_mentor_not_younger (§2.3). Data: pairId, personId, otherPersonId, role, form, category.
 */
export const checkPair = (pair: Pair, members: readonly PairMember[], people: PeopleById): Problem[] => {
  const problems = checkDates(pair, members);
  const seats: Seat[] = [];
  for (const member of members) {
    const person = people.get(member.personId);
    if (person === undefined) {
      problems.push({ code: 'member_unknown', data: { pairId: pair.id, personId: member.personId } });
      continue;
    }
    const stretch = memberStretch(pair, member);
    seats.push({
      member,
      person,
      start: stretch?.start ?? member.joinedOn ?? '',
      end: stretch?.end ?? member.leftOn ?? '',
    });
  }
  return [...problems, ...checkNumbers(pair, members, seats), ...checkPeople(pair, seats)];
};
