// «Проверить книгу» by the number of rows: one read of the workbook against a naive check of one single rule.
import { costOf } from './kit/cost.ts';
import { BASELINE, BUNDLE, inCopy } from './kit/folders.ts';
import { overSizes } from './kit/growingSchool.ts';
import { type Line, printLines, timed } from './kit/lines.ts';
import { run } from './kit/municipality.ts';
import { pairRows, type Row } from './kit/pairRows.ts';
import { heading } from './kit/print.ts';

/** Of five rows one is a mentor, one a mentee, one a pair and two are its members. */
const ROWS_A_PAIR = 5;

/** Every hundredth mentee has no birth date, which is a problem. */
const rowsOf = (number: number): readonly Row[] => pairRows(number, number % 100 === 0 ? { 'Дата рождения': '' } : {});

export const benchCheck = async (sizes: readonly number[]): Promise<void> => {
  heading('Check of a whole workbook, by its rows (naive: one rule of twenty-eight, two cells of every person)');
  const lastOf = (size: number): number => Math.floor(size / ROWS_A_PAIR);
  const lines = await overSizes({ sizes, rowsOf, lastOf }, async (dir, school, size): Promise<Line[]> => {
    const ours = await inCopy(dir, BUNDLE, (copy) => timed(run(copy, school, 'rpcCheckBook')));
    const naive = await inCopy(dir, BASELINE, (copy) => timed(copy.call({ bookId: school, entry: 'check' })));
    const of = ({ value, cpuMs }: typeof naive) => ({ size, cost: costOf([value]), cpuMs });
    return [
      { what: 'ours', ...of(ours) },
      { what: 'naive', against: 'ours', ...of(naive) },
    ];
  });
  printLines('rows', lines.flat());
};
