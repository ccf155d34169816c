// «Проверить книгу» through the bundle: the whole list with places and links, replaced by the next run, and not a cell of anybody changed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, run } from './kit/asking.ts';
import { columnAt, contentOf, rowsOf, sheetOf, typeInto } from './kit/cells.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { PAIR, type Pairs, typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

interface Check {
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly { readonly rule: string; readonly place: string; readonly link: string }[];
}

const CHECKS = 'Проверки';
let workspace: Workspace;
let municipal = '';
let school = '';

const check = (bookId: string) => ask<Check>(workspace, bookId, 'rpcCheckBook');
const withoutList = (bookId: string) => {
  const { [CHECKS]: _list, ...rest } = contentOf(workspace, bookId);
  return rest;
};
const rulesOf = (bookId: string) => rowsOf(workspace, bookId, CHECKS).map((row) => row['Правило']);

beforeAll(async () => {
  workspace = newWorkspace();
  const made = await municipalityOf(workspace, 1);
  municipal = made.bookId;
  school = made.schoolBooks[0] ?? '';
  typePeople(workspace, school, 2);
  const people = await ask<Pairs>(workspace, school, 'rpcGetPairs');
  const choice = { ...PAIR, mentorId: people.mentors[0]?.id, menteeIds: [people.mentees[0]?.id] };
  await ask(workspace, school, 'rpcCreatePair', choice);
});
afterAll(cleanUp);

describe('a check', () => {
  test('lists what is wrong by rule, with the place and a link to the cell', async () => {
    workspace.typeRows(school, TABS.orders, [
      { 'Вид приказа': 'о внедрении целевой модели', Заголовок: 'Приказ о внедрении', Состояние: 'подписан' },
    ]);
    workspace.typeRows(school, TABS.partners, [{ 'Код партнёра': 'ПРТ-0001', Наименование: 'ООО «Ручей»', ИНН: '12' }]);
    workspace.typeRows(school, TABS.members, [
      { 'Код пары': 'ПАР-0099', 'Код записи': 'НСМ-0001', Роль: 'наставляемый' },
    ]);
    const before = withoutList(school);
    const found = await check(school);
    expect(withoutList(school)).toEqual(before);
    expect(rulesOf(school)).toEqual(expect.arrayContaining(['V-01', 'V-06', 'V-16', 'V-28']));
    expect(rowsOf(workspace, school, CHECKS)).toHaveLength(found.errors + found.warnings);
    const inn = rowsOf(workspace, school, CHECKS).find((row) => row['Правило'] === 'V-16');
    const partners = sheetOf(workspace, school, TABS.partners);
    const letter = String.fromCharCode(65 + columnAt(partners, 'ИНН'));
    expect(inn).toMatchObject({ Важность: 'ошибка', Лист: TABS.partners, Строка: '2', Столбец: 'ИНН' });
    expect(inn?.['Ячейка']).toMatch(new RegExp(`#gid=${partners.sheetId}&range=${letter}2$`, 'u'));
  });

  test('the next one replaces the list: what is mended is gone', async () => {
    typeInto(workspace, school, TABS.partners, ['Код партнёра', 'ПРТ-0001'], { ИНН: '0000000018' });
    const rows = rowsOf(workspace, school, CHECKS).length;
    const found = await check(school);
    expect(rulesOf(school)).not.toContain('V-16');
    expect(rowsOf(workspace, school, CHECKS)).toHaveLength(found.errors + found.warnings);
    expect(rowsOf(workspace, school, CHECKS).length).toBeLessThan(rows);
  });

  test('a badge asked for too early points at the years of the mentor, another award at nothing', async () => {
    typeInto(workspace, school, TABS.mentors, ['Код записи', 'НСТ-0001'], { 'Наставнический стаж, лет': '2' });
    const award = { Кому: 'НСТ-0001', Уровень: 'государственный', Состояние: 'представлен' };
    workspace.typeRows(school, 'Поощрения', [
      { ...award, 'Код поощрения': 'ПЩР-0001', 'Вид поощрения': 'знак отличия «За наставничество»' },
      { ...award, 'Код поощрения': 'ПЩР-0002', 'Вид поощрения': '«Почётный наставник»' },
    ]);
    await check(school);
    const told = rowsOf(workspace, school, CHECKS).filter((row) => row['Столбец'] === 'Наставнический стаж, лет');
    expect(told).toMatchObject([{ Важность: 'предупреждение', Лист: TABS.mentors, Строка: '2' }]);
    expect(Object.values(told[0] ?? {}).join(' ')).toContain('ПЩР-0001');
  });

  test('errors stand before warnings', () => {
    const levels = rowsOf(workspace, school, CHECKS).map((row) => row['Важность']);
    expect(levels).toEqual([...levels].sort((one, other) => (one === other ? 0 : one === 'ошибка' ? -1 : 1)));
  });

  test('a municipal workbook is checked by its own rules', async () => {
    typeInto(workspace, municipal, TABS.constants, ['Код', 'enterprises_total'], {
      Значение: '25',
      'На дату': '01.01.2020',
      Источник: 'реестр',
    });
    await check(municipal);
    expect(rulesOf(municipal)).toEqual(['V-20']);
  });

  test('of five hundred rows more takes not a call more', async () => {
    const few = await run(workspace, school, 'rpcCheckBook');
    typePeople(workspace, school, 250);
    const many = await run(workspace, school, 'rpcCheckBook');
    expect(many.calls).toBeLessThanOrEqual(few.calls);
  });

  test('a lost sheet is named, and the rest is checked all the same', async () => {
    typeInto(workspace, school, TABS.partners, ['Код партнёра', 'ПРТ-0001'], { ИНН: '12' });
    const members = sheetOf(workspace, school, TABS.members);
    workspace.typeCell(school, TABS.members, 0, columnAt(members, 'Роль'), 'Кто это');
    await check(school);
    expect(rowsOf(workspace, school, CHECKS).some((row) => row['Лист'] === TABS.members)).toBe(true);
    expect(rulesOf(school)).toContain('V-16');
  });
});
