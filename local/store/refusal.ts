// Refusals of the store: expected troubles a person can act on, in Russian.
import type { RefusedError } from '../contract.ts';

/** An error of the shape of `RefusedError`. */
export function refuse(message: string): RefusedError {
  return Object.assign(new Error(message), { refused: true as const });
}
