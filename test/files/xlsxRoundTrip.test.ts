// Workbooks as .xlsx, out and in: what must survive the round trip.
import { describe, expect, jest, test } from '@jest/globals';
import ExcelJS from '@zurmokeeper/exceljs';
import PizZip from 'pizzip';
import { readXlsx } from '../../local/files/xlsx/readXlsx.ts';
import { LISTS_SHEET, writeXlsx, xlsxLosses } from '../../local/files/xlsx/writeXlsx.ts';
import { columnOf, sheetOf } from './kit/grid.ts';

const roundTrip = async (...sheets: ReturnType<typeof sheetOf>[]) => (await readXlsx(await writeXlsx(sheets))).sheets;
const parsed = async (bytes: Uint8Array) => {
  const book = new ExcelJS.Workbook();
  // The types of the library call an ArrayBuffer «Buffer».
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
};

describe('a text stays the text it was', () => {
  const cases = [
    { text: '=1+1', why: 'a formula' },
    { text: '=HYPERLINK("http://example.org")', why: 'a formula with a link' },
    { text: '+7 (000) 000-00-01', why: 'a phone' },
    { text: '-', why: 'a dash for «none»' },
    { text: '@учитель', why: 'a mention' },
    { text: '0000000018', why: 'an ИНН with leading zeros' },
    { text: '12/1', why: 'an order number that looks like a date' },
    { text: '56-ОД', why: 'an order number' },
    { text: '<b>Озерцова</b> & «Ёж»', why: 'markup and Cyrillic' },
    { text: 'две\nстроки', why: 'a line break' },
    { text: ' пробелы вокруг ', why: 'surrounding spaces' },
    { text: '_x0041_ и _X005f_', why: 'what the format takes for an escaped letter' },
    { text: 'до\u0001после', why: 'a control character' },
    { text: 'TRUE', why: 'a word that looks like a flag' },
  ];

  test.each(cases)('$why: $text', async ({ text }) => {
    const sheets = await roundTrip(sheetOf({ columns: [columnOf({ format: 'text' })], rows: [['Столбец'], [text]] }));
    expect(sheets[0]?.rows[1]?.[0]?.value).toBe(text);
  });

  test.each(cases)('in the file itself it is a text: $text', async ({ text }) => {
    const bytes = await writeXlsx([sheetOf({ rows: [['Столбец'], [text]] })]);
    const cell = (await parsed(bytes)).worksheets[0]?.getCell('A2');
    expect(cell?.type).toBe(ExcelJS.ValueType.String);
    expect(new PizZip(bytes).file('xl/worksheets/sheet1.xml')?.asText()).not.toContain('<f>');
  });
});

describe('what makes a sheet usable survives', () => {
  const column = columnOf;
  const cases = [
    { why: 'a width', sheet: { columns: [column({ width: 320 })] } },
    { why: 'a hidden column', sheet: { columns: [column({ hidden: true })] } },
    { why: 'a note', sheet: { columns: [column({ note: '10 цифр. Нужен для согласий.' })] } },
    { why: 'a text column', sheet: { columns: [column({ format: 'text' as const })] } },
    { why: 'a date column', sheet: { columns: [column({ format: 'date' as const })], rows: [['Дата'], [46_022]] } },
    {
      why: 'a day with a time',
      sheet: { columns: [column({ format: 'date' as const })], rows: [['Дата'], [46_022.5]] },
    },
    { why: 'an empty date column', sheet: { columns: [column({ format: 'date' as const })] } },
    { why: 'a number column', sheet: { columns: [column({ format: 'number' as const })], rows: [['Число'], [0.125]] } },
    { why: 'a list', sheet: { columns: [column({ list: ['да', 'нет'] })] } },
    { why: 'choices with commas', sheet: { columns: [column({ list: ['студент, колледж', 'педагог «ИТ»'] })] } },
    {
      why: 'a list over 255 characters',
      sheet: { columns: [column({ list: Array.from({ length: 60 }, (_, at) => `вариант ответа ${at}`) })] },
    },
    {
      why: 'protection of one column of two',
      sheet: {
        columns: [column({ protected: true }), column({})],
        rows: [
          ['а', 'б'],
          ['в', 'г'],
        ],
      },
    },
    { why: 'a hidden sheet', sheet: { hidden: true } },
    { why: 'two frozen rows', sheet: { frozenRows: 2, rows: [['а'], ['б'], ['в']] } },
    { why: 'nothing frozen', sheet: { frozenRows: 0 } },
    { why: 'a tab colour', sheet: { tabColor: '#1a73e8' } },
    { why: 'flags and numbers', sheet: { rows: [['а'], [true], [-2]] } },
  ];

  test.each(cases)('$why', async ({ sheet }) => {
    const given = sheetOf(sheet);
    const [back] = await roundTrip(given, sheetOf({ title: 'Второй' }));
    const { sheetId: _, rows: givenRows, ...expected } = given;
    expect(back).toMatchObject(expected);
    expect(back?.rows.map((row) => row.map(({ value }) => value))).toEqual(
      givenRows.map((row) => row.map(({ value }) => value)),
    );
  });

  test('a header is bold and locked where anything is', async () => {
    const bytes = await writeXlsx([
      sheetOf({
        columns: [columnOf({ protected: true }), columnOf({})],
        rows: [
          ['а', 'б'],
          ['в', 'г'],
        ],
      }),
    ]);
    const sheet = (await parsed(bytes)).worksheets[0];
    expect(sheet?.getCell('B1').font?.bold).toBe(true);
    expect(sheet?.getCell('B1').protection?.locked).not.toBe(false);
    expect(sheet?.getCell('B2').protection?.locked).toBe(false);
  });

  test('a date is a date for Excel', async () => {
    const bytes = await writeXlsx([sheetOf({ columns: [columnOf({ format: 'date' })], rows: [['Дата'], [46_022]] })]);
    expect((await parsed(bytes)).worksheets[0]?.getCell('A2').value).toEqual(new Date('2025-12-31T00:00:00Z'));
  });

  test('two exports of one book are equal', async () => {
    const sheets = [sheetOf({ columns: [columnOf({ list: ['да'], note: 'н' })] })];
    const first = await writeXlsx(sheets);
    // Zip times count in steps of two seconds: the clock is set on, not waited for.
    jest.useFakeTimers({
      now: Date.now() + 60_000,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'],
    });
    const second = await writeXlsx(sheets).finally(() => jest.useRealTimers());
    expect(second).toEqual(first);
  });

  test('the sheet of choices does not come back as a sheet', async () => {
    const bytes = await writeXlsx([sheetOf({ columns: [columnOf({ list: ['да'] })] })]);
    expect((await parsed(bytes)).getWorksheet(LISTS_SHEET)?.state).toBe('veryHidden');
    expect((await readXlsx(bytes)).sheets).toHaveLength(1);
  });
});

describe('titles that Excel refuses', () => {
  const cases = [
    { titles: ['Итоги: 2025/26'], names: ['Итоги  2025 26'], why: 'forbidden marks' },
    { titles: ['а'.repeat(40)], names: ['а'.repeat(31)], why: 'longer than 31' },
    { titles: ['Свод', 'СВОД'], names: ['Свод', 'СВОД (2)'], why: 'differ by case only' },
    { titles: ["'Свод'"], names: ['Свод'], why: 'apostrophes at the ends' },
    { titles: ['///'], names: ['Лист'], why: 'nothing is left' },
  ];

  test.each(cases)('$why', async ({ titles, names }) => {
    const sheets = titles.map((title) => sheetOf({ title }));
    expect((await roundTrip(...sheets)).map(({ title }) => title)).toEqual(names);
    expect(xlsxLosses(sheets).length).toBe(titles.filter((title, at) => title !== names[at]).length);
  });
});
