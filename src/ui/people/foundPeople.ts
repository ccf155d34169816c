// Who of the people is meant by a few typed words: of the name, the position, the subject or the code.
import type { PersonRow } from '../../rpc/views/people.ts';
import { finder } from '../fields/finder.ts';

/** In the order of the list. */
export const foundPeople = (people: readonly PersonRow[], typed: string): PersonRow[] => {
  const isFound = finder(typed);
  return isFound === null ? [] : people.filter(({ label, words }) => isFound(`${label} ${words}`));
};
