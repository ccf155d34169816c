// Forty-seven kindergartens without workbooks: their numbers come in as typed rows beside the schools' workbooks.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import kindergartens from '../kit/kindergartens.json' with { type: 'json' };
import { ask, finishJob } from './kit/asking.ts';
import { rowsOf } from './kit/cells.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { QUARTER } from './kit/reporting.ts';
import { typeContingent } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

let workspace: Workspace;
let bookId: string;

const typed = (more: number) =>
  ask(workspace, bookId, 'rpcAddTypedNumbers', {
    period: QUARTER.period,
    rows: kindergartens.map(({ name, mentors }) => ({ name, orgType: 'dou', numbers: { mentors: mentors + more } })),
  });

const total = () => rowsOf(workspace, bookId, TABS.rollUp).find((row) => row['Код ОО'] === 'ИТОГО');

beforeAll(async () => {
  workspace = newWorkspace();
  const municipality = await municipalityOf(workspace, 2);
  bookId = municipality.bookId;
  for (const [index, schoolBook] of municipality.schoolBooks.entries()) {
    typeContingent(workspace, schoolBook, index + 1);
    await ask(workspace, schoolBook, 'rpcSubmitQuarter', { period: QUARTER.period });
  }
});

afterAll(cleanUp);

test('their numbers are typed in one go', async () => {
  expect(await typed(0)).toEqual({ added: 47, replaced: 0, totals: { mentors: 74 } });
  expect(rowsOf(workspace, bookId, TABS.organisations)).toHaveLength(49);
});

test('typed again with other spacing and dashes, they replace themselves', async () => {
  const rows = kindergartens.map(({ name, mentors }) => ({
    name: ` ${name.replaceAll('–', '-').replace('№ ', '№')}`,
    orgType: 'dou',
    numbers: { mentors },
  }));
  const reply = await ask(workspace, bookId, 'rpcAddTypedNumbers', { period: QUARTER.period, rows });
  expect(reply).toEqual({ added: 0, replaced: 47, totals: { mentors: 74 } });
  expect(rowsOf(workspace, bookId, TABS.typed)).toHaveLength(47);
});

test('the roll-up has 74 mentors in the row of totals, and says where each number came from', async () => {
  await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
  await finishJob(workspace, bookId);
  expect(total()).toMatchObject({ Организация: 'Итого по муниципалитету', Наставников: '74', 'Детей с ОВЗ': '23' });
  const sources = rowsOf(workspace, bookId, TABS.rollUp).map((row) => row['Источник']);
  expect(sources.filter((source) => source === 'числа координатора')).toHaveLength(47);
  expect(sources.filter((source) => source === 'книга организации')).toHaveLength(2);
});

test('kindergartens are summed up by legal form, schools of one form are not', () => {
  const groups = rowsOf(workspace, bookId, TABS.rollUp).filter((row) => row['Код ОО']?.startsWith('ИТОГО-'));
  expect(groups.map((row) => [row['Организация'], row['Наставников']])).toEqual([
    ['детский сад, МБ: 40\u00a0организаций', '63'],
    ['детский сад, МА: 3\u00a0организации', '7'],
    ['детский сад, МК: 4\u00a0организации', '4'],
  ]);
});

test('a corrected number is in the next roll-up', async () => {
  await typed(1);
  await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
  expect(total()?.['Наставников']).toBe(String(74 + 47));
});
