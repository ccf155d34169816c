// Order and consents by the number of pairs: the order is one document, the consents one for each four hundred sheets.
import { type Cost, costOf, exponent } from './cost.ts';
import { BUNDLE, inCopy, newWorkspace, reopen } from './folders.ts';
import { growTo, run, schoolBooks, setUp } from './municipality.ts';
import { code, fillBook, pairRows, type Row } from './pairRows.ts';
import { COST_TITLES, costCells, heading, table } from './print.ts';

/** What the papers need besides: a patronymic, and the parent who signs for the pupil. */
const rowsOf = (number: number): readonly Row[] => [
  ...pairRows(number, { Отчество: 'Ильич' }),
  ['Представители', { 'Код записи': code('НСМ', number), 'Законный представитель': 'Ручьёв Илья Львович' }],
];

interface Point {
  readonly pairs: number;
  readonly sheets: number;
  readonly documents: number;
  readonly cost: Cost;
}

const measure = (dir: string, school: string, pairs: number): Promise<Point> =>
  inCopy(dir, BUNDLE, async (copy) => {
    const pairIds = Array.from({ length: pairs }, (_, index) => code('ПАР', index + 1));
    const execution = await run(copy, school, 'rpcPreparePapers', { pairIds });
    const { value } = execution.value as { value: { consents: number; consentsUrls: string[] } };
    return { pairs, sheets: value.consents, documents: 1 + value.consentsUrls.length, cost: costOf([execution]) };
  });

export const benchPapers = async (sizes: readonly number[]): Promise<void> => {
  heading('Order and consents of one run, by the number of pairs');
  let workspace = newWorkspace();
  const { dir } = workspace;
  const { bookId } = await setUp(workspace);
  await growTo(workspace, bookId, 1);
  const [school = ''] = schoolBooks(workspace, bookId);
  let filled = 0;
  const points: Point[] = [];
  for (const pairs of sizes) {
    fillBook(workspace, school, rowsOf, filled, pairs);
    filled = pairs;
    await workspace.close();
    points.push(await measure(dir, school, pairs));
    workspace = reopen(dir);
  }
  await workspace.close();
  table(
    ['pairs', 'consents', 'documents', ...COST_TITLES],
    points.map(({ pairs, sheets, documents, cost }) => [
      String(pairs),
      String(sheets),
      String(documents),
      ...costCells(cost),
    ]),
  );
  const grows = (of: (cost: Cost) => number): string =>
    exponent(points.map(({ pairs, cost }) => [pairs, of(cost)] as const)).toFixed(2);
  console.log(`\ngrowth exponents: RPC ${grows(({ rpc }) => rpc)}, s mid ${grows(({ seconds }) => seconds.mid)}`);
};
