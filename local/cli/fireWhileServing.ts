// The triggers of a served workspace: run by themselves when their time comes, as Google runs them.
import type { Workspace } from '../contract.ts';

/** Often enough for the shortest trigger, which is a minute. */
const EVERY_MS = 15_000;

/** Looks every `everyMs` for what is due. `stop` begins nothing more and waits for the execution under way; the process is not kept alive. */
export function fireWhileServing(workspace: Workspace, everyMs = EVERY_MS): { stop: () => Promise<void> } {
  const stopped = new AbortController();
  let round: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    // What an execution has to say of its failure is in the journal; a workspace that cannot be read says so to whoever opens a page.
    round ??= workspace
      .runDue(stopped.signal)
      .catch(() => undefined)
      .finally(() => {
        round = null;
      });
  }, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      stopped.abort();
      await round;
    },
  };
}
