// What a school workbook of version 4 is told of its orders: which have taken effect, and which change each has told.
import { describe, expect, test } from '@jest/globals';
import { ordersOfTheAuthority } from '../../src/schema/migrations/0004-orders-of-the-authority.ts';
import type { Grid } from '../../src/schema/migrations/migration.ts';

type Sheets = Readonly<Record<string, Grid>>;

describe('4 → 5, a school', () => {
  const ORDERS = ['Код приказа', 'Вид приказа', 'Номер', 'Дата', 'Состояние', 'Внесён в книгу'];
  const CHANGES = 'об изменении состава пар или прекращении';
  const change = (id: string, date: number, state = 'подписан') => [id, CHANGES, '110', date, state, ''];
  const documentOf = (orderId: string, about: string, state = 'действует') => [orderId, about, state];
  const PAIRS = ['Код пары', 'Состояние', 'Прекращена', 'Вместо пары', 'Приказ о прекращении'];
  const MEMBERS = ['Код пары', 'Код записи', 'Вступил', 'Вышел', 'Приказ о вступлении', 'Приказ о выходе'];
  // Days are serial numbers: 45 900 is 31.08.2025.
  const book = (orders: unknown[][], documents: unknown[][], pairs: unknown[][], members: unknown[][]): Sheets =>
    ({
      Приказы: [ORDERS, ...orders],
      Документы: [['Приказ', 'О ком или о чём', 'Состояние'], ...documents],
      Пары: [PAIRS, ...pairs],
      'Участники пар': [MEMBERS, ...members],
    }) as Sheets;
  const left = (on: number, pairId = 'ПАР-0001') => [pairId, 'НСМ-0001', '', on, '', ''];
  const leaves = (orderId: string) => ({ sheet: 'Участники пар', rowNumber: 2, cells: { 'Приказ о выходе': orderId } });
  const ends = (orderId: string) => ({ sheet: 'Пары', rowNumber: 2, cells: { 'Приказ о прекращении': orderId } });
  const PAPER = [documentOf('ПРК-1', 'ПАР-0001, ПАР-0002')];
  const OVER = ['ПАР-0001', 'прекращена досрочно', 45_950, '', ''];

  test.each<{ why: string; sheets: Sheets; gives: object[] }>([
    {
      why: 'a signing in the journal gives the order its day',
      sheets: {
        Приказы: [ORDERS, ['ПРК-1', 'о поощрении', '7', 45_900, 'подписан', '']],
        Журнал: [
          ['Когда', 'Событие', 'Код записи'],
          ['2025-09-01 10:15', 'приказ подписан', 'ПРК-1'],
          ['2025-09-02 10:15', 'приказ отменён', 'ПРК-2'],
        ],
      },
      gives: [{ sheet: 'Приказы', rowNumber: 2, cells: { 'Внесён в книгу': 45_901 } }],
    },
    {
      why: 'one that was typed into the sheet gets none',
      sheets: { Приказы: [ORDERS, ['ПРК-1', 'о поощрении', '7', 45_900, 'подписан', '']] },
      gives: [],
    },
    {
      why: 'who left by the day of the order was told by it',
      sheets: book([change('ПРК-1', 45_950)], PAPER, [], [left(45_950)]),
      gives: [leaves('ПРК-1')],
    },
    {
      why: 'who left later was not',
      sheets: book([change('ПРК-1', 45_950)], PAPER, [], [left(45_951)]),
      gives: [],
    },
    {
      why: 'the earliest of two orders has told',
      sheets: book(
        [change('ПРК-2', 45_990), change('ПРК-1', 45_950)],
        [...PAPER, documentOf('ПРК-2', 'ПАР-0001')],
        [],
        [left(45_940)],
      ),
      gives: [leaves('ПРК-1')],
    },
    {
      why: 'a cancelled order has told nothing',
      sheets: book([change('ПРК-1', 45_950, 'отменён')], PAPER, [], [left(45_940)]),
      gives: [],
    },
    {
      why: 'nor has one whose document speaks of other pairs',
      sheets: book([change('ПРК-1', 45_950)], PAPER, [], [left(45_940, 'ПАР-0009')]),
      gives: [],
    },
    {
      why: 'a pair that ended after the order was ended by it',
      sheets: book([change('ПРК-1', 45_940)], PAPER, [OVER], []),
      gives: [ends('ПРК-1')],
    },
    {
      why: 'the paper may name the pair that came in its place',
      sheets: book([change('ПРК-1', 45_940)], PAPER, [OVER.with(0, 'ПАР-0008'), ['ПАР-0002', '', '', 'ПАР-0008']], []),
      gives: [ends('ПРК-1')],
    },
    {
      why: 'a mark that stands there stays',
      sheets: book([change('ПРК-1', 45_940)], PAPER, [OVER.with(4, 'ПРК-7')], []),
      gives: [],
    },
  ])('$why', ({ sheets, gives }) => {
    expect(ordersOfTheAuthority.carry({ role: 'school', sheet: (title) => sheets[title] ?? [] })).toEqual(gives);
  });
});
