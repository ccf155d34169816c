// What is truly next after an acceptance: others who can still get a mentor, and pairs that want their papers.
import { grouped } from '../../domain/grouped.ts';
import { chanceOf } from '../../domain/matching/propose.ts';
import { holding } from '../../domain/matching/sides.ts';
import { draftsWithoutOrder } from '../../domain/order/draftsWithoutOrder.ts';
import { checkPair } from '../../domain/pair/checkPair.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import { isWarning } from '../../domain/problem.ts';
import type { NextStep, TwoPeople } from '../../rpc/views/matching.ts';
import type { Matching } from './matchingBook.ts';

/** Drafts that stand in no order; those with an error would keep the papers of all from being made. */
const readyDrafts = ({ register }: Matching): string[] => {
  const people = peopleById(register);
  const seats = grouped(register.members, ({ pairId }) => pairId);
  return draftsWithoutOrder(register)
    .filter((pair) => checkPair(pair, seats.get(pair.id) ?? [], people).every(isWarning))
    .map(({ id }) => id);
};

/** `paired` are those whom the acceptance has given to each other, `pairIds` the codes of their pairs; the book was read before it. */
export const nextStep = (matching: Matching, paired: readonly TwoPeople[], pairIds: readonly string[]): NextStep => {
  const given = new Set(paired.map(({ menteeId }) => menteeId));
  const mentors = holding(matching.sides, paired).mentors.filter(({ isOut }) => !isOut);
  const left = matching.waiting.filter(
    (mentee) => !given.has(mentee.person.id) && chanceOf(mentee, mentors) === 'ready',
  );
  return { left: left.length, pairIds: [...readyDrafts(matching), ...pairIds] };
};
