// A roll-up execution by execution, each with faults of its own.
import type { ExecutionResult, Fault, Workspace } from '../../../local/contract.ts';
import { run } from './asking.ts';
import { rowsOf } from './cells.ts';
import { TABS } from './names.ts';
import { QUARTER } from './reporting.ts';

/** One request of a wave of `fetchAll`: it is answered, not thrown. */
export const REQUEST = 'UrlFetchApp.fetchAll[]';
export const WAVE = 'UrlFetchApp.fetchAll';
export const SERVICE = 'Sheets.Spreadsheets.Values.batchGet';
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

export const isFrozen = (workspace: Workspace, bookId: string): boolean =>
  rowsOf(workspace, bookId, TABS.indicators).length > 0;

const isUnderWay = (workspace: Workspace): boolean =>
  workspace.triggers().some(({ entry }) => entry === 'jobContinueRollUp');

/**
 * A roll-up and the executions that go on with it; triggers that were set are not waited for. A person starts anew where nothing is
 * under way and nothing was frozen.
 */
export const slices = async (
  workspace: Workspace,
  bookId: string,
  faultsOf: (turn: number) => readonly Fault[],
  most = 20,
): Promise<ExecutionResult[]> => {
  const executions: ExecutionResult[] = [];
  while (executions.length < most && (isUnderWay(workspace) || !isFrozen(workspace, bookId))) {
    const faults = faultsOf(executions.length);
    executions.push(
      isUnderWay(workspace)
        ? await workspace.call({ bookId, entry: 'jobContinueRollUp', from: 'trigger', faults })
        : await run(workspace, bookId, 'rpcStartRollUp', QUARTER, faults),
    );
  }
  return executions;
};

/** State of the report of the first `count` organisations. */
export const reportStates = (workspace: Workspace, bookId: string, count = 3): (string | undefined)[] =>
  rowsOf(workspace, bookId, TABS.rollUp)
    .slice(0, count)
    .map((row) => row['Отчёт']);
