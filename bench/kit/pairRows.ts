// A school as large as wanted: pairs whose people are all different, typed as a curator types them.
import type { Workspace } from '../../local/contract.ts';

export type Row = readonly [tab: string, row: Readonly<Record<string, string>>];

export const code = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(4, '0')}`;

/** A mentor, a pupil, their pair and its two members; `mentee` are further cells of the pupil. */
export const pairRows = (number: number, mentee: Readonly<Record<string, string>>): readonly Row[] => [
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
      'Дата рождения': '05.05.2012',
      ...mentee,
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

/** Types the rows of the numbers after `from` up to `to`. */
export const fillBook = (
  workspace: Workspace,
  bookId: string,
  rowsOf: (number: number) => readonly Row[],
  from: number,
  to: number,
): void => {
  const byTab = new Map<string, Readonly<Record<string, string>>[]>();
  for (let number = from + 1; number <= to; number += 1)
    for (const [tab, row] of rowsOf(number)) byTab.set(tab, [...(byTab.get(tab) ?? []), row]);
  for (const [tab, rows] of byTab) workspace.typeRows(bookId, tab, rows);
};
