// Names, job titles and organisations in all cases, for a check of the engine by lists; reads and writes nothing.

import { done, type Outcome } from '../../domain/problem.ts';
import type { GuessedWord, WordToDecline } from '../../rpc/views/declension.ts';
import type { Ports } from '../ports.ts';

/** One answer a word, in order. */
export const declineWords = (ports: Ports, words: readonly WordToDecline[]): Outcome<{ words: GuessedWord[] }> => {
  const { declension } = ports.shipped.libraries();
  return done({ words: words.map(declension.word) });
};
