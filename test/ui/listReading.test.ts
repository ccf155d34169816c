// What the panel reads of a curator's file: encodings, delimiters, the odd ways of .xlsx, and files that are no list.
import { describe, expect, test } from '@jest/globals';
import ExcelJS from '@zurmokeeper/exceljs';
import PizZip from 'pizzip';
import { type Cell, MAX_LIST_ROWS, ReadingError } from '../../src/ui/lists/reading/cells.ts';
import { readFile } from '../../src/ui/lists/reading/readFile.ts';
import { showSerial } from '../../src/ui/lists/reading/showSerial.ts';
import { decoded } from '../../src/ui/lists/reading/xml.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
/** Letters of Windows-1251 the tests use; the rest is ASCII. */
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    return { ё: 0xb8, Ё: 0xa8, '«': 0xab, '»': 0xbb, '№': 0xb9 }[letter] ?? code;
  });

const codeOf = async (bytes: Uint8Array): Promise<string> =>
  readFile(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadingError ? error.code : `unexpected ${error}`),
  );
const rowsOf = async (bytes: Uint8Array): Promise<[number, ...Cell[]][]> =>
  ((await readFile(bytes))[0]?.rows ?? []).map(({ line, cells }) => [line, ...cells]);

describe('a .csv', () => {
  const RUSSIAN = 'Фамилия;Класс\r\nБерёзкина;5 «А»\r\n';
  const READ = [
    [1, 'Фамилия', 'Класс'],
    [2, 'Берёзкина', '5 «А»'],
  ];
  test.each([
    { bytes: utf8(RUSSIAN), rows: READ, why: 'UTF-8' },
    { bytes: utf8(`\ufeff${RUSSIAN}`), rows: READ, why: 'UTF-8 with a mark' },
    { bytes: cp1251(RUSSIAN), rows: READ, why: 'Windows-1251' },
    { bytes: utf16(RUSSIAN.replaceAll(';', '\t')), rows: READ, why: 'what Excel calls Unicode text' },
    {
      bytes: utf8('а,б\n1,2'),
      rows: [
        [1, 'а', 'б'],
        [2, '1', '2'],
      ],
      why: 'commas',
    },
    {
      bytes: utf8('ФИО, полностью;Класс\nа, б, в;5\nг;6'),
      rows: [
        [1, 'ФИО, полностью', 'Класс'],
        [2, 'а, б, в', '5'],
        [3, 'г', '6'],
      ],
      why: 'commas that are text',
    },
    { bytes: utf8('sep=,\nа,б;в'), rows: [[1, 'а', 'б;в']], why: 'the delimiter is said' },
    {
      bytes: utf8('"а ""б""";"в\nг";д\nе'),
      rows: [
        [1, 'а "б"', 'в\nг', 'д'],
        [2, 'е'],
      ],
      why: 'quotes',
    },
    { bytes: utf8('ООО "Ромашка";б'), rows: [[1, 'ООО "Ромашка"', 'б']], why: 'a quote inside a field is a quote' },
    {
      bytes: utf8('а\n\n ;\nб'),
      rows: [
        [1, 'а'],
        [4, 'б'],
      ],
      why: 'blank rows are counted',
    },
    { bytes: utf8('а;;\u00a0б\u00a0;'), rows: [[1, 'а', '', 'б']], why: 'empty cells and no-break spaces' },
    { bytes: utf8('=1+1;-5'), rows: [[1, '=1+1', '-5']], why: 'what looks like a formula is text' },
    {
      bytes: utf8('а\rб'),
      rows: [
        [1, 'а'],
        [2, 'б'],
      ],
      why: 'line ends of an old Mac',
    },
  ])('is read: $why', async ({ bytes, rows }) => {
    expect(await rowsOf(bytes)).toEqual(rows);
  });
});

describe('a file that is no list', () => {
  const compound = (name: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...Buffer.from(name, 'utf16le')]);
  const zip = (files: Readonly<Record<string, string>>): Uint8Array => {
    const archive = new PizZip();
    for (const [name, text] of Object.entries(files)) archive.file(name, text);
    return archive.generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
  test.each([
    { bytes: utf8(''), code: 'empty', why: 'nothing in it' },
    { bytes: utf8(' ;;\n'), code: 'empty', why: 'only delimiters' },
    { bytes: utf8('"а;б'), code: 'open_quote', why: 'a quote that never closes' },
    { bytes: Uint8Array.from([1, 0, 2, 3]), code: 'not_a_list', why: 'a picture, say' },
    { bytes: compound('Workbook'), code: 'old_xls', why: 'Excel 97' },
    { bytes: utf8('<html><table><tr><td>а'), code: 'old_xls', why: 'a page that calls itself .xls' },
    { bytes: compound('EncryptedPackage'), code: 'protected', why: 'a password' },
    { bytes: zip({ 'word/document.xml': '<a/>' }), code: 'not_a_list', why: 'a .docx' },
    { bytes: zip({ 'xl/workbook.xml': '<workbook/>' }), code: 'empty', why: 'a workbook without sheets' },
    { bytes: zip({ 'xl/workbook.xml': '<workbook/>' }).slice(0, -30), code: 'broken', why: 'not downloaded whole' },
    { bytes: Uint8Array.from([0x50, 0x4b, 3, 4]), code: 'broken', why: 'the beginning only' },
    { bytes: new Uint8Array(10_000_001), code: 'too_large', why: 'more than 10 MB' },
    { bytes: utf8('а\n'.repeat(MAX_LIST_ROWS + 1)), code: 'too_many_rows', why: 'more rows than a school has people' },
  ])('says $code: $why', async ({ bytes, code }) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('the longest list is read', async () => {
    expect(await rowsOf(utf8('а\n'.repeat(MAX_LIST_ROWS)))).toHaveLength(MAX_LIST_ROWS);
  });
});

describe('an .xlsx', () => {
  const made = async (fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
    const book = new ExcelJS.Workbook();
    fill(book);
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
  const sheet = (fill: (sheet: ExcelJS.Worksheet) => void) => made((book) => fill(book.addWorksheet('Лист1')));
  const DAY = new Date('2015-09-01T00:00:00Z');

  test.each([
    {
      why: 'texts and numbers',
      fill: (s: ExcelJS.Worksheet) =>
        s.addRows([
          ['Класс', 5],
          ['а\u00a0', 1.5],
        ]),
      rows: [
        [1, 'Класс', 5],
        [2, 'а', 1.5],
      ],
    },
    {
      why: 'days, which are numbers with a look',
      fill: (s: ExcelJS.Worksheet) => void s.addRow([DAY, 42_248]),
      rows: [[1, '01.09.2015', 42_248]],
    },
    {
      why: 'days in a look of their own',
      fill: (s: ExcelJS.Worksheet) => {
        s.addRow([DAY, 5]);
        s.getCell('A1').numFmt = '[$-419]d mmm yyyy;@';
        s.getCell('B1').numFmt = '0.00 "руб. день"';
      },
      rows: [[1, '01.09.2015', 5]],
    },
    {
      why: 'a formula by its result',
      fill: (s: ExcelJS.Worksheet) => void s.addRow([{ formula: 'A2', result: '=cmd' }]),
      rows: [[1, '=cmd']],
    },
    {
      why: 'rich text and links',
      fill: (s: ExcelJS.Worksheet) =>
        void s.addRow([
          { richText: [{ text: 'Берёз' }, { text: 'кина' }] },
          { text: 'сайт', hyperlink: 'https://example.org' },
        ]),
      rows: [[1, 'Берёзкина', 'сайт']],
    },
    { why: 'yes and no', fill: (s: ExcelJS.Worksheet) => void s.addRow([true, false]), rows: [[1, 'true', 'false']] },
    {
      why: 'merged cells hold their text once',
      fill: (s: ExcelJS.Worksheet) => {
        s.addRows([
          ['Список', ''],
          ['а', 'б'],
        ]);
        s.mergeCells('A1:B1');
      },
      rows: [
        [1, 'Список'],
        [2, 'а', 'б'],
      ],
    },
    {
      why: 'blank rows are counted',
      fill: (s: ExcelJS.Worksheet) => {
        s.getCell('B3').value = 'а';
        s.getCell('A9').value = '&<ё>';
      },
      rows: [
        [3, '', 'а'],
        [9, '&<ё>'],
      ],
    },
  ])('is read: $why', async ({ fill, rows }) => {
    expect(await rowsOf(await sheet((one) => void fill(one)))).toEqual(rows);
  });

  test('sheets that are seen and hold something, by name', async () => {
    const bytes = await made((book) => {
      book.addWorksheet('Учителя').addRow(['а']);
      book.addWorksheet('Пусто');
      book.addWorksheet('Скрыт', { state: 'hidden' }).addRow(['б']);
      book.addWorksheet('5 «А»').addRow(['в']);
    });
    expect((await readFile(bytes)).map(({ name }) => name)).toEqual(['Учителя', '5 «А»']);
  });

  test('of a program that prefixes its tags, writes texts in the cells and counts from 1904', async () => {
    const archive = new PizZip();
    archive.file(
      'xl/workbook.xml',
      '<x:workbook><x:workbookPr date1904="1"/><x:sheets><x:sheet name="А &amp; Б" r:id="r1"/></x:sheets></x:workbook>',
    );
    archive.file(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="r1" Target="/xl/worksheets/Sheet1.xml"/></Relationships>',
    );
    archive.file('xl/styles.xml', '<x:styleSheet><x:cellXfs><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>');
    archive.file(
      'xl/worksheets/sheet1.xml',
      '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Ручьёв_x000D_</x:t></x:is></x:c><x:c s="0"><x:v>40786</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
    const [only] = await readFile(archive.generate({ type: 'uint8array' }));
    expect(only).toEqual({ name: 'А & Б', rows: [{ line: 1, cells: ['Ручьёв', '01.09.2015'] }] });
  });
});

describe('parts of the reader', () => {
  test.each([
    [1, '31.12.1899', 'the first'],
    [59, '27.02.1900', 'as Google counts'],
    [61, '01.03.1900', 'from here on as Excel counts'],
    [42_248, '01.09.2015', 'a common day'],
    [45_351.99, '29.02.2024', 'a leap day with a time'],
    [73_050, '31.12.2099', 'the last'],
    [0, '', 'a time without a day'],
    [73_051, '', 'beyond'],
  ])('serial %d is «%s»: %s', (serial, day) => {
    expect(showSerial(serial)).toBe(day);
  });

  test.each([
    ['&lt;&#1105;&#x451;&amp;lt;', '<ёё&lt;', 'once, not twice'],
    ['&nope; & &#x110000;', '&nope; & ', 'what is no entity stays'],
    ['a_x000A_b', 'a\nb', 'as office programs write a line break'],
  ])('%s is decoded to %j: %s', (text, expected) => {
    expect(decoded(text)).toBe(expected);
  });
});
