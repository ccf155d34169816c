// The factory of school workbooks, ours and the naive one over the same register.
import { type Cost, costOf } from './kit/cost.ts';
import { BASELINE, BUNDLE, inCopy, newWorkspace } from './kit/folders.ts';
import { type Line, oursAndNaive, printLines } from './kit/lines.ts';
import { run, runJob, schoolBooks, schoolNames, setUp } from './kit/municipality.ts';
import { heading } from './kit/print.ts';

/**
 * Workbooks the naive one is asked for at a time: started once for fifty it does not live to the end.
 * Apps Script: an execution is killed after 6 minutes. https://developers.google.com/apps-script/guides/services/quotas (seen 2026-04-23)
 */
const BY_HAND = 25;

const ours = (dir: string, bookId: string, size: number): Promise<Cost> =>
  inCopy(dir, BUNDLE, async (workspace) => {
    const executions = await runJob(workspace, bookId, 'rpcMakeSchoolBooks', 'jobContinueSchoolBooks');
    const made = schoolBooks(workspace, bookId).length;
    if (made !== size) throw new Error(`${made} of ${size} workbooks made`);
    return costOf(executions);
  });

const naive = (dir: string, bookId: string, size: number): Promise<Cost> =>
  inCopy(dir, BASELINE, async (workspace) => {
    const template = workspace.files().find(({ name }) => name.startsWith('Шаблон книги организации'))?.id;
    const executions = [];
    for (let first = 1; first <= size; first += BY_HAND)
      executions.push(await workspace.call({ bookId, entry: 'schoolBooks', args: [template, first, BY_HAND] }));
    const made = executions.reduce((sum, { value }) => sum + Number(value), 0);
    if (made !== size) throw new Error(`naive factory: ${made} of ${size} workbooks made`);
    return costOf(executions);
  });

export const benchSchoolBooks = async (sizes: readonly number[]): Promise<void> => {
  heading('Factory, by the number of school workbooks (naive: the copy opened anew for every row that is put into it)');
  const lines: Line[] = [];
  for (const size of sizes) {
    const workspace = newWorkspace();
    const { bookId } = await setUp(workspace);
    await run(workspace, bookId, 'rpcAddOrganisations', { organisations: schoolNames(0, size) });
    await workspace.close();
    const { dir } = workspace;
    lines.push(...oursAndNaive(size, await ours(dir, bookId, size), await naive(dir, bookId, size)));
  }
  printLines('workbooks', lines);
  console.log(`\nThe naive one is started by hand for every ${BY_HAND} workbooks; ours goes on by itself.`);
  console.log('Ours looks for a workbook before it is made and counts it: so it is safe to kill and to run twice.');
};
