// Every problem of a school workbook on a day, for «Проверки»: the 28 validations and what else keeps a row from counting.
import { type Day, laterOf } from '../calendar/day.ts';
import { checkConsents } from '../consent/checkConsents.ts';
import { isSigned } from '../order/isSigned.ts';
import type { Pair } from '../pair/pair.ts';
import type { YoungSpecialistRule } from '../person/youngSpecialist.ts';
import { isWarning, type Problem } from '../problem.ts';
import { checkRegister } from '../register/checkRegister.ts';
import { type CheckedRegister, indexOf, type RegisterIndex } from './checkedRegister.ts';
import { checkLimits } from './checkLimits.ts';
import { checkMentors, checkTwoPairs } from './checkMentors.ts';
import { checkOffice } from './checkOffice.ts';
import { checkOrders } from './checkOrders.ts';
import { checkMeetings, checkProgramme } from './checkProgrammes.ts';

/**
 * Consents of one pair. Approved by a signed order: what was missing on the order's day, or on the day a member joined
 * later, is an error (V-05, V-07); what lapses on the way is told of running pairs only (V-08, V-22). Drafts wait for
 * their consents by right.
 */
const checkConsentsOf = (pair: Pair, index: RegisterIndex, day: Day): Problem[] => {
  const members = index.membersOf(pair.id);
  const consents = members.flatMap(({ personId }) => index.consentsOf(personId));
  const order = index.orders.get(pair.orderId);
  const orderDay = order !== undefined && isSigned(order) ? order.date : null;
  const missing =
    orderDay === null || pair.status === 'draft' || pair.status === 'cancelled'
      ? []
      : members
          .filter(({ leftOn }) => leftOn === null)
          .flatMap((member) =>
            checkConsents(
              pair,
              [member],
              index.people,
              consents,
              laterOf(orderDay, member.joinedOn ?? orderDay),
            ).filter((problem) => !isWarning(problem)),
          );
  const coming =
    pair.status === 'active' ? checkConsents(pair, members, index.people, consents, day).filter(isWarning) : [];
  return [...missing, ...coming];
};

/** An order signed by hand leaves its pairs as they were; they would not count, and nobody would know why. */
const draftUnderSignedOrder = (pair: Pair, { orders }: RegisterIndex): Problem[] => {
  const order = orders.get(pair.orderId);
  return pair.status === 'draft' && order !== undefined && isSigned(order)
    ? [{ code: 'pair_draft_but_signed', data: { pairId: pair.id }, place: { column: 'status' } }]
    : [];
};

/** Problems in the order of the sheets; rows are named by id in `data`, and nothing is changed. */
export const checkSchool = (register: CheckedRegister, day: Day, rule: YoungSpecialistRule): Problem[] => {
  const index = indexOf(register);
  return [
    ...checkRegister(register, day, rule, index),
    ...checkMentors(register.mentors, register.partners, index, register.members, day),
    ...checkTwoPairs(register.members, index),
    ...checkLimits(register, index, day),
    ...register.pairs.flatMap((pair) => [
      ...checkConsentsOf(pair, index, day),
      ...draftUnderSignedOrder(pair, index),
      ...index.programmesOf(pair.id).flatMap((programme) => checkProgramme(programme, pair)),
      ...checkMeetings(pair, index.meetingsOf(pair.id)),
    ]),
    ...checkOrders(register, day),
    ...checkOffice(register, index, day),
  ];
};
