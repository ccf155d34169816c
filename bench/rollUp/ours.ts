// The roll-up of the product over many schools, to its end.
import type { Workspace } from '../../local/contract.ts';
import { type Cost, costOf } from '../kit/cost.ts';
import { BUNDLE, inCopy } from '../kit/folders.ts';
import { column, QUARTER, runJob } from '../kit/municipality.ts';
import { type Municipality, SUBMITTING } from './manySchools.ts';

export const ROLL_UP_JOB = 'jobContinueRollUp';

/** Schools whose report the municipality has. */
export const acceptedIn = (workspace: Workspace, bookId: string): number =>
  column(workspace, bookId, 'Свод по ОО', 'Отчёт').filter((state) => state === 'сдан').length;

/** Throws when a school that has submitted is not in. */
export const ours = ({ dir, bookId }: Municipality, schools: number): Promise<Cost> =>
  inCopy(dir, BUNDLE, async (workspace) => {
    const executions = await runJob(workspace, bookId, 'rpcStartRollUp', ROLL_UP_JOB, QUARTER);
    const accepted = acceptedIn(workspace, bookId);
    if (accepted !== Math.min(schools, SUBMITTING)) throw new Error(`${accepted} of ${schools} schools in the roll-up`);
    return costOf(executions);
  });
