// A school that has worked through a school year and a bit of the one before: pairs that are over, in reports, going on.
import type { Workspace } from '../../../local/contract.ts';
import { ask } from './asking.ts';
import { municipalityOf } from './municipality.ts';
import { TABS } from './names.ts';
import { typePeople } from './school.ts';

/** A Saturday after the first day of school. */
export const SEPTEMBER = '2026-09-05T09:00:00.000Z';

const pair = (number: number, start: string, end: string, state: string) => ({
  'Код пары': `ПАР-000${number}`,
  'Форма наставничества': 'учитель – ученик',
  'Вид наставничества': 'традиционное («один на один»)',
  Начало: start,
  Окончание: end,
  'Тема (направление)': `проект ${number}`,
  Приказ: 'ПРК-0001',
  Состояние: state,
});

const PAIRS = [
  pair(1, '01.02.2025', '20.12.2025', 'завершена'),
  pair(2, '01.10.2025', '30.05.2026', 'завершена'),
  pair(3, '01.03.2026', '28.02.2027', 'действует'),
];

/** Types it all into a school's workbook, with a column of the curator's own beside the pairs. */
const typeYear = (workspace: Workspace, bookId: string): void => {
  workspace.typeRows(bookId, TABS.orders, [
    {
      'Код приказа': 'ПРК-0001',
      'Вид приказа': 'о закреплении пар (групп)',
      Номер: '96-Д',
      Дата: '20.01.2025',
      Состояние: 'подписан',
    },
  ]);
  workspace.typeRows(bookId, TABS.pairs, PAIRS);
  const people = [1, 2, 3].flatMap((number) => [
    { 'Код пары': `ПАР-000${number}`, 'Код записи': `НСТ-000${number}`, Роль: 'наставник' },
    { 'Код пары': `ПАР-000${number}`, 'Код записи': `НСМ-000${number}`, Роль: 'наставляемый' },
  ]);
  workspace.typeRows(bookId, TABS.members, people);
  workspace.typeRows(
    bookId,
    'Программы',
    [1, 3].map((number) => ({
      'Код программы': `ПРГ-000${number}`,
      'Код пары': `ПАР-000${number}`,
      Начало: '01.02.2025',
      Окончание: '20.12.2025',
      Цель: `цель ${number}`,
      Состояние: 'выполнена',
    })),
  );
  workspace.typeRows(bookId, 'План программ', [
    { 'Код программы': 'ПРГ-0001', Мероприятие: 'первая беседа' },
    { 'Код программы': 'ПРГ-0003', Мероприятие: 'защита проекта' },
  ]);
  workspace.typeRows(
    bookId,
    'Встречи',
    [1, 1, 3].map((number, index) => ({
      'Код встречи': `ВСТ-000${index + 1}`,
      'Код пары': `ПАР-000${number}`,
      'Вид встречи': 'регулярная',
      Проведена: '10.03.2025',
      Итог: `итог ${index}`,
    })),
  );
  workspace.typeRows(bookId, 'Задачи', [
    { 'Код задачи': 'ЗДЧ-0001', 'Что сделать': 'старое', Состояние: 'выполнено', Выполнено: '01.11.2025' },
    { 'Код задачи': 'ЗДЧ-0002', 'Что сделать': 'новое', Состояние: 'запланировано', Срок: '01.10.2026' },
  ]);
};

/** A municipality with one such school. Returns the ids of both workbooks. */
export const schoolAfterAYear = async (workspace: Workspace): Promise<{ bookId: string; school: string }> => {
  const { bookId, schoolBooks } = await municipalityOf(workspace, 1);
  const school = schoolBooks[0] ?? '';
  typePeople(workspace, school, 3);
  // Codes of the people are given by the product.
  await ask(workspace, school, 'rpcGetPairs');
  typeYear(workspace, school);
  return { bookId, school };
};
