// What a municipal workbook of version 4 gets of the orders that were made in it as documents without a number.
import { describe, expect, test } from '@jest/globals';
import { ordersOfTheAuthority } from '../../src/schema/migrations/0004-orders-of-the-authority.ts';
import type { Grid } from '../../src/schema/migrations/migration.ts';
import type { Role } from '../../src/schema/roles.ts';

describe('4 → 5', () => {
  const made = (type: string, state: string, order = ''): Grid => [
    ['Код документа', 'Вид документа', 'Приказ', 'Состояние', 'Документ'],
    ['ДОК-0001', type, order, state, 'https://docs.example/1'],
  ];
  const AUTHORITY = 'приказ органа управления образованием';
  const draft = (code: string, type: string, title: string) => [
    { sheet: 'Документы', rowNumber: 2, cells: { Приказ: code } },
    {
      sheet: 'Приказы',
      cells: {
        'Код приказа': code,
        'Вид приказа': type,
        Заголовок: title,
        Состояние: 'проект',
        Документ: 'https://docs.example/1',
      },
    },
  ];
  test.each<{ why: string; documents: Grid; orders?: Grid; role?: Role; gives: object[] }>([
    {
      why: 'the order that was made is a draft until its number is known',
      documents: made(AUTHORITY, 'действует'),
      gives: draft('ПРК-0001', 'о внедрении целевой модели', 'О внедрении целевой модели наставничества'),
    },
    {
      why: 'the closing event’s gets the next code',
      documents: made('приказ об итоговом мероприятии', 'действует'),
      orders: [['Код приказа'], ['ПРК-0007']],
      gives: draft('ПРК-0008', 'о проведении итогового мероприятия', 'О проведении итогового мероприятия'),
    },
    {
      why: 'one that has its row already is passed over',
      documents: made(AUTHORITY, 'действует', 'ПРК-0001'),
      gives: [],
    },
    { why: 'a former version is no order', documents: made(AUTHORITY, 'заменён новым'), gives: [] },
    { why: 'a letter is no order', documents: made('письмо руководителям ОО', 'действует'), gives: [] },
    {
      why: 'a school has had its orders since long',
      documents: made('приказ об итоговом мероприятии', 'действует'),
      role: 'school',
      gives: [],
    },
  ])('$why', ({ documents, orders = [], role = 'municipality', gives }) => {
    const sheets: Readonly<Record<string, Grid>> = { Документы: documents, Приказы: orders };
    expect(ordersOfTheAuthority.carry({ role, sheet: (title) => sheets[title] ?? [] })).toEqual(gives);
  });
});
