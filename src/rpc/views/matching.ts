// What the screens of matching show and ask for; reasons and hindrances come in Russian words.
import type { Kind } from '../../domain/pair/form.ts';

export interface TwoPeople {
  readonly menteeId: string;
  readonly mentorId: string;
}

export interface WaitingMentee {
  readonly menteeId: string;
  readonly label: string;
  readonly request: string;
  /** `ready`: there is a mentor with a free place; `no_places`: those who fit have none; `nobody_fits`: nobody does. */
  readonly state: 'ready' | 'no_places' | 'nobody_fits';
}

export interface ProposalView extends TwoPeople {
  readonly mentee: string;
  readonly mentor: string;
  readonly request: string;
  readonly form: string;
  readonly reasons: readonly string[];
  readonly byCurator: boolean;
  /** Why it cannot be accepted any more; empty when it can. */
  readonly hindrance: string;
}

export interface RefusalView extends TwoPeople {
  readonly mentee: string;
  readonly mentor: string;
  /** Local date and time to the minute. */
  readonly decidedAt: string;
}

export interface MatchingView {
  /** Mentees without a pair and without a proposal, the longest waiting first. */
  readonly waiting: readonly WaitingMentee[];
  readonly proposals: readonly ProposalView[];
  readonly refusals: readonly RefusalView[];
  /** Mentors who lead more than they are ready for. */
  readonly overloaded: readonly { readonly label: string; readonly load: number; readonly capacity: number }[];
  /** Mentors who take part, and places they have left beside the proposals. */
  readonly mentors: number;
  readonly places: number;
  /** Answers after the group meeting that could not be linked to people. */
  readonly unlinkedWishes: number;
  /** Proposed for pairs that begin today. */
  readonly term: { readonly start: string; readonly end: string };
}

export interface CandidateView {
  readonly mentorId: string;
  readonly label: string;
  readonly form: string;
  readonly reasons: readonly string[];
}

export interface CandidatesView {
  readonly mentee: string;
  readonly request: string;
  /** The best first. */
  readonly candidates: readonly CandidateView[];
  /** How many more there are. */
  readonly more: number;
  /** Why the other mentors are not here. */
  readonly excluded: readonly { readonly why: string; readonly count: number }[];
}

/** What a curator decides. `choose`: this mentor and no other; `restore`: a refusal is taken back. */
export type MatchingDecision =
  | { decision: 'accept'; rows: TwoPeople[]; kinds: Kind[]; startDate: string; endDate: string }
  | { decision: 'refuse' | 'restore'; rows: TwoPeople[] }
  | { decision: 'choose'; menteeId: string; mentorId: string };

/** What comes after an acceptance. */
export interface NextStep {
  /** Who still waits and has a mentor who fits and has a place. */
  readonly left: number;
  /** Draft pairs whose papers can be prepared, the new ones among them. */
  readonly pairIds: readonly string[];
}

export interface MatchingDecided<Told> {
  /** Rows the decision was carried out for; of `accept` the pairs that were made. */
  readonly done: number;
  /** Mentees who wait again because their mentor was given to another one. */
  readonly released: number;
  /** What kept the others from it. */
  readonly problems: readonly Told[];
  /** Of `accept` alone. */
  readonly next?: NextStep;
}

/** The functions of these screens, as the contract has them. */
export interface MatchingCalls<Told> {
  rpcGetMatching: { argument: Record<string, never>; value: MatchingView };
  /** The best whole assignment of those who wait; proposals the curator has made himself stay. */
  rpcProposeMatching: { argument: Record<string, never>; value: { proposed: number; left: number } };
  rpcGetCandidates: { argument: { menteeId: string }; value: CandidatesView };
  rpcDecideMatching: { argument: MatchingDecision; value: MatchingDecided<Told> };
}
