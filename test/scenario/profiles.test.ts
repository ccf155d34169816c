// Each shipped municipality through the built bundle: set up, its schools get their workbooks, its registers their columns.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, replyOf, run } from './kit/asking.ts';
import { headersOf, rowsOf, sheetOf } from './kit/cells.ts';
import { addOrganisations, makeBooks, setUp } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

const PROFILES = [
  { profile: 'artemovsky_go', form: 'ученик – ученик', without: null, why: 'both tracks' },
  { profile: 'znamensky_district', form: 'руководитель ОО – педагог', without: 'Дата рождения', why: 'teachers only' },
  { profile: 'derbent_city', form: 'руководитель ОО – педагог', without: 'Предприятие', why: 'school year' },
  { profile: 'kozelsk_school4', form: 'работодатель – ученик', without: 'Предмет', why: 'one organisation' },
  { profile: 'novokuznetsk_city', form: 'социальный партнёр – педагог', without: 'Готов вести, чел.', why: 'the card' },
] as const;

/** The set «S» of the reference: three schools, two kindergartens, one house of creativity; one of them with a workbook. */
const SMALL = [
  { name: 'МБОУ СОШ № 101', orgType: 'school', source: 'workbook' },
  { name: 'МБОУ СОШ № 102', orgType: 'school', source: 'typed' },
  { name: 'МАОУ «Лицей № 103»', orgType: 'school', source: 'typed' },
  { name: 'МБ ДОУ «ДС № 11»', orgType: 'dou', source: 'typed' },
  { name: 'МК ДОУ «ДС № 12»', orgType: 'dou', source: 'typed' },
  { name: 'МБУ ДО «Дом творчества»', orgType: 'udo', source: 'typed' },
] as const;

let workspace: Workspace;
const schools = new Map<string, string>();

beforeAll(async () => {
  workspace = newWorkspace();
  for (const { profile } of PROFILES) {
    const bookId = await setUp(workspace, { profile, municipality: `Заречный (${profile})` });
    await addOrganisations(workspace, bookId, SMALL);
    schools.set(profile, [...(await makeBooks(workspace, bookId)).values()][0] ?? '');
    expect(await ask(workspace, bookId, 'rpcGetProfile')).toMatchObject({ problems: [] });
  }
});

afterAll(cleanUp);

test.each(PROFILES)('$profile ($why): a school has its forms, and no column it does not want', async (row) => {
  const book = schools.get(row.profile) ?? '';
  const panel = await ask<{ forms: { name: string }[] }>(workspace, book, 'rpcGetPanel');
  expect(panel.forms.map(({ name }) => name)).toContain(row.form);
  const headers = headersOf(sheetOf(workspace, book, TABS.mentors));
  expect(headers).toContain('Категория участника');
  if (row.without !== null) expect(headers).not.toContain(row.without);
});

const teachers = [{ Фамилия: 'Ручьёва' }, { Фамилия: 'Заозёрная' }].map((name) => ({
  ...name,
  Имя: 'Вера',
  'Категория участника': 'педагогический работник',
  'Должность или класс': 'учитель',
}));

describe('registers', () => {
  test.each([
    { profile: 'znamensky_district', register: 'mentor_base', tab: 'База наставников', columns: 8 },
    { profile: 'novokuznetsk_city', register: 'regional_base', tab: 'Региональная база наставников', columns: 13 },
  ])('$tab of $profile: exactly $columns columns, a line for the signed pair', async (row) => {
    const book = schools.get(row.profile) ?? '';
    workspace.typeRows(book, TABS.mentors, [{ ...teachers[0], 'Код записи': 'НСТ-0001', Состояние: 'действующий' }]);
    workspace.typeRows(book, TABS.mentees, [{ ...teachers[1], 'Код записи': 'НСМ-0001' }]);
    const order = { 'Код приказа': 'ПРК-0001', 'Вид приказа': 'о закреплении пар (групп)', Состояние: 'подписан' };
    workspace.typeRows(book, TABS.orders, [{ ...order, Номер: '12/1', Дата: '01.09.2025' }]);
    workspace.typeRows(book, TABS.pairs, [
      {
        'Код пары': 'ПАР-0001',
        'Форма наставничества': 'педагог – педагог',
        'Вид наставничества': 'традиционное («один на один»)',
        Начало: '01.09.2025',
        Окончание: '31.05.2026',
        Приказ: 'ПРК-0001',
        Состояние: 'действует',
      },
    ]);
    workspace.typeRows(book, TABS.members, [
      { 'Код пары': 'ПАР-0001', 'Код записи': 'НСТ-0001', Роль: 'наставник' },
      { 'Код пары': 'ПАР-0001', 'Код записи': 'НСМ-0001', Роль: 'наставляемый' },
    ]);
    for (const time of ['made', 'made again']) {
      const made = await run(workspace, book, 'rpcMakeRegister', { registerId: row.register });
      expect({ time, reply: replyOf(made) }).toEqual({ time, reply: { ok: true, value: { title: row.tab, rows: 1 } } });
    }
    expect(headersOf(sheetOf(workspace, book, row.tab))).toHaveLength(row.columns);
    expect(rowsOf(workspace, book, row.tab)).toHaveLength(1);
    expect(Object.values(rowsOf(workspace, book, row.tab)[0] ?? {})).toContain('Ручьёва Вера');
  });
});
