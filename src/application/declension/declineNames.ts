// The forms of names as the papers write them, for the merge of names on the user's machine; reads and writes nothing.
import { CASES } from '../../documents/declension/cases.ts';
import { fullName, initialsFirst, surnameFirst } from '../../documents/tags/nameText.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { DeclinedName, NameToDecline } from '../../rpc/views/privacy.ts';
import type { Ports } from '../ports.ts';

const written = (name: NameToDecline): string[] => [fullName(name), surnameFirst(name), initialsFirst(name)];

/** `sure` is false when the engine leaves a case to people: the nominative stands in its place. */
export const declineNames = (ports: Ports, names: readonly NameToDecline[]): Outcome<{ names: DeclinedName[] }> => {
  const { declension } = ports.shipped.libraries();
  return done({
    names: names.map((name) => {
      const declined = CASES.map((wanted) => ({ wanted, ...declension.name(name, wanted) }));
      return {
        sure: declined.every(({ sure }) => sure),
        forms: {
          nominative: written(name),
          ...Object.fromEntries(declined.map(({ wanted, ...parts }) => [wanted, written(parts)])),
        },
      };
    }),
  });
};
