// The people of an organisation of the demo: who takes part, in which pair, who waits.
import type { OrganisationPlan, PairPlan, Part } from '../organisations.ts';
import type { Person } from './person.ts';

export interface Participant extends Person, Part {
  /** Full name of the parent; empty for adults. */
  readonly representative: string;
  /** Name of the organisation where the child mainly studies; empty: here. */
  readonly primaryOrganisation: string;
}

export interface PairOfPeople {
  readonly plan: PairPlan;
  readonly mentor: Participant;
  readonly mentees: readonly Participant[];
}

export interface Organisation {
  readonly plan: OrganisationPlan;
  readonly head: string;
  readonly curator: string;
  readonly pairs: readonly PairOfPeople[];
  readonly waiting: readonly Participant[];
}

export const menteesOf = (organisation: Organisation): readonly Participant[] => [
  ...organisation.pairs.flatMap((pair) => pair.mentees),
  ...organisation.waiting,
];
