// The naive shapes over the same workbooks, started by hand for a handful of schools at a time, as far as Google's limits let them.
import type { ExecutionResult } from '../../local/contract.ts';
import { type Cost, costOf } from '../kit/cost.ts';
import { BASELINE, inCopy } from '../kit/folders.ts';
import { type Municipality, peopleIn } from './manySchools.ts';

/** Schools a shape is started for at a time. Apps Script: an execution is killed after 6 minutes. */
export const BY_HAND = 25;

export interface Reached {
  readonly cost: Cost;
  /** Schools done; fewer than asked for where the workbook for the copies was full. */
  readonly schools: number;
}

/** Every workbook opened, every sheet read. */
export const readWhole = ({ dir, bookId }: Municipality, schools: number): Promise<Reached> =>
  inCopy(dir, BASELINE, async (workspace) => {
    const executions: ExecutionResult[] = [];
    for (let first = 1; first <= schools; first += BY_HAND)
      executions.push(await workspace.call({ bookId, entry: 'readWhole', args: [first, BY_HAND] }));
    return reached(executions, schools);
  });

const reached = (executions: readonly ExecutionResult[], schools: number): Reached => {
  const cost = costOf(executions);
  const seen = executions.reduce((sum, { value }) => sum + Number(value), 0);
  if (seen !== schools) throw new Error(`naive shape: ${seen} of ${schools} schools`);
  return { cost, schools };
};

/**
 * Rows of all schools copied into the workbook `copyId`, then counted. Its sheet of people is as large as ten million
 * cells allow: the execution that goes beyond it is the last, and nothing is counted.
 */
export const copyRows = (
  { dir, bookId }: Municipality,
  schools: number,
  { copyId, rows }: { readonly copyId: string; readonly rows: number },
): Promise<Reached> =>
  inCopy(dir, BASELINE, async (workspace) => {
    const executions: ExecutionResult[] = [];
    for (let first = 1; first <= schools; first += BY_HAND) {
      const execution = await workspace.call({ bookId, entry: 'copyRows', args: [first, BY_HAND, copyId] });
      if (execution.error?.message === FULL) {
        const cost = costOf([...executions, { ...execution, status: 'completed' }]);
        return { cost, schools: Math.floor(peopleIn(workspace.dir, copyId) / rows) };
      }
      executions.push(execution);
    }
    const counting = await workspace.call({ bookId, entry: 'countCopied', args: [copyId] });
    if (counting.value !== schools) throw new Error(`naive copy: ${counting.value} of ${schools} schools counted`);
    return { cost: costOf([...executions, counting]), schools };
  });

const FULL = 'The coordinates of the range are outside the dimensions of the sheet.';
