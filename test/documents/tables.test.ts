// Tables as .csv and .xlsx: what Excel and its like would run, cut or lose comes back as the text it was.
import { describe, expect, test } from '@jest/globals';
import ExcelJS from '@zurmokeeper/exceljs';
import PizZip from 'pizzip';
import { writeCsv } from '../../src/documents/tables/writeCsv.ts';
import { writeXlsx } from '../../src/documents/tables/writeXlsx.ts';

const CELLS = [
  { why: 'a formula', cell: '=HYPERLINK("http://x";"y")', csv: `"'=HYPERLINK(""http://x"";""y"")"` },
  { why: 'a formula of Lotus', cell: '+7 900 000-00-00', csv: "'+7 900 000-00-00" },
  { why: 'a formula that begins with a minus', cell: '-2+3', csv: "'-2+3" },
  { why: 'a function of old Excel', cell: '@SUM(A1)', csv: "'@SUM(A1)" },
  { why: 'a formula after a space', cell: ' =1', csv: "' =1" },
  { why: 'a formula in full-width signs', cell: '＝1', csv: "'＝1" },
  { why: 'a number below nought is a number', cell: -2, csv: '-2' },
  { why: 'a decimal comma', cell: 12.5, csv: '12,5' },
  { why: 'quotes and the separator', cell: 'МБОУ «СОШ»; "филиал"', csv: '"МБОУ «СОШ»; ""филиал"""' },
  { why: 'two lines', cell: 'раз\nдва', csv: '"раз\nдва"' },
  { why: 'tags and ampersands', cell: '<b>&"', csv: '"<b>&"""' },
  { why: 'an empty cell', cell: null, csv: '' },
  { why: 'a day', cell: { day: '2025-12-31' }, csv: '31.12.2025' },
  { why: 'a minute', cell: { day: '2026-01-18', time: '08:05' }, csv: '18.01.2026 08:05' },
] as const;

const table = {
  title: 'Показатели',
  columns: [{ title: 'Что', width: 120 }],
  keys: 1,
  rows: CELLS.map(({ cell }) => [cell]),
};

/** A day as ExcelJS reads it: a moment of UTC. */
const asRead = (cell: (typeof CELLS)[number]['cell']) =>
  typeof cell === 'object' && cell !== null
    ? new Date(`${cell.day}T${'time' in cell ? cell.time : '00:00'}:00Z`)
    : cell;

describe('a cell', () => {
  test.each(CELLS)('of .csv: $why', ({ cell, csv }) => {
    expect(writeCsv({ ...table, rows: [[cell]] })).toBe(`\ufeffЧто\r\n${csv}\r\n`);
  });

  test('of .xlsx is what it was: a text a text, a number a number, a day a day', async () => {
    const bytes = writeXlsx({ pizzip: PizZip }, [table, { ...table, title: 'Второй' }]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Показатели', 'Второй']);
    const [sheet] = book.worksheets;
    expect(CELLS.map((_, at) => sheet?.getCell(at + 2, 1).value ?? null)).toEqual(
      CELLS.map(({ cell }) => asRead(cell)),
    );
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });
});

test('a sheet is printed with its header and keys on every page, and a row is as high as its texts', async () => {
  const wide = {
    title: 'Широкая',
    columns: Array.from({ length: 20 }, (_, at) => ({ title: `Столбец ${at}`, width: 100 })),
    keys: 2,
    rows: [['коротко'], ['слово '.repeat(40)]],
  };
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(writeXlsx({ pizzip: PizZip }, [wide]).buffer as ArrayBuffer);
  const [sheet] = book.worksheets;
  expect(sheet?.pageSetup).toMatchObject({
    fitToWidth: 2,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    printTitlesColumn: 'A:B',
  });
  expect([2, 3].map((row) => sheet?.getRow(row).height)).toEqual([17, 212]);
});
