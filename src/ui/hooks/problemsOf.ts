// What a screen shows of a rejected call; a mistake of the page itself is shown as the program's fault, never raw.
import { CallError } from '../../rpc/client.ts';
import type { ShownProblem } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';

export function problemsOf(error: unknown): readonly ShownProblem[] {
  if (error instanceof CallError) return error.problems;
  return [{ code: 'page_failure', text: ui.failure.other }];
}

/** Whether the very same call may help: true for anything but a refusal with reasons. */
export const isWorthRepeating = (error: unknown): boolean => !(error instanceof CallError) || error.byPlatform;
