// Order and consents by the number of pairs: the order is one document, the consents one for each four hundred sheets.
import type { Workspace } from '../local/contract.ts';
import { type Cost, costOf, exponent } from './cost.ts';
import { BUNDLE, inCopy, newWorkspace, reopen } from './folders.ts';
import { growTo, run, schoolBooks, setUp } from './municipality.ts';
import { COST_TITLES, costCells, heading, table } from './print.ts';

const code = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(4, '0')}`;

const MENTEE = {
  Имя: 'Лев',
  Отчество: 'Ильич',
  'Категория участника': 'обучающийся',
  'Дата рождения': '05.05.2012',
  'Должность или класс': '7 «А»',
};

/** A pair whose people are all different, with the parent of the pupil: four consents, of which one is the mentor's own. */
const rowsOf = (number: number): readonly (readonly [tab: string, row: Readonly<Record<string, string>>])[] => [
  [
    'Наставники',
    {
      'Код записи': code('НСТ', number),
      Фамилия: `Полевая ${number}`,
      Имя: 'Анна',
      Отчество: 'Львовна',
      'Категория участника': 'педагогический работник',
      'Должность или класс': 'учитель',
      Состояние: 'согласие получено',
    },
  ],
  ['Наставляемые', { ...MENTEE, 'Код записи': code('НСМ', number), Фамилия: `Ручьёв ${number}` }],
  ['Представители', { 'Код записи': code('НСМ', number), 'Законный представитель': 'Ручьёв Илья Львович' }],
  [
    'Пары',
    {
      'Код пары': code('ПАР', number),
      'Форма наставничества': 'учитель – ученик',
      'Вид наставничества': 'традиционное («один на один»)',
      Начало: '15.09.2025',
      Окончание: '31.05.2026',
      Состояние: 'проект',
    },
  ],
  ['Участники пар', { 'Код пары': code('ПАР', number), 'Код записи': code('НСТ', number), Роль: 'наставник' }],
  ['Участники пар', { 'Код пары': code('ПАР', number), 'Код записи': code('НСМ', number), Роль: 'наставляемый' }],
];

export const fillPapers = (workspace: Workspace, bookId: string, from: number, to: number): void => {
  const byTab = new Map<string, Readonly<Record<string, string>>[]>();
  for (let number = from + 1; number <= to; number += 1)
    for (const [tab, row] of rowsOf(number)) byTab.set(tab, [...(byTab.get(tab) ?? []), row]);
  for (const [tab, rows] of byTab) workspace.typeRows(bookId, tab, rows);
};

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
    fillPapers(workspace, school, filled, pairs);
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
