// «Новый учебный год»: the archive holds everything, the living workbook what goes on and what the calendar year still counts.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { contentOf, rowsOf, typeInto } from './kit/cells.ts';
import { TABS } from './kit/names.ts';
import { SEPTEMBER, schoolAfterAYear } from './kit/schoolYear.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

interface Turned {
  readonly archiveUrl: string;
  readonly removed: number;
  readonly held: number;
  readonly up: number;
}

/** How often each value stands in the typed sheets; what the product writes for itself is left out. */
const valuesIn = (content: ReturnType<typeof contentOf>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [title, rows] of Object.entries(content)) {
    if ([TABS.settings, 'Журнал', TABS.checks].includes(title)) continue;
    for (const value of rows.slice(1).flat())
      if (value !== null) counts.set(`${title}: ${value}`, (counts.get(`${title}: ${value}`) ?? 0) + 1);
  }
  return counts;
};

const archiveOf = (workspace: Workspace): string =>
  workspace.files().find(({ name }) => name.includes('архив'))?.id ?? '';
const column = (workspace: Workspace, bookId: string, tab: string, header: string) =>
  rowsOf(workspace, bookId, tab).map((row) => row[header]);
/** Lines of the report; a pair in the archive is told of no more, not even as one left out. */
const report = async (workspace: Workspace, bookId: string) => {
  const { lines } = await ask<{ lines: { name: string }[] }>(workspace, bookId, 'rpcPreviewSubmission', {
    period: '2026-Q3',
  });
  return lines.filter(({ name }) => name !== 'Не учтено');
};

describe('a school turns the year in September', () => {
  let workspace: Workspace;
  let school: string;
  let before: ReturnType<typeof contentOf>;
  let lines: unknown;
  let turned: Turned;
  beforeAll(async () => {
    workspace = newWorkspace(SEPTEMBER);
    ({ school } = await schoolAfterAYear(workspace));
    await ask(workspace, school, 'rpcGetPairs');
    typeInto(workspace, school, TABS.mentees, ['Код записи', 'НСМ-0003'], { 'Должность или класс': '11 «В»' });
    lines = await report(workspace, school);
    before = contentOf(workspace, school);
  });

  test('is shown what would happen before anything does', async () => {
    expect(await ask(workspace, school, 'rpcPreviewNewYear')).toEqual({
      ended: '2025/2026',
      begun: '2026/2027',
      isTurned: false,
      leaving: [
        { title: 'Пары', rows: 1 },
        { title: 'Участники пар', rows: 2 },
        { title: 'Программы', rows: 1 },
        { title: 'План программ', rows: 1 },
        { title: 'Встречи', rows: 2 },
        { title: 'Задачи', rows: 1 },
        { title: 'Ответы анкет', rows: 0 },
        { title: 'Подбор', rows: 0 },
      ],
      stayingPairs: 2,
      overduePairs: 0,
      classes: { up: 2, graduates: 1, unknown: 0 },
    });
    expect(contentOf(workspace, school)).toEqual(before);
  });

  test('keeps the pairs that go on and those of this calendar year, and the people by their codes', async () => {
    turned = await ask<Turned>(workspace, school, 'rpcStartNewYear', { graduatesLeft: true });
    expect(turned).toMatchObject({ removed: 8, held: 0, up: 2 });
    expect(column(workspace, school, TABS.pairs, 'Код пары')).toEqual(['ПАР-0002', 'ПАР-0003']);
    expect(column(workspace, school, 'Встречи', 'Код пары')).toEqual(['ПАР-0003']);
    expect(rowsOf(workspace, school, TABS.mentees)).toMatchObject([
      { 'Код записи': 'НСМ-0001', 'Должность или класс': '2 «А»', 'Вышел из программы': '' },
      { 'Код записи': 'НСМ-0002', 'Должность или класс': '3 «А»', 'Вышел из программы': '' },
      { 'Код записи': 'НСМ-0003', 'Должность или класс': '11 «В»', 'Вышел из программы': '31.08.2026' },
    ]);
  });

  test('has every value that was ever typed in the archive, as often as it stood there', () => {
    expect(valuesIn(contentOf(workspace, archiveOf(workspace)))).toEqual(valuesIn(before));
  });

  test('reports the same numbers as before', async () => {
    expect(await report(workspace, school)).toEqual(lines);
  });

  test('has an archive that nobody works in by mistake', async () => {
    const archive = archiveOf(workspace);
    expect(workspace.file(archive)?.name).toBe('Книга наставничества – МБОУ СОШ № 201 (ОО-0001) – архив 2025/2026');
    for (const entry of ['rpcGetPanel', 'rpcGetPairs', 'rpcPreviewNewYear'])
      expect(codesOf(await run(workspace, archive, entry))).toEqual(['book_archived']);
    expect(() => workspace.typeCell(archive, TABS.pairs, 1, 0, 'x')).toThrow('закрыт от изменений');
  });

  test('may ask again: nothing is copied, promoted or taken away twice', async () => {
    const content = contentOf(workspace, school);
    expect(await ask(workspace, school, 'rpcStartNewYear', { graduatesLeft: true })).toEqual({
      archiveUrl: turned.archiveUrl,
      removed: 0,
      held: 0,
      up: 0,
    });
    expect(contentOf(workspace, school)).toEqual(content);
    expect(workspace.files().filter(({ name }) => name.includes('архив'))).toHaveLength(1);
  });

  test('gives a new pair the next code, not one of the archive', async () => {
    const pair = {
      mentorId: 'НСТ-0001',
      menteeIds: ['НСМ-0001'],
      form: 'teacher_pupil',
      kinds: ['traditional'],
      startDate: '2026-09-15',
      endDate: '2027-05-31',
      goal: '',
    };
    expect(await ask(workspace, school, 'rpcCreatePair', pair)).toEqual({ pairId: 'ПАР-0004' });
  });
});

test('what is typed after the copy stays in the living workbook: the archive does not hold it', async () => {
  const workspace = newWorkspace(SEPTEMBER);
  const { school } = await schoolAfterAYear(workspace);
  const argument = { graduatesLeft: false };
  await run(workspace, school, 'rpcStartNewYear', argument, [{ method: 'Drive.Files.update', call: 1, kill: true }]);
  expect(archiveOf(workspace)).not.toBe('');
  typeInto(workspace, school, TABS.pairs, ['Код пары', 'ПАР-0001'], { 'Тема (направление)': 'поправлено' });
  expect(await ask(workspace, school, 'rpcStartNewYear', argument)).toMatchObject({ removed: 7, held: 1 });
  expect(column(workspace, school, TABS.pairs, 'Тема (направление)')).toContain('поправлено');
});

test('the municipality turns the year of every school, and says what it could not', async () => {
  const workspace = newWorkspace(SEPTEMBER);
  const { bookId, school } = await schoolAfterAYear(workspace);
  expect(await ask(workspace, bookId, 'rpcStartNewYearBooks')).toMatchObject({ state: 'finished', done: 1, total: 1 });
  expect(column(workspace, school, TABS.pairs, 'Код пары')).toEqual(['ПАР-0002', 'ПАР-0003']);
  expect(codesOf(await run(workspace, bookId, 'rpcStartNewYear', { graduatesLeft: false }))).toEqual([
    'book_other_role',
  ]);
});

test('nobody turns the year in January', async () => {
  const workspace = newWorkspace('2026-01-15T09:00:00.000Z');
  const { school } = await schoolAfterAYear(workspace);
  expect(codesOf(await run(workspace, school, 'rpcPreviewNewYear'))).toEqual(['new_year_too_early']);
});
