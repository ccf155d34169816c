// One call of the bundle killed at every service call in turn, resumed, and compared with the run that nobody killed.
import type { ExecutionResult, Workspace } from '../../../local/contract.ts';
import { ask, type JobView, minutesLater, run } from './asking.ts';
import { copyOf, discard } from './workspaces.ts';

export interface KillPlan {
  /** Folder of a prepared workspace. */
  readonly prepared: string;
  readonly bookId: string;
  readonly entry: string;
  readonly argument?: unknown;
  /** A trigger resumes the work; where the job is shown as running, every other run waits for it instead of asking again. */
  readonly hasWatchdog?: true;
  /** What has to be the same in the end; ids of files that differ from run to run left out. */
  readonly view: (workspace: Workspace) => unknown;
}

export interface KillReport {
  readonly calls: number;
  readonly expected: unknown;
  /** One line per kill that left something else than the unkilled run. */
  readonly differing: readonly { readonly killedAt: number; readonly view: unknown }[];
}

const unkilled = async (plan: KillPlan) => {
  const workspace = copyOf(plan.prepared);
  const execution = await run(workspace, plan.bookId, plan.entry, plan.argument);
  const expected = plan.view(workspace);
  await discard(workspace);
  return { calls: execution.calls, expected };
};

/** A person who is shown a running job may wait for it; one who is shown nothing asks again. */
const resume = async (workspace: Workspace, plan: KillPlan, killedAt: number): Promise<ExecutionResult | undefined> => {
  const job = plan.hasWatchdog ? await ask<JobView | null>(workspace, plan.bookId, 'rpcGetJob') : null;
  if (job?.state !== 'running' || killedAt % 2 === 0) return run(workspace, plan.bookId, plan.entry, plan.argument);
  const executions = await workspace.moveClock(minutesLater(workspace, 10));
  return executions.at(-1);
};

/** What the killed and resumed work left; told in words when the resumed one failed. */
const killedAndResumed = async (plan: KillPlan, killedAt: number): Promise<unknown> => {
  const workspace = copyOf(plan.prepared);
  const killed = await run(workspace, plan.bookId, plan.entry, plan.argument, [
    { method: '*', call: killedAt, kill: true },
  ]);
  if (killed.status !== 'killed') throw new Error(`call ${killedAt}: ${killed.status}`);
  const resumed = await resume(workspace, plan, killedAt);
  const view = resumed?.status === 'completed' ? plan.view(workspace) : { resumed: resumed?.error?.message };
  await discard(workspace);
  return view;
};

/** For dozens of executions in one test: only a hang may take so long. */
export const KILL_MS = 300_000;

/** Each kill has a workspace and a thread of its own: two at a time leave no core waiting for a disk. */
const LANES = 2;

/** Kills at call 1, 2, 3, … of the unkilled run; throws when a kill did not strike. */
export const killEverywhere = async (plan: KillPlan): Promise<KillReport> => {
  const { calls, expected } = await unkilled(plan);
  const wanted = JSON.stringify(expected);
  const differing: { killedAt: number; view: unknown }[] = [];
  let last = 0;
  const lane = async () => {
    while (last < calls) {
      last += 1;
      const killedAt = last;
      const view = await killedAndResumed(plan, killedAt);
      if (JSON.stringify(view) !== wanted) differing.push({ killedAt, view });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { calls, expected, differing };
};
