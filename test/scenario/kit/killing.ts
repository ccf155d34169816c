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
  /** Kills at calls of these methods only, for work of a hundred getters: between two of them nothing changes. */
  readonly at?: RegExp;
  /** What has to be the same in the end; ids of files that differ from run to run left out. */
  readonly view: (workspace: Workspace) => unknown;
}

export interface KillReport {
  /** How many times it was killed. */
  readonly kills: number;
  readonly expected: unknown;
  /** One line per kill that left something else than the unkilled run. */
  readonly differing: readonly { readonly killedAt: KillPoint; readonly view: unknown }[];
}

interface KillPoint {
  /** `*` for any. */
  readonly method: string;
  readonly call: number;
}

const upTo = (method: string, calls: number): KillPoint[] =>
  Array.from({ length: calls }, (_, index) => ({ method, call: index + 1 }));

const unkilled = async (plan: KillPlan) => {
  const workspace = copyOf(plan.prepared);
  const { at, bookId, entry, argument } = plan;
  const execution = await run(workspace, bookId, entry, argument);
  const expected = plan.view(workspace);
  await discard(workspace);
  const points =
    at === undefined
      ? upTo('*', execution.calls)
      : execution.ledger.flatMap(({ method, calls }) => (at.test(method) ? upTo(method, calls) : []));
  return { points, expected };
};

/** A person who is shown a running job may wait for it; one who is shown nothing asks again. */
const resume = async (workspace: Workspace, plan: KillPlan, waits: boolean): Promise<ExecutionResult | undefined> => {
  const job = plan.hasWatchdog ? await ask<JobView | null>(workspace, plan.bookId, 'rpcGetJob') : null;
  if (job?.state !== 'running' || !waits) return run(workspace, plan.bookId, plan.entry, plan.argument);
  const executions = await workspace.moveClock(minutesLater(workspace, 10));
  return executions.at(-1);
};

/** What the killed and resumed work left; told in words when the resumed one failed. */
const killedAndResumed = async (plan: KillPlan, { method, call }: KillPoint, waits: boolean): Promise<unknown> => {
  const workspace = copyOf(plan.prepared);
  const killed = await run(workspace, plan.bookId, plan.entry, plan.argument, [{ method, call, kill: true }]);
  if (killed.status !== 'killed') throw new Error(`${method} ${call}: ${killed.status}`);
  const resumed = await resume(workspace, plan, waits);
  const view = resumed?.status === 'completed' ? plan.view(workspace) : { resumed: resumed?.error?.message };
  await discard(workspace);
  return view;
};

/** For dozens of executions in one test: only a hang may take so long. */
export const KILL_MS = 300_000;

/** Each kill has a workspace and a thread of its own: two at a time leave no core waiting for a disk. */
const LANES = 2;

/** About so many kills tell enough of a long run; `KILL_EVERY` strikes each call. */
const ENOUGH = 20;

const struck = (points: readonly KillPoint[]): KillPoint[] => {
  const step = process.env['KILL_EVERY'] ? 1 : Math.max(1, Math.floor(points.length / ENOUGH));
  return points.filter((_, index) => index % step === 0);
};

/** Kills at the calls of the unkilled run in their order; throws when a kill did not strike. */
export const killEverywhere = async (plan: KillPlan): Promise<KillReport> => {
  const { points, expected } = await unkilled(plan);
  const unbroken = JSON.stringify(expected);
  const differing: { killedAt: KillPoint; view: unknown }[] = [];
  const chosen = struck(points);
  const left = chosen.entries();
  const lane = async () => {
    for (const [index, killedAt] of left) {
      const view = await killedAndResumed(plan, killedAt, index % 2 === 0);
      if (JSON.stringify(view) !== unbroken) differing.push({ killedAt, view });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { kills: chosen.length, expected, differing };
};
