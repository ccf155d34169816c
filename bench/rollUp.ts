// The quarterly roll-up of n schools, ours and the naive one over the same workbooks.
import { type Cost, costOf } from './cost.ts';
import { BASELINE, BUNDLE, inCopy, newWorkspace, reopen } from './folders.ts';
import { column, growTo, QUARTER, runJob, setUp } from './municipality.ts';
import { comparison, heading, type Point } from './print.ts';

/** Apps Script: an execution is killed after 6 minutes. https://developers.google.com/apps-script/guides/services/quotas (seen 2026-04-23) */
const LIMIT_S = 360;

const ours = (dir: string, bookId: string, size: number): Promise<Cost> =>
  inCopy(dir, BUNDLE, async (workspace) => {
    const executions = await runJob(workspace, bookId, 'rpcStartRollUp', 'jobContinueRollUp', QUARTER);
    const accepted = column(workspace, bookId, 'Свод по ОО', 'Отчёт').filter((state) => state === 'принят').length;
    if (accepted !== size) throw new Error(`${accepted} of ${size} schools in the roll-up`);
    return costOf(executions);
  });

const naive = (dir: string, bookId: string, size: number): Promise<Cost> =>
  inCopy(dir, BASELINE, async (workspace) => {
    const execution = await workspace.call({ bookId, entry: 'rollUp' });
    if (execution.value !== size) throw new Error(`naive roll-up: ${execution.status} ${String(execution.value)}`);
    return costOf([execution]);
  });

export const benchRollUp = async (sizes: readonly number[]): Promise<void> => {
  heading('Quarterly roll-up, by the number of school workbooks (naive: openById and getValue cell by cell)');
  let workspace = newWorkspace();
  const { dir } = workspace;
  const { bookId } = await setUp(workspace);
  const points: Point[] = [];
  for (const size of sizes) {
    await growTo(workspace, bookId, size);
    await workspace.close();
    points.push({ size, ours: await ours(dir, bookId, size), naive: await naive(dir, bookId, size) });
    workspace = reopen(dir);
  }
  await workspace.close();
  comparison('schools', points);
  const killedFrom = points.find(({ naive: cost }) => cost.seconds.high > LIMIT_S);
  if (killedFrom)
    console.log(`\nAt the high costs Google would kill the naive run from ${killedFrom.size} schools on (6 minutes).`);
  console.log(
    'Between two runs of ours a minute passes that is not in its seconds: the Sheets API allows 60 reads a minute.',
  );
};
