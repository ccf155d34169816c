// What each migration carries over, from values to values, and what the schema adds to a workbook that lacks it.
import { describe, expect, test } from '@jest/globals';
import { grownGrid, growthProblems, isFullGrown, planGrowth } from '../../src/schema/derive/growth.ts';
import { fullLayout, parseOff } from '../../src/schema/layout.ts';
import { peopleOfTheirOwn } from '../../src/schema/migrations/0001-people-of-their-own.ts';
import { settingsOfTheAuthority } from '../../src/schema/migrations/0002-settings-of-the-authority.ts';
import { carryOver } from '../../src/schema/migrations/carryOver.ts';
import type { Grid } from '../../src/schema/migrations/migration.ts';
import { ageOf, migrationsFrom, SCHEMA_VERSION } from '../../src/schema/migrations/migrations.ts';
import type { Role } from '../../src/schema/roles.ts';
import { defineSheet } from '../../src/schema/sheet.ts';

type Sheets = Readonly<Record<string, Grid>>;

const carried = (sheets: Sheets, role: Role = 'school') =>
  peopleOfTheirOwn.carry({ role, sheet: (title) => sheets[title] ?? [] });

const organisation = (curator: string, centre = ''): Sheets => ({
  Организация: [
    ['Код ОО', 'Куратор', 'Раздел «Ресурсный центр»'],
    ['ОО-0001', curator, centre],
  ],
});
const CURATORS = ['Код куратора', 'Куратор', 'Роль'];
const CHILDREN = ['Код записи', 'Фамилия', 'Законный представитель'];
const curator = (code: string, fio: string) => ({
  sheet: 'Кураторы',
  cells: { 'Код куратора': code, Куратор: fio, Роль: 'куратор' },
});
const representative = (code: string, personId: string, fio: string) => ({
  sheet: 'Представители',
  cells: { 'Код представителя': code, 'Код записи': personId, 'Законный представитель': fio },
});
const centre = (status: string) => ({
  sheet: 'Сайт',
  cells: { Раздел: 'ресурсный центр наставнических практик', Состояние: status },
});

describe('1 → 2', () => {
  test.each<{ why: string; sheets: Sheets; role?: Role; gives: object[] }>([
    {
      why: 'a curator gets a row and a code',
      sheets: organisation('Берёзкина А. Л.'),
      gives: [curator('КУР-0001', 'Берёзкина А. Л.')],
    },
    { why: 'an empty cell gives nothing', sheets: organisation(' '), gives: [] },
    {
      why: 'a curator who stands there already is not written twice',
      sheets: { ...organisation('Берёзкина А. Л.'), Кураторы: [CURATORS, ['КУР-0004', 'Берёзкина А. Л.']] },
      gives: [],
    },
    {
      why: 'another one is written below, with the next code',
      sheets: { ...organisation('Полевая Н. О.'), Кураторы: [CURATORS, ['КУР-0004', 'Берёзкина А. Л.']] },
      gives: [curator('КУР-0005', 'Полевая Н. О.')],
    },
    { why: '«да» is a published section', sheets: organisation('', 'Да'), gives: [centre('опубликован')] },
    { why: '«нет» is an absent one', sheets: organisation('', 'нет'), gives: [centre('нет')] },
    { why: 'any other word is left to the curator', sheets: organisation('', 'скоро'), gives: [] },
    {
      why: 'a representative stands under the code of the child, whatever the order of the columns',
      sheets: { Наставляемые: [[...CHILDREN].reverse(), ['Ручьёва Н. О.', 'Ручьёв', 'НСМ-0003']] },
      gives: [representative('ПРД-0001', 'НСМ-0003', 'Ручьёва Н. О.')],
    },
    {
      why: 'a child without a code gets the next one',
      sheets: { Наставляемые: [CHILDREN, ['НСМ-0003', 'Полевой', ''], ['', 'Ручьёв', 'Ручьёва Н. О.']] },
      gives: [
        { sheet: 'Наставляемые', rowNumber: 3, cells: { 'Код записи': 'НСМ-0004' } },
        representative('ПРД-0001', 'НСМ-0004', 'Ручьёва Н. О.'),
      ],
    },
    {
      why: 'a child that has a representative already keeps the one it has',
      sheets: {
        Наставляемые: [CHILDREN, ['НСМ-0003', 'Ручьёв', 'Ручьёва Н. О.']],
        Представители: [['Код записи'], ['НСМ-0003']],
      },
      gives: [],
    },
    {
      why: 'a municipal workbook has nothing to carry',
      sheets: organisation('Берёзкина А. Л.'),
      role: 'municipality',
      gives: [],
    },
  ])('$why', ({ sheets, role, gives }) => {
    expect(carried(sheets, role)).toEqual(gives);
  });

  test('what is carried lands in the real order of the columns and leaves foreign ones alone', () => {
    const grids = new Map<string, Grid>([
      ['Организация', organisation('Полевая Н. О.')['Организация'] ?? []],
      [
        'Кураторы',
        [
          ['Роль', 'Своё', 'Куратор'],
          ['куратор', 'x', 'Берёзкина А. Л.'],
        ],
      ],
    ]);
    const { blocks } = carryOver('school', grids, [peopleOfTheirOwn]);
    expect(blocks).toEqual([{ sheet: 'Кураторы', row: 3, column: 0, cells: [['куратор', null, 'Полевая Н. О.']] }]);
  });
});

describe('2 → 3', () => {
  test.each([
    { why: 'a municipality gets the lines of its letterhead', role: 'municipality', present: [], added: 7 },
    {
      why: 'a line that stands there is not added twice',
      role: 'municipality',
      present: ['authorityHeadFio'],
      added: 6,
    },
    { why: 'a school has a letterhead of its own', role: 'school', present: [], added: 0 },
  ] as const)('$why', ({ role, present, added }) => {
    const settings: Grid = [['Код', 'Параметр', 'Значение'], ...present.map((key) => [key, '', 'Тополев И. С.'])];
    expect(settingsOfTheAuthority.carry({ role, sheet: () => settings })).toHaveLength(added);
  });
});

describe('versions', () => {
  test.each([
    { version: '1', age: 'older', migrations: 4, why: 'the first one' },
    { version: SCHEMA_VERSION, age: 'current', migrations: 0, why: 'the bundle’s own' },
    { version: '99', age: 'newer', migrations: 0, why: 'made by a later bundle' },
    { version: '', age: 'older', migrations: 4, why: 'erased: taken for the first one' },
    { version: 'два', age: 'older', migrations: 4, why: 'typed over: taken for the first one' },
  ])('«$version» is $age: $why', ({ version, age, migrations }) => {
    expect(ageOf(version)).toBe(age);
    expect(migrationsFrom(version)).toHaveLength(migrations);
  });
});

describe('what a workbook lacks', () => {
  const schema = defineSheet({
    key: 's',
    title: 'Лист',
    editedBy: 'curator',
    columns: {
      id: { kind: 'text', title: 'Код', required: true },
      name: { kind: 'text', title: 'Имя' },
      extra: { kind: 'text', title: 'Ещё' },
    },
  });
  const full = fullLayout('names');
  const without = (off: string) => ({ mode: 'names' as const, off: parseOff(off) });
  const growthOf = (grid: Grid | undefined, from = full, to = full) => planGrowth([schema], () => grid, from, to);

  test.each<{
    why: string;
    grid: Grid;
    added: [string, number][];
    hidden?: [number, boolean][];
    from?: string;
    to?: string;
  }>([
    { why: 'nothing', grid: [['Код', 'Имя', 'Ещё']], added: [] },
    { why: 'at the right of a foreign column', grid: [['Имя', 'Код', 'Своё']], added: [['Ещё', 3]] },
    {
      why: 'at the right of cells without a header',
      grid: [
        ['Имя', 'Код'],
        ['a', 'b', '', '', 'c'],
      ],
      added: [['Ещё', 5]],
    },
    {
      why: 'all of them, of a sheet without a header',
      grid: [],
      added: [
        ['Код', 0],
        ['Имя', 1],
        ['Ещё', 2],
      ],
    },
    { why: 'a column that is off is not added', grid: [['Код', 'Имя']], added: [], from: 's.extra', to: 's.extra' },
    { why: 'one switched off is hidden', grid: [['Код', 'Имя', 'Ещё']], added: [], hidden: [[2, true]], to: 's.extra' },
    {
      why: 'one switched on again is shown',
      grid: [['Код', 'Имя', 'Ещё']],
      added: [],
      hidden: [[2, false]],
      from: 's.extra',
    },
    {
      why: 'one switched on for the first time is added',
      grid: [['Код', 'Имя']],
      added: [['Ещё', 2]],
      from: 's.extra',
    },
    { why: 'a required one cannot be switched off', grid: [['Код', 'Имя', 'Ещё']], added: [], to: 's.id' },
  ])('$why', ({ grid, added, hidden = [], from = '', to = '' }) => {
    const [change] = growthOf(grid, without(from), without(to)).changed;
    expect(change?.added.map(({ plan, index }) => [plan.title, index])).toEqual(added);
    expect(change?.hidden.map(({ index, hide }) => [index, hide])).toEqual(hidden);
  });

  test('a sheet that is not there is made', () => {
    expect(growthOf(undefined).sheets.map(({ title }) => title)).toEqual(['Лист']);
    expect(isFullGrown(growthOf(undefined))).toBe(false);
    expect(isFullGrown(growthOf([['Код', 'Имя', 'Ещё']]))).toBe(true);
  });

  test('the header afterwards has what stood there and what is added', () => {
    const grid = [
      ['Код', 'Имя'],
      ['1', '2', '3'],
    ];
    const [change] = growthOf(grid).changed;
    expect(change && grownGrid(grid, change)).toEqual([
      ['Код', 'Имя', '', 'Ещё'],
      ['1', '2', '3'],
    ]);
  });

  test('a doubled column stops the update: it is not known which of the two is meant', () => {
    const codes = growthProblems([schema], () => [['Код', 'Имя', 'имя']], full).map(({ code }) => code);
    expect(codes).toEqual(['column_doubled']);
  });
});
