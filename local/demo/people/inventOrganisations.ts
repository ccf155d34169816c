// The organisations of the demo with their invented people; who they are depends on the seed only.

import { ORGANISATIONS, type Part } from '../organisations.ts';
import { SURNAMES } from './names.ts';
import { ODD_CASES } from './oddCases.ts';
import type { Organisation, Participant } from './participant.ts';
import { fullNameOf, inventPeople, type Person } from './person.ts';
import { type Random, seededRandom } from './seededRandom.ts';

const SEED = 20_250_915;
const ADULT_FROM = '2007-09-15';

/** All six, in the order of the plan, with the odd cases worked in. */
export function inventOrganisations(): Organisation[] {
  const random = seededRandom(SEED);
  const invent = inventPeople(random);
  const participant = (part: Part): Participant => {
    const person = invent(part.born);
    const representative = person.birthDate > ADULT_FROM ? parentOf(person, random) : '';
    return { ...part, ...person, representative, primaryOrganisation: '' };
  };
  const organisations = ORGANISATIONS.map((plan) => ({
    plan,
    head: fullNameOf(invent(null)),
    curator: fullNameOf(invent(null, 'female')),
    pairs: plan.pairs.map((pair) => ({
      plan: pair,
      mentor: participant(pair.mentor),
      mentees: pair.mentees.map(participant),
    })),
    waiting: plan.waiting.map(participant),
  }));
  return ODD_CASES.reduce<Organisation[]>((made, work) => work(made), organisations);
}

function parentOf(child: Person, random: Random): string {
  const surname = SURNAMES.find((pair) => pair.includes(child.lastName));
  const mother = inventPeople(random)(null, 'female');
  return fullNameOf({ ...mother, lastName: surname?.[1] ?? mother.lastName });
}
