// The bundle asked as a sidebar asks it, and what came of it.
import type { ExecutionResult, Fault, Workspace } from '../../../local/contract.ts';

export interface Trouble {
  readonly code: string;
  readonly text: string;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Trouble[] };

export interface JobView {
  readonly state: 'running' | 'waiting' | 'finished' | 'failed' | 'stopped';
  readonly done: number;
  readonly total: number;
  readonly text: string;
}

/** One call of an rpc function with its ledger, log and errors. */
export const run = (
  workspace: Workspace,
  bookId: string,
  entry: string,
  argument: unknown = {},
  faults: readonly Fault[] = [],
): Promise<ExecutionResult> => workspace.call({ bookId, entry, args: [argument], from: 'sidebar', faults });

export const replyOf = <Value>(execution: ExecutionResult): Reply<Value> => {
  if (execution.status !== 'completed')
    throw new Error(`${execution.entry} ${execution.status}: ${execution.error?.message ?? ''}`);
  return execution.value as Reply<Value>;
};

/** The value of a reply. Throws when the bundle refuses. */
export const ask = async <Value>(
  workspace: Workspace,
  bookId: string,
  entry: string,
  argument: unknown = {},
): Promise<Value> => {
  const reply = replyOf<Value>(await run(workspace, bookId, entry, argument));
  if (!reply.ok) throw new Error(`${entry}: ${reply.problems.map(({ code, text }) => `${code} ${text}`).join('; ')}`);
  return reply.value;
};

/** Codes of a refusal, sorted; empty when the bundle did what was asked. */
export const codesOf = (execution: ExecutionResult): string[] => {
  const reply = replyOf(execution);
  return reply.ok ? [] : reply.problems.map(({ code }) => code).sort();
};

const MINUTE_MS = 60_000;

export const minutesLater = (workspace: Workspace, minutes: number): string =>
  new Date(Date.parse(workspace.now()) + minutes * MINUTE_MS).toISOString();

/** Lets the workspace's time pass, ten minutes at a time, until the job of a book has ended. */
export const finishJob = async (workspace: Workspace, bookId: string): Promise<void> => {
  for (let waits = 0; waits < 20; waits += 1) {
    const job = await ask<JobView | null>(workspace, bookId, 'rpcGetJob');
    if (job === null || job.state === 'finished') return;
    await workspace.moveClock(minutesLater(workspace, 10));
  }
  throw new Error('the job never ends');
};
