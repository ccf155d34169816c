// An rpc function of the bundle asked as the sidebar asks it; its refusal becomes ours.
import type { ExecutionResult, Workspace } from '../contract.ts';
import { refusal } from '../files/refusal.ts';

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly problems?: readonly { readonly text: string }[];
}

/** The value of the reply and the execution. Throws a refusal with the problems' Russian texts, or the error of a failed execution. */
export async function askBundle(
  workspace: Workspace,
  bookId: string,
  entry: string,
  argument: unknown,
): Promise<{ readonly value: unknown; readonly execution: ExecutionResult }> {
  const execution = await workspace.call({ bookId, entry, args: [argument], from: 'sidebar' });
  if (execution.status !== 'completed') throw new Error(`${entry}: ${execution.error?.message ?? execution.status}`);
  const reply = execution.value as Reply;
  if (!reply.ok) throw refusal((reply.problems ?? []).map((problem) => problem.text).join('\n'));
  return { value: reply.value, execution };
}
