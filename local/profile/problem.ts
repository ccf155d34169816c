// A remark on a profile: where, what is wrong and the way out.
import type { Step } from './placeInWords.ts';

export interface ProfileProblem {
  readonly steps: readonly Step[];
  /** The same place in words. */
  readonly place: string;
  readonly what: string;
  readonly wayOut: string;
}
