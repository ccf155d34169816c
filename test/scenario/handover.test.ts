// What leaves the municipality of a frozen quarter: files for the region, «Обоснование», the page for the site; each made once.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { readXlsx } from '../../local/files/xlsx/readXlsx.ts';
import type { IndicatorsView } from '../../src/rpc/views/indicators.ts';
import { ask, codesOf, finishJob, run } from './kit/asking.ts';
import { contentOf, rowsOf, sheetOf, typeInto } from './kit/cells.ts';
import { TABS } from './kit/names.ts';
import { preparedForRollUp, QUARTER, typeKindergartens } from './kit/reporting.ts';
import { cleanUp, copyOf, discard, putAside } from './kit/workspaces.ts';

interface HandedOver {
  readonly version: number;
  readonly files: readonly { readonly name: string; readonly url: string }[];
}

const { period } = QUARTER;
/** A title nobody would write, and what must come of it: no formula in a table, no tag on a page. */
const HOSTILE = '=1+1<script>alert("x")</script>';

let folder = '';
let bookId = '';
let workspace: Workspace;

beforeAll(async () => {
  const prepared = await preparedForRollUp();
  bookId = prepared.bookId;
  const first = copyOf(prepared.folder);
  await ask(first, bookId, 'rpcStartRollUp', QUARTER);
  await finishJob(first, bookId);
  first.typeRows(bookId, 'Практики', [
    {
      'Код ОО': 'ОО-0001',
      'Название практики': HOSTILE.slice(1),
      Авторы: 'Ольховская Вера',
      Состояние: 'опубликована',
    },
    { 'Код ОО': 'ОО-0001', 'Название практики': 'Черновик', Состояние: 'проект' },
  ]);
  folder = await putAside(first);
});
beforeEach(() => {
  workspace = copyOf(folder);
});
afterEach(() => discard(workspace));
afterAll(cleanUp);

const exported = () => ask<HandedOver>(workspace, bookId, 'rpcExportRegion', { period });
const bytesOf = (url: string): Uint8Array => workspace.fileBytes(/\/d\/([^/]+)/u.exec(url)?.[1] ?? '');
const textOf = (url: string): string => Buffer.from(bytesOf(url)).toString('utf8');
const csvOf = ({ files }: HandedOver, title: string): string =>
  textOf(files.find(({ name }) => name.startsWith(title) && name.endsWith('.csv'))?.url ?? '');
const blobs = () => workspace.files().filter(({ kind }) => kind === 'blob');

describe('the files for the region', () => {
  test('are one book with a dictionary of every column, and the same tables as text', async () => {
    const made = await exported();
    const book = await readXlsx(bytesOf(made.files[0]?.url ?? ''));
    const [indicators, ...rest] = book.sheets;
    const dictionary = rest.at(-1);
    const titles = book.sheets
      .slice(0, -1)
      .flatMap(({ title, rows }) => (rows[0] ?? []).map(({ text }) => `${title} ${text}`));
    const explained = dictionary?.rows.map(([sheet, column]) => `${sheet?.text} ${column?.text}`) ?? [];
    expect(titles.filter((title) => !explained.includes(title))).toEqual([]);
    expect(indicators?.frozenRows).toBe(1);
    expect(made.files.filter(({ name }) => name.endsWith('.csv'))).toHaveLength(book.sheets.length);
    const csv = csvOf(made, 'Показатели –');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength((indicators?.rows.length ?? 0) + 1);
  });

  test('hold no pseudonym, no list of ИНН and no number of a protected group below five', async () => {
    const made = await exported();
    const { sheets } = await readXlsx(bytesOf(made.files[0]?.url ?? ''));
    const rowsOfSheet = (wanted: string) => sheets.find(({ title }) => title === wanted)?.rows ?? [];
    const columns = (rowsOfSheet('Числа ОО')[0] ?? []).map(({ text }) => text);
    expect(columns).toContain('Наставников');
    expect(columns.filter((title) => /Ключи|ИНН|Метка|ОВЗ|СОП/u.test(title))).toEqual([]);
    const protectedGroups = new Set(
      rowsOf(workspace, bookId, 'Показатели').flatMap((row) =>
        /ОВЗ|СОП/u.test(row['Показатель'] ?? '') ? [row['Код']] : [],
      ),
    );
    const covered = rowsOfSheet('По организациям')
      .filter(([id]) => protectedGroups.has(id?.text))
      .map((row) => row[3]?.text ?? '');
    expect(covered).toContain('скрыто');
    expect(covered.filter((cell) => Number(cell) > 0 && Number(cell) < 5)).toEqual([]);
  });

  test('hold the numbers of organisations as they were frozen, whatever has been rolled up since', async () => {
    const of = ({ files }: HandedOver) => csvOf({ version: 1, files }, 'Числа ОО');
    const other = copyOf(folder);
    const before = of(await exported());
    expect(before.split('\r\n').filter((line) => line.startsWith('ОО-'))).toHaveLength(5);
    await typeKindergartens(other, bookId, [9, 9]);
    await ask(other, bookId, 'rpcStartRollUp', { period: '2025-Q3', asOf: '2025-09-30' });
    await finishJob(other, bookId);
    expect(rowsOf(other, bookId, TABS.rollUp)[0]?.['Квартал']).toBe('2025-Q3');
    const later = await ask<HandedOver>(other, bookId, 'rpcExportRegion', { period });
    const url = later.files.find(({ name }) => name.startsWith('Числа ОО') && name.endsWith('.csv'))?.url ?? '';
    expect(Buffer.from(other.fileBytes(/\/d\/([^/]+)/u.exec(url)?.[1] ?? '')).toString('utf8')).toBe(before);
    await discard(other);
  });

  test('tell of numbers that a new version has changed', async () => {
    await typeKindergartens(workspace, bookId, [9, 7]);
    await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
    await finishJob(workspace, bookId);
    const { versions } = await ask<IndicatorsView>(workspace, bookId, 'rpcGetIndicators', { period });
    expect(versions[0]?.differences).toContainEqual(
      expect.objectContaining({ after: expect.stringMatching(/^\S.* \(ОО-0004\)$/u) }),
    );
    // Accepted, the numbers are the same: no new version.
    await ask(workspace, bookId, 'rpcAcceptReports', { period, orgIds: [] });
    await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
    await finishJob(workspace, bookId);
    expect(await ask(workspace, bookId, 'rpcGetIndicators', { period })).toMatchObject({ version: 2, intact: true });
  });

  test('asked for again are the same files, and killed anywhere leave no twin', async () => {
    const first = await exported();
    expect(await exported()).toEqual(first);
    const names = blobs()
      .map(({ name }) => name)
      .sort();
    for (const call of [1, 3]) {
      const other = copyOf(folder);
      await run(other, bookId, 'rpcExportRegion', { period }, [
        { method: 'Drive.Files.create', call, kill: true, after: true },
      ]);
      await ask(other, bookId, 'rpcExportRegion', { period });
      const made = other.files().filter(({ kind }) => kind === 'blob' || kind === 'folder');
      expect(
        made
          .filter(({ kind }) => kind === 'blob')
          .map(({ name }) => name)
          .sort(),
      ).toEqual(names);
      expect(made.filter(({ kind }) => kind === 'folder')).toHaveLength(1);
      await discard(other);
    }
  });

  test.each([
    { why: 'nothing was frozen', period: '2025-Q1', spoil: false, code: 'quarter_not_frozen' },
    { why: 'somebody has changed the snapshot', period, spoil: true, code: 'snapshot_altered' },
  ])('are refused: $why', async ({ period: asked, spoil, code }) => {
    const [row] = rowsOf(workspace, bookId, TABS.snapshots);
    if (spoil) typeInto(workspace, bookId, TABS.snapshots, ['Код', row?.['Код'] ?? ''], { Числитель: '999' });
    for (const entry of ['rpcExportRegion', 'rpcMakeSitePage'])
      expect(codesOf(await run(workspace, bookId, entry, { period: asked }))).toEqual([code]);
    expect(blobs()).toEqual([]);
  });
});

describe('«Обоснование»', () => {
  const make = (argument: object) =>
    ask<{ title: string; rows: number }>(workspace, bookId, 'rpcMakeProofSheet', { period, ...argument });

  test('has every indicator with its rule and its organisations; of one indicator nothing of the others stays', async () => {
    const whole = await make({});
    const lines = rowsOf(workspace, bookId, whole.title);
    expect(lines).toHaveLength(whole.rows);
    const indicators = rowsOf(workspace, bookId, 'Показатели').map((row) => row['Код'] ?? '');
    expect([...new Set(lines.map((line) => line['Показатель']))]).toEqual(indicators);
    expect(lines.filter((line) => line['Раздел'] === 'Как посчитано')).toHaveLength(indicators.length);
    expect(sheetOf(workspace, bookId, whole.title).frozenRows).toBe(1);
    const before = contentOf(workspace, bookId);
    await make({});
    expect(contentOf(workspace, bookId)).toEqual(before);
    const [id = ''] = indicators;
    await make({ id });
    expect([...new Set(rowsOf(workspace, bookId, whole.title).map((line) => line['Показатель']))]).toEqual([id]);
  });
});

describe('the page for the site', () => {
  const make = () => ask<HandedOver>(workspace, bookId, 'rpcMakeSitePage', { period });

  test('shows numbers and published practices, and no person, no script and no organisation', async () => {
    const { files } = await make();
    const page = textOf(files[0]?.url ?? '');
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|Ольховск|Черновик|СОШ № 201/u);
    const shown = [...page.matchAll(/<h3>(ART-\d+)\./gu)].map(([, id]) => id);
    expect(shown).toContain('ART-07');
    // ART-07 has taken over from ART-02: both would say one number.
    expect(shown).not.toContain('ART-02');
  });

  test('is made anew only when there is something new to say', async () => {
    const first = await make();
    expect(await make()).toEqual(first);
    workspace.typeRows(bookId, 'Практики', [{ 'Название практики': 'Клуб чтения', Состояние: 'опубликована' }]);
    const [changed] = (await make()).files;
    expect(textOf(changed?.url ?? '')).toContain('Клуб чтения');
    expect(blobs()).toHaveLength(2);
  });
});
