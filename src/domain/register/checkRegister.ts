// Every problem of a school workbook at once, for «Проверки»; nothing is repaired here.
import type { Day } from '../calendar/day.ts';
import { checkSigning } from '../order/checkSigning.ts';
import { isSigned } from '../order/isSigned.ts';
import { checkPair } from '../pair/checkPair.ts';
import { peopleById } from '../person/peopleById.ts';
import { DEFAULT_YOUNG_SPECIALIST_RULE, type YoungSpecialistRule } from '../person/youngSpecialist.ts';
import type { Problem } from '../problem.ts';
import { checkContingent } from './checkContingent.ts';
import { checkPartners } from './checkPartners.ts';
import { checkPerson, checkTeachingSince, checkTwice } from './checkPeople.ts';
import type { SchoolRegister } from './organisation.ts';

/**
 * Problems of people, partners, pairs, orders and contingent on `day`. Consents are asked for when a pair goes to its
 * order (`checkConsents`), not before. Rows are named by id in `data`; the caller finds their places.
 */
export const checkRegister = (
  register: SchoolRegister,
  day: Day,
  rule: YoungSpecialistRule = DEFAULT_YOUNG_SPECIALIST_RULE,
): Problem[] => {
  const people = peopleById(register);
  const pairIds = new Set(register.pairs.map((pair) => pair.id));
  return [
    ...[...register.mentors, ...register.mentees].flatMap((person) => checkPerson(person, day)),
    ...register.mentees.flatMap((mentee) => checkTeachingSince(mentee, rule)),
    ...checkTwice(register.mentors),
    ...checkTwice(register.mentees),
    ...checkPartners(register.partners),
    ...register.pairs.flatMap((pair) =>
      checkPair(
        pair,
        register.members.filter((member) => member.pairId === pair.id),
        people,
      ),
    ),
    ...register.members
      .filter((member) => !pairIds.has(member.pairId))
      .map(({ pairId, personId }): Problem => ({ code: 'member_without_pair', data: { pairId, personId } })),
    // Drafts lack a number by right; only what claims to be signed is held to the rule.
    ...register.orders
      .filter((order) => order.status === 'signed' || isSigned(order))
      .flatMap((order) => checkSigning(order, register.orders, day)),
    ...checkContingent(register.contingent, day),
  ];
};
