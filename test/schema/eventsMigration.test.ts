// What a workbook of version 4 is told of its events: codes, in the sheet and in the documents that named a place in the list.
import { describe, expect, test } from '@jest/globals';
import { ordersOfTheAuthority } from '../../src/schema/migrations/0004-orders-of-the-authority.ts';
import type { Grid } from '../../src/schema/migrations/migration.ts';
import type { Role } from '../../src/schema/roles.ts';

describe('4 → 5, events', () => {
  const EVENTS = ['Название', 'Уровень', 'Код мероприятия'];
  const forum = (code = '') => ['Форум', 'муниципальный', code];
  const course = (code = '') => ['Школа куратора', 'Организация', code];
  const document = (type: string, about: string): Grid => [
    ['Вид документа', 'О ком или о чём', 'Состояние', 'Приказ'],
    [type, about, 'заменён новым', ''],
  ];
  const ORDER = 'приказ об итоговом мероприятии';
  const coded = (rowNumber: number, code: string) => ({
    sheet: 'Мероприятия',
    rowNumber,
    cells: { 'Код мероприятия': code },
  });
  const named = (codes: string) => ({ sheet: 'Документы', rowNumber: 2, cells: { 'О ком или о чём': codes } });
  test.each<{ why: string; events: Grid; documents?: Grid; gives: object[] }>([
    {
      why: 'each gets a code, and the order names the second by it',
      events: [EVENTS, forum(), course()],
      documents: document(ORDER, '2'),
      gives: [coded(2, 'МРП-0001'), coded(3, 'МРП-0002'), named('МРП-0002')],
    },
    {
      why: 'a row that was not offered has no place',
      events: [EVENTS, ['Без уровня', '', ''], ['', 'муниципальный', ''], forum()],
      documents: document(ORDER, '1'),
      gives: [coded(4, 'МРП-0001'), named('МРП-0001')],
    },
    {
      why: 'minutes of two events',
      events: [EVENTS, forum(), course()],
      documents: document('протокол', '1, 2'),
      gives: [coded(2, 'МРП-0001'), coded(3, 'МРП-0002'), named('МРП-0001, МРП-0002')],
    },
    {
      why: 'a place where nothing stands any more is left as it is',
      events: [EVENTS, forum()],
      documents: document(ORDER, '7'),
      gives: [coded(2, 'МРП-0001')],
    },
    {
      why: 'what another paper is about is no place',
      events: [EVENTS, forum()],
      documents: document('благодарственное письмо', '1'),
      gives: [coded(2, 'МРП-0001')],
    },
    {
      why: 'run again, nothing is carried twice, and a new row gets the next code',
      events: [EVENTS, forum('МРП-0004'), course()],
      documents: document(ORDER, 'МРП-0004'),
      gives: [coded(3, 'МРП-0005')],
    },
  ])('$why', ({ events, documents = [], gives }) => {
    const sheets: Readonly<Record<string, Grid>> = { Мероприятия: events, Документы: documents };
    for (const role of ['municipality', 'school'] satisfies Role[])
      expect(ordersOfTheAuthority.carry({ role, sheet: (title) => sheets[title] ?? [] })).toEqual(gives);
  });
});
