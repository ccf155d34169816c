// Makes a draft pair (group) of people of the registers; refused with everything that is wrong with it at once.
import { done, type Outcome } from '../../domain/problem.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { draftPairs, type NewPair } from './draftPairs.ts';

/** Writes the pair and its members in one request. Refused: the problems of draftPairs. */
export const createPair = (ports: Ports, choice: NewPair): Outcome<{ pairId: string }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { register } = readRegister(book, ports.clock.today());
  const { outcomes, blocks } = draftPairs(ports, book, register, [choice]);
  const [outcome = done({ pairId: '' })] = outcomes;
  if (outcome.ok) book.write(blocks);
  return outcome;
};
