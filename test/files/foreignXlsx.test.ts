// What an .xlsx made elsewhere may bring: formulas, mixed columns, lists of any kind, or no workbook at all.
import { describe, expect, test } from '@jest/globals';
import ExcelJS from '@zurmokeeper/exceljs';
import PizZip from 'pizzip';
import { readXlsx } from '../../local/files/xlsx/readXlsx.ts';

describe('a foreign workbook', () => {
  const foreign = async (fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) => {
    const book = new ExcelJS.Workbook();
    fill(book.addWorksheet('Лист1'), book);
    return readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
  };
  const day = new Date('2025-09-01T00:00:00Z');
  const cases: { why: string; fill: (sheet: ExcelJS.Worksheet) => void; values: unknown[][]; notes: number }[] = [
    {
      why: 'a formula comes as its value',
      fill: (s) => void s.addRow([{ formula: '1+1', result: 2 }]),
      values: [[2]],
      notes: 1,
    },
    {
      why: 'a formula whose value is a text',
      fill: (s) => void s.addRow([{ formula: 'A2', result: '=cmd' }]),
      values: [['=cmd']],
      notes: 1,
    },
    {
      why: 'a formula never computed',
      fill: (s) => void s.addRow(['а', { formula: 'NOW()' }]),
      values: [['а', null]],
      notes: 1,
    },
    {
      why: 'a formula with an error',
      fill: (s) => void s.addRow([{ formula: '1/0', result: { error: '#DIV/0!' } }]),
      values: [['#DIV/0!']],
      notes: 1,
    },
    {
      why: 'rich text',
      fill: (s) => void s.addRow([{ richText: [{ text: 'Берёз' }, { text: 'кина' }] }]),
      values: [['Берёзкина']],
      notes: 0,
    },
    {
      why: 'a link',
      fill: (s) => void s.addRow([{ text: 'сайт', hyperlink: 'javascript:alert(1)' }]),
      values: [['сайт']],
      notes: 0,
    },
    { why: 'dates only', fill: (s) => s.addRows([['Дата'], [day]]), values: [['Дата'], [45_901]], notes: 0 },
    {
      why: 'dates among numbers',
      fill: (s) => s.addRows([['Дата'], [day], [5]]),
      values: [['Дата'], ['01.09.2025'], [5]],
      notes: 1,
    },
    {
      why: 'merged cells',
      fill: (s) => {
        s.addRows([
          ['а', null],
          ['б', 'в'],
        ]);
        s.mergeCells('A1:B1');
      },
      values: [
        ['а', null],
        ['б', 'в'],
      ],
      notes: 1,
    },
  ];

  test.each(cases)('$why', async ({ fill, values, notes }) => {
    const book = await foreign((sheet) => fill(sheet));
    expect(book.sheets[0]?.rows.map((row) => row.map(({ value }) => value))).toEqual(values);
    expect(book.notes).toHaveLength(notes);
  });

  test.each([
    { formula: '"да,нет"', list: ['да', 'нет'], why: 'choices inside the rule' },
    { formula: '$C$1:$C$2', list: ['один', 'два'], why: 'choices on the same sheet' },
    { formula: "'Спи сок'!$A$1:$A$3", list: ['раз'], why: 'choices on another sheet, with empty cells' },
    { formula: 'INDIRECT(A1)', list: null, why: 'a computed list cannot be known' },
  ])('$why', async ({ formula, list }) => {
    const { sheets } = await foreign((sheet, book) => {
      sheet.addRows([
        ['а', 'б', 'один'],
        ['г', 'д', 'два'],
      ]);
      sheet.getCell('B2').dataValidation = { type: 'list', formulae: [formula] };
      book.addWorksheet('Спи сок').addRow(['раз']);
    });
    expect(sheets[0]?.columns[1]?.list).toEqual(list);
  });

  test('a list over the whole column is cut, not kept cell by cell', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Лист1');
    sheet.addRows([['а'], ['да']]);
    sheet.getCell('A2').dataValidation = { type: 'list', formulae: ['"да,нет"'] };
    const zip = new PizZip(await book.xlsx.writeBuffer());
    const xml = zip.file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    zip.file('xl/worksheets/sheet1.xml', xml.replace('sqref="A2"', 'sqref="A2:XFD1048576"').replace('A2:XFD', 'A2:A'));
    const { sheets } = await readXlsx(zip.generate({ type: 'uint8array' }));
    expect(sheets[0]?.columns[0]?.list).toEqual(['да', 'нет']);
  });

  test.each([
    { bytes: new TextEncoder().encode('Фамилия;Имя'), why: 'a .csv' },
    { bytes: new Uint8Array(0), why: 'nothing' },
    { bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), why: 'an old .xls or a book with a password' },
    { bytes: new PizZip().file('a.txt', 'б').generate({ type: 'uint8array' }), why: 'some zip' },
    {
      bytes: new PizZip().file('xl/workbook.xml', '<workbook>').generate({ type: 'uint8array' }),
      why: 'a broken .xlsx',
    },
  ])('is refused when it is $why', async ({ bytes }) => {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ refused: true });
  });
});
