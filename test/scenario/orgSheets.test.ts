// Organisations that keep a sheet in the municipal workbook: the same numbers as from a workbook and as typed, and honest when the sheet is gone.
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { GOLDEN_ANSWERS, GOLDEN_MOMENT, GOLDEN_REGISTERS } from '../kit/golden.ts';
import kindergartens from '../kit/kindergartens.json' with { type: 'json' };
import { ask, finishJob, run } from './kit/asking.ts';
import { headersOf, moveColumns, rowsOf, sheetOf, typeInto } from './kit/cells.ts';
import { goldenMunicipality } from './kit/goldenRows.ts';
import { typeSheet } from './kit/goldenSheets.ts';
import { addOrganisations, makeBooks, setUp } from './kit/municipality.ts';
import { INDICATOR_STATES, TABS } from './kit/names.ts';
import { QUARTER } from './kit/reporting.ts';
import { byHand, cleanUp, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

const tabsOf = (workspace: Workspace, bookId: string): string[] =>
  workspace.sheets(bookId).flatMap(({ title }) => (/^ОО-/u.test(title) ? [title] : []));

const SHEETS =
  'const id = SpreadsheetApp.getActiveSpreadsheet().getId();' +
  'const found = Sheets.Spreadsheets.get(id, { fields: "sheets.properties" }).sheets' +
  '  .map(({ properties }) => properties).filter(({ title }) => given.includes(title));';
const RENAME =
  `${SHEETS} const requests = found.map(({ sheetId, title }) => ({ updateSheetProperties: { fields: "title",` +
  ' properties: { sheetId, title: title.slice(0, 7).toLowerCase().replace("-", " ") + " — наш" } } }));' +
  'Sheets.Spreadsheets.batchUpdate({ requests }, id);';
const DELETE = `${SHEETS} Sheets.Spreadsheets.batchUpdate({ requests: found.map(({ sheetId }) => ({ deleteSheet: { sheetId } })) }, id);`;

const rollUp = async (workspace: Workspace, bookId: string): Promise<void> => {
  await ask(workspace, bookId, 'rpcStartRollUp', GOLDEN_MOMENT);
  await finishJob(workspace, bookId);
};

const indicators = (workspace: Workspace, bookId: string) =>
  rowsOf(workspace, bookId, TABS.indicators).map((row) => [
    row['Код'],
    row['Числитель'],
    row['Знаменатель'],
    row['Состояние'],
  ]);

const cell = (value: number | null): string => (value === null ? '' : String(value));
const EXPECTED = GOLDEN_ANSWERS.map(({ id, numerator, denominator, state }) => [
  id,
  cell(numerator),
  cell(denominator),
  INDICATOR_STATES[state],
]);

describe('the golden example in sheets, columns moved, the sheets called otherwise after the code', () => {
  let workspace = newWorkspace();
  let bookId = '';

  test('gives the indicators of the workbooks', async () => {
    bookId = await goldenMunicipality(workspace, { order: (rows) => rows, columnsMoved: false }, 'sheet');
    await makeBooks(workspace, bookId);
    // The factory runs again, as it does for every new organisation: no second sheet, no second line.
    await makeBooks(workspace, bookId);
    const tabs = tabsOf(workspace, bookId);
    expect(tabs.map((tab) => tab.slice(0, 7))).toEqual(['ОО-0001', 'ОО-0003', 'ОО-0004']);
    for (const [index, tab] of tabs.entries()) {
      const register = GOLDEN_REGISTERS[index];
      if (register) typeSheet(workspace, bookId, tab, register);
      moveColumns(workspace, bookId, tab);
    }
    workspace = await byHand(workspace, bookId, RENAME, tabs);
    await rollUp(workspace, bookId);
    expect(indicators(workspace, bookId)).toEqual(EXPECTED);
    const rows = rowsOf(workspace, bookId, TABS.rollUp).slice(0, 5);
    expect(rows.map((row) => [row['Источник'], row['Отчёт']])).toEqual([
      ['лист в муниципальной книге', 'сдан'],
      ['книга организации', 'не сдан'],
      ['лист в муниципальной книге', 'сдан'],
      ['лист в муниципальной книге', 'сдан'],
      ['книга организации', 'не сдан'],
    ]);
  });

  test('tells what the organisation does as far as anybody has written it down', async () => {
    const tab = workspace.sheets(bookId).find(({ title }) => title.includes('0003'))?.title ?? '';
    const row = () => rowsOf(workspace, bookId, TABS.rollUp)[2];
    const work = ['Программ', 'Обязательных встреч', 'Из них проведено', 'Ответов наставляемых', 'Готовность, баллов'];
    const told = () => work.map((title) => row()?.[title] ?? '');
    expect(told()).toEqual(['', '', '', '', '']);
    expect(row()).toMatchObject({ 'Раздел о наставничестве на сайте': '' });

    const names = rowsOf(workspace, bookId, tab).map((line) => line['Наставник'] ?? '');
    typeInto(workspace, bookId, tab, ['Наставник', names.find((name) => name !== '') ?? ''], {
      'Состояние программы': 'выполняется',
      'Первая встреча': '01.10.2025',
      'Пробная встреча': '08.10.2025',
    });
    const facts = {
      'Ответов наставляемых': '3',
      'Готовность, баллов': '7,5',
      'Раздел о наставничестве на сайте': 'да',
    };
    for (const [fact, value] of Object.entries(facts))
      typeInto(workspace, bookId, tab, ['Об организации', fact], { 'Номер или число': value });
    await rollUp(workspace, bookId);
    expect(told()).toEqual(['1', '4', '2', '3', '7,5']);
    expect(row()).toMatchObject({
      'Раздел о наставничестве на сайте': 'да',
      'Программ по состоянию': 'выполняется: 1',
    });
    expect(indicators(workspace, bookId)).toEqual(EXPECTED);
  });

  test('is returned until the sheet is changed, and accepted as long as its numbers stay', async () => {
    const third = () => rowsOf(workspace, bookId, TABS.rollUp)[2];
    const { period } = GOLDEN_MOMENT;
    const returned = { period, orgId: 'ОО-0003', version: 1, remark: 'Нет приказа о паре.' };
    expect(await ask(workspace, bookId, 'rpcReturnReport', returned)).toEqual({ written: true, told: false });
    await rollUp(workspace, bookId);
    expect(third()).toMatchObject({ Отчёт: 'возвращён', Наставников: '' });
    const tab = workspace.sheets(bookId).find(({ title }) => title.includes('0003'))?.title ?? '';
    const lines = rowsOf(workspace, bookId, tab);
    // Nothing that is counted: what matters is that somebody has been there.
    const fact = ['Об организации', lines[0]?.['Об организации'] ?? ''] as const;
    typeInto(workspace, bookId, tab, fact, { 'Номер или число': '7-Д' });
    await rollUp(workspace, bookId);
    expect(third()).toMatchObject({ Отчёт: 'сдан', Наставников: '1', Версия: '2' });
    expect(await ask(workspace, bookId, 'rpcAcceptReports', { period, orgIds: ['ОО-0003'] })).toEqual({ accepted: 1 });
    typeInto(workspace, bookId, tab, fact, { 'Номер или число': lines[0]?.['Номер или число'] ?? '' });
    await rollUp(workspace, bookId);
    expect(third()).toMatchObject({ Отчёт: 'принят', Версия: '2' });
    expect(indicators(workspace, bookId)).toEqual(EXPECTED);
  });

  test('typed as a row of numbers it gives them as well', async () => {
    const metrics = headersOf(sheetOf(workspace, bookId, TABS.typed)).filter(
      (header) => !['Код ОО', 'Организация', 'Квартал', 'Источник'].includes(header),
    );
    const reported = rowsOf(workspace, bookId, TABS.rollUp).filter((row) =>
      /^(?:сдан|принят)$/u.test(row['Отчёт'] ?? ''),
    );
    for (const row of reported) {
      const key = ['Код ОО', row['Код ОО'] ?? ''] as const;
      typeInto(workspace, bookId, TABS.organisations, key, { 'Источник данных': 'числа координатора' });
      const numbers = metrics.flatMap((header) => (row[header] ? [[header, row[header]]] : []));
      workspace.typeRows(bookId, TABS.typed, [
        { 'Код ОО': key[1], Квартал: GOLDEN_MOMENT.period, ...Object.fromEntries(numbers) },
      ]);
    }
    await rollUp(workspace, bookId);
    expect(indicators(workspace, bookId)).toEqual(EXPECTED);
  });
});

describe('forty-seven kindergartens in sheets', () => {
  let workspace = newWorkspace();
  let bookId = '';
  const third = () => rowsOf(workspace, bookId, TABS.rollUp)[2];
  const checks = (tab: string) => rowsOf(workspace, bookId, TABS.checks).filter((row) => row['Лист'] === tab);

  test('are read by one request, and one of them is counted', async () => {
    bookId = await setUp(workspace);
    const organisations = kindergartens.map(({ name }) => ({ name, orgType: 'dou', source: 'sheet' as const }));
    await addOrganisations(workspace, bookId, organisations);
    await makeBooks(workspace, bookId);
    const tabs = tabsOf(workspace, bookId);
    expect(tabs).toHaveLength(47);
    expect(Math.max(...tabs.map((tab) => tab.length))).toBeLessThanOrEqual(31);
    const register = GOLDEN_REGISTERS[1];
    if (register) typeSheet(workspace, bookId, tabs[2] ?? '', register);
    const { ledger, status } = await run(workspace, bookId, 'rpcStartRollUp', QUARTER);
    expect(status).toBe('completed');
    const gets = ledger.filter(({ method }) => method.endsWith('Values.batchGet'));
    expect(gets.map(({ calls }) => calls)).toEqual([2]);
    expect(third()).toMatchObject({ Отчёт: 'сдан', Наставников: '1', Пар: '1', 'Детей с ОВЗ': '2' });
    expect(rowsOf(workspace, bookId, TABS.rollUp).filter((row) => row['Отчёт'] === 'не сдан')).toHaveLength(46);
    expect(rowsOf(workspace, bookId, TABS.organisations)[2]?.['Книга']).toMatch(/#gid=\d+$/u);
  });

  test.each([
    {
      why: 'a line without a form is named by its row and not counted',
      cells: { Наставник: 'Полевая Вера Ильинична', Наставляемый: 'Луговая Вера Ильинична' },
      code: /Заполните столбец/u,
    },
    {
      why: 'a wrong ИНН is named by its row',
      cells: { 'ИНН партнёра': '123', Наставник: 'Полевая Вера Ильинична' },
      code: /ИНН/u,
    },
  ])('$why', async ({ cells, code }) => {
    const tab = tabsOf(workspace, bookId)[2] ?? '';
    workspace.typeRows(bookId, tab, [cells]);
    await ask(workspace, bookId, 'rpcCheckBook');
    const row = sheetOf(workspace, bookId, tab).rows.findLastIndex((line) => line.some(({ value }) => value !== null));
    const found = checks(tab).filter((line) => line['Строка'] === String(row + 1));
    expect(found.map((line) => line['Что не так и что сделать']).join('\n')).toMatch(code);
    expect(found[0]?.['Ячейка'] ?? '').toMatch(/#gid=\d+&range=A\d+$/u);
  });

  test('a deleted sheet is told, and is made anew by the factory', async () => {
    const tab = tabsOf(workspace, bookId)[2] ?? '';
    workspace = await byHand(workspace, bookId, DELETE, [tab]);
    await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
    await finishJob(workspace, bookId);
    expect(third()).toMatchObject({ Отчёт: 'лист удалён', Наставников: '' });
    await makeBooks(workspace, bookId);
    expect(tabsOf(workspace, bookId)).toHaveLength(47);
    expect(rowsOf(workspace, bookId, tab)).toHaveLength(26);
  });
});
