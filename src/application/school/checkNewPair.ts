// What is wrong with a pair that is being put together, told before it is saved.
import type { Day } from '../../domain/calendar/day.ts';
import { overloadOf } from '../../domain/check/checkLimits.ts';
import { grouped } from '../../domain/grouped.ts';
import { isUnderWay } from '../../domain/matching/sides.ts';
import { menteesLed } from '../../domain/pair/menteesLed.ts';
import { done, isWarning, type Outcome, type Problem } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { PairChecked } from '../../rpc/contract.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { shownProblem } from '../../texts/problemText.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { judgeOf, type NewPair } from './draftPairs.ts';

/** What the mentor would lead together with those chosen now. */
const overload = (register: SchoolRegister, { mentorId, menteeIds }: NewPair, today: Day): Problem[] => {
  const mentor = register.mentors.find(({ id }) => id === mentorId);
  if (mentor === undefined) return [];
  const membersOf = grouped(register.members, ({ pairId }) => pairId);
  const running = register.pairs.filter((pair) => isUnderWay(pair, today));
  const led = menteesLed(running, (pairId) => membersOf.get(pairId) ?? []).get(mentorId) ?? [];
  return overloadOf(mentor, new Set([...led, ...menteeIds]).size);
};

/** Errors keep the pair from being made, doubts do not; nothing is written. */
export const checkNewPair = (ports: Ports, choice: NewPair): Outcome<PairChecked> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const today = ports.clock.today();
  const { register } = readRegister(opened.value, today);
  const problems = [...judgeOf(register)('', choice), ...overload(register, choice, today)];
  return done({
    errors: problems.filter((problem) => !isWarning(problem)).map(shownProblem),
    doubts: problems.filter(isWarning).map(shownProblem),
  });
};
