// Problems of the people, partners, pairs and contingent of a school; orders, consents and what else it writes down are in check/.

import type { Day } from '../calendar/day.ts';
import { indexOf, type RegisterIndex } from '../check/checkedRegister.ts';
import { checkPair } from '../pair/checkPair.ts';
import { DEFAULT_YOUNG_SPECIALIST_RULE, type YoungSpecialistRule } from '../person/youngSpecialist.ts';
import type { Problem } from '../problem.ts';
import { checkContingent } from './checkContingent.ts';
import { checkAlphabets, checkNamesakes } from './checkNames.ts';
import { checkPartners } from './checkPartners.ts';
import { checkCode, checkPerson, checkTeachingSince, checkTwice } from './checkPeople.ts';
import type { SchoolRegister } from './organisation.ts';

/** Problems on `day`. Rows are named by id in `data`; the caller finds their places. Nothing is repaired. */
export const checkRegister = (
  register: SchoolRegister,
  day: Day,
  rule: YoungSpecialistRule = DEFAULT_YOUNG_SPECIALIST_RULE,
  index: RegisterIndex = indexOf(register),
): Problem[] => [
  ...[...register.mentors, ...register.mentees].flatMap((person) => checkPerson(person, day)),
  ...[...register.mentors, ...register.mentees].flatMap(checkCode),
  ...register.mentees.flatMap((mentee) => checkTeachingSince(mentee, rule)),
  ...checkTwice(register.mentors),
  ...checkTwice(register.mentees),
  ...[...register.mentors, ...register.mentees].flatMap(checkAlphabets),
  ...checkNamesakes(register.mentors),
  ...checkNamesakes(register.mentees),
  ...checkPartners(register.partners),
  ...register.pairs.flatMap((pair) => checkPair(pair, index.membersOf(pair.id), index.people)),
  ...register.members
    .filter(({ pairId }) => !index.pairs.has(pairId))
    .map(({ pairId, personId }): Problem => ({ code: 'member_without_pair', data: { pairId, personId } })),
  ...checkContingent(register.contingent, day),
];
