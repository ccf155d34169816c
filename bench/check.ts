// «Проверить книгу» by the number of rows: one read of the workbook against a naive check of one single rule.
import { costOf } from './cost.ts';
import { BASELINE, BUNDLE, inCopy, newWorkspace, reopen } from './folders.ts';
import { growTo, run, schoolBooks, setUp } from './municipality.ts';
import { fillBook, pairRows, type Row } from './pairRows.ts';
import { comparison, heading, type Point } from './print.ts';

/** Of five rows one is a mentor, one a mentee, one a pair and two are its members. */
const ROWS_A_PAIR = 5;

/** Every hundredth mentee has no birth date, which is a problem. */
const rowsOf = (number: number): readonly Row[] => pairRows(number, number % 100 === 0 ? { 'Дата рождения': '' } : {});

export const benchCheck = async (sizes: readonly number[]): Promise<void> => {
  heading('Check of a whole workbook, by its rows (naive: one rule of twenty-eight, two cells of every person)');
  let workspace = newWorkspace();
  const { dir } = workspace;
  const { bookId } = await setUp(workspace);
  await growTo(workspace, bookId, 1);
  const [school = ''] = schoolBooks(workspace, bookId);
  let filled = 0;
  const points: Point[] = [];
  for (const size of sizes) {
    const pairs = Math.floor(size / ROWS_A_PAIR);
    fillBook(workspace, school, rowsOf, filled, pairs);
    filled = pairs;
    await workspace.close();
    const ours = await inCopy(dir, BUNDLE, (copy) => run(copy, school, 'rpcCheckBook'));
    const naive = await inCopy(dir, BASELINE, (copy) => copy.call({ bookId: school, entry: 'check' }));
    points.push({ size, ours: costOf([ours]), naive: costOf([naive]) });
    workspace = reopen(dir);
  }
  await workspace.close();
  comparison('rows', points);
};
