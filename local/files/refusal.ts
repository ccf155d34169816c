// A refusal: an expected «no» with a Russian sentence that says what to do; everything else that is thrown is a bug.
import type { RefusedError } from '../contract.ts';

/** An error of the shape of `RefusedError`; `message` is Russian and ready to be shown. */
export function refusal(message: string): RefusedError {
  return Object.assign(new Error(message), { refused: true as const });
}

/** True for any refusal, whichever part of the workspace made it. */
export function isRefusal(error: unknown): error is RefusedError {
  return error instanceof Error && (error as Partial<RefusedError>).refused === true;
}
