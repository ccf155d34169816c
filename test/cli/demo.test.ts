// The demo made whole, through the built bundle: the numbers are those counted by hand from the plan of the six organisations.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { createWorkspace, openWorkspace } from '../../local/workspace.ts';
import { documentOf, type Ran, run } from './kit/commandLine.ts';

const place = mkdtempSync(join(tmpdir(), 'nastavnik-demo-'));
const bundle = join(import.meta.dirname, '../../build');
const world = {
  cwd: place,
  bundle,
  createWorkspace: async (...given: Parameters<typeof createWorkspace>) => createWorkspace(...given),
  openWorkspace: async (...given: Parameters<typeof openWorkspace>) => openWorkspace(...given),
};
let made: Ran;
let rolledUp: Ran;
let reported: Ran;
let workspace: Workspace;

beforeAll(async () => {
  made = await run(['start', '--once', '--json'], world);
  rolledUp = await run(['rollup', '--period', '2025-Q4', '--json'], world);
  reported = await run(['reports', '--period', '2025-Q4', '--accept', 'all', '--json'], world);
  if (made.code === 0) workspace = openWorkspace(join(place, 'workspace'), { bundle });
  // A whole municipality is made here: on a busy computer longer than a test may take.
}, 300_000);
afterAll(async () => {
  await workspace?.close();
  rmSync(place, { recursive: true, force: true });
});

const texts = (name: string, tab: string): string[][] => {
  const book = workspace.files().find((file) => file.kind === 'spreadsheet' && file.name.includes(name));
  const sheet = workspace.sheets(book?.id ?? '').find(({ title }) => title === tab);
  return (sheet?.rows ?? []).map((row) => row.map(({ text }) => text));
};

test('it is made, in twelve steps, and nothing is left beside it', () => {
  expect(made.err).not.toContain('Сбой');
  expect(made.code).toBe(0);
  expect(documentOf(made)['steps']).toHaveLength(12);
  expect(documentOf(made)['made']).toMatchObject({ spreadsheet: 8, form: 6 });
  expect(readdirSync(place)).toEqual(['workspace']);
});

test('the board names who has not reported, with the deadline; the others are accepted by one word', () => {
  expect(reported.code).toBe(0);
  const { deadline, rows } = documentOf(reported) as { deadline: string; rows: { state: string }[] };
  expect(deadline).toBe('2026-01-16');
  // School 103 keeps silent; the numbers of the kindergartens are the coordinator's own.
  expect(rows.filter(({ state }) => state === 'accepted')).toHaveLength(52);
  expect(rows.filter(({ state }) => state === 'missing')).toHaveLength(1);
});

describe('the quarter rolled up again', () => {
  test('has the same numbers and no new version; each says what it rests on', () => {
    expect(rolledUp.code).toBe(0);
    const { version, indicators } = documentOf(rolledUp) as { version: number; indicators: { id: string }[] };
    expect(version).toBe(1);
    expect(indicators).toHaveLength(15);
    expect(indicators.find(({ id }) => id === 'ART-07')).toMatchObject({
      numerator: 26,
      denominator: 350,
      state: 'incomplete',
      reported: 3,
      expected: 4,
      leftOut: expect.arrayContaining([{ reason: 'возраст неизвестен', count: 1 }]),
    });
  });

  test.each([
    { id: 'OP-01', numerator: 86, denominator: null, reported: 52, why: '74 of the kindergartens, 12 of five books' },
    { id: 'OP-02', numerator: 33, denominator: null, reported: 5, why: 'kindergartens told nothing of mentees' },
    { id: 'OP-03', numerator: 12, denominator: null, reported: 5, why: 'the three of school 103 are not reported' },
    { id: 'OP-04', numerator: 12, denominator: null, reported: 5, why: 'one programme a pair' },
    { id: 'OP-05', numerator: 11, denominator: 12, reported: 5, why: 'one consent was withdrawn' },
    { id: 'OP-06', numerator: 52, denominator: 53, reported: 53, why: 'school 103 has not reported' },
    { id: 'OP-08', numerator: 5, denominator: 53, reported: 5, why: 'each book has its curator' },
    { id: 'OP-09', numerator: 5, denominator: 53, reported: 5, why: 'those who report have a section' },
    { id: 'OP-10', numerator: 2, denominator: 5, reported: 5, why: 'five «да» and two «частично» of fifteen' },
  ])('$id is $numerator of $denominator: $why', ({ id, numerator, denominator, reported }) => {
    const { operational } = documentOf(rolledUp) as { operational: { id: string }[] };
    expect(operational.find((one) => one.id === id)).toMatchObject({ numerator, denominator, reported, expected: 53 });
  });

  test('stands on «Оперативные показатели» as it was frozen in «Снимки»', () => {
    const shown = texts('Муниципальная', 'Оперативные показатели');
    const frozen = texts('Муниципальная', 'Снимки');
    const [code, quarter] = ['Код', 'Квартал'].map((title) => frozen[0]?.indexOf(title) ?? -1) as [number, number];
    const cells = (rows: string[][], title: string) => {
      const at = rows[0]?.indexOf(title) ?? -1;
      return rows.slice(1).map((row) => row[at]);
    };
    const lines = frozen.filter((row, at) => at === 0 || (row[quarter] === '2025-Q4' && row[code]?.startsWith('OP-')));
    expect(shown.length).toBeGreaterThan(30);
    for (const title of ['Код', 'Разрез', 'Группа', 'Значение', 'Числитель', 'Знаменатель', 'Отчётов', 'Состояние'])
      expect(cells(shown, title)).toEqual(cells(lines, title));
  });
});

describe('indicators of the quarter', () => {
  test.each([
    { id: 'ART-01', numerator: 2, denominator: 3, why: 'school 103 has not reported' },
    { id: 'ART-06', numerator: 1, denominator: null, why: 'one municipal event was held' },
    {
      id: 'ART-07',
      numerator: 26,
      denominator: 350,
      why: '13 of school 101, 11 of 102 less one without a birth date, 4 of the house of creativity less one who studies at 101',
    },
    {
      id: 'ART-08',
      numerator: 2,
      denominator: 170,
      why: 'pupils who mentor at 101 and 102; the student of 19 is too old',
    },
    { id: 'ART-09', numerator: 3, denominator: 3, why: 'two young teachers of 101, one of 102' },
    { id: 'ART-10', numerator: 2, denominator: 25, why: 'the factory and the college' },
    { id: 'ART-13', numerator: 6, denominator: 7, why: '4 of 4 and 2 of 3' },
    { id: 'ART-14', numerator: 52, denominator: 53, why: 'five that reported and 47 kindergartens of 53' },
    {
      id: 'ART-15',
      numerator: 3,
      denominator: 52,
      why: 'assessed in three years: 101, 111 and the house of creativity',
    },
  ])('$id: $numerator of $denominator, $why', ({ id, numerator, denominator }) => {
    const rows = documentOf(made)['indicators'] as Record<string, unknown>[];
    expect(rows.find((row) => row['id'] === id)).toMatchObject({ numerator, denominator });
  });
});

describe('what mentors answered', () => {
  const mentors = () => texts('№ 101', 'Наставники');

  test('every answer is a row: five mentors and three odd ones', () => {
    expect(
      mentors()
        .slice(1)
        .filter((row) => row.some((text) => text !== '')),
    ).toHaveLength(8);
  });

  test.each(['=СУММ(A1:A9)', '+Лев', '@учитель', '<b>Озерцова</b>', '<script>alert(1)</script>'])(
    '%s stands as it was typed',
    (text) => {
      expect(mentors().flat()).toContain(text);
    },
  );

  test('a wrong ИНН is kept, with a remark', () => {
    const [titles = [], ...rows] = mentors();
    const row = rows.find((cells) => cells.includes('1234567890')) ?? [];
    expect(row[titles.indexOf('Замечания')]).not.toBe('');
  });
});

test('47 kindergartens stand beside the books with 74 mentors', () => {
  const [titles = [], ...rows] = texts('Муниципальная книга', 'Числа ОО');
  const mentors = rows.map((row) => Number(row[titles.indexOf('Наставников')] || 0));
  expect(rows.filter((row) => row[0] !== '')).toHaveLength(47);
  expect(mentors.reduce((sum, count) => sum + count, 0)).toBe(74);
});

test('the clock stands after the roll-up and every execution went well', () => {
  expect(Date.parse(workspace.now())).toBeGreaterThan(Date.parse('2026-01-10T03:00:00Z'));
  expect(workspace.executions(10_000).filter(({ status }) => status !== 'completed')).toEqual([]);
});
