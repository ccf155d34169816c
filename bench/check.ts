// «Проверить книгу» by the number of rows: one read of the workbook against a naive check of one single rule.
import type { Workspace } from '../local/contract.ts';
import { costOf } from './cost.ts';
import { BASELINE, BUNDLE, inCopy, newWorkspace, reopen } from './folders.ts';
import { growTo, run, schoolBooks, setUp } from './municipality.ts';
import { comparison, heading, type Point } from './print.ts';

/** Of five rows one is a mentor, one a mentee, one a pair and two are its members. */
const ROWS_A_PAIR = 5;

const code = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(4, '0')}`;

/** A pair whose people are all different; every hundredth mentee has no birth date, which is a problem. */
const rowsOf = (number: number): readonly (readonly [tab: string, row: Readonly<Record<string, string>>])[] => [
  [
    'Наставники',
    {
      'Код записи': code('НСТ', number),
      Фамилия: `Полевая ${number}`,
      Имя: 'Анна',
      'Категория участника': 'педагогический работник',
      'Должность или класс': 'учитель',
      Состояние: 'согласие получено',
    },
  ],
  [
    'Наставляемые',
    {
      'Код записи': code('НСМ', number),
      Фамилия: `Ручьёв ${number}`,
      Имя: 'Лев',
      'Категория участника': 'обучающийся',
      'Должность или класс': '7 «А»',
      ...(number % 100 === 0 ? {} : { 'Дата рождения': '05.05.2012' }),
    },
  ],
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

const fill = (workspace: Workspace, bookId: string, from: number, to: number): void => {
  const byTab = new Map<string, Readonly<Record<string, string>>[]>();
  for (let number = from + 1; number <= to; number += 1)
    for (const [tab, row] of rowsOf(number)) byTab.set(tab, [...(byTab.get(tab) ?? []), row]);
  for (const [tab, rows] of byTab) workspace.typeRows(bookId, tab, rows);
};

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
    fill(workspace, school, filled, pairs);
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
