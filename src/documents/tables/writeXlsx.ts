// Tables as .xlsx (ECMA-376, SpreadsheetML): written here, because one file of Drive is fewer calls than a spreadsheet made, filled and exported.
import { toSerial } from '../../domain/calendar/serial.ts';
import type { DocumentLibraries } from '../libraries.ts';
import { cleanText } from '../tags/cleanText.ts';
import type { DayCell, OfficeTable, TableCell } from './table.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters a cell of Excel holds at the most. */
const MAX_CELL = 32_767;
/** Pixels of one character of the standard font; widths in the file are in characters. */
const CHARACTER = 7;
/** Points a row of Excel is high at the most. */
const MAX_HEIGHT = 409;
/** Pixels of a table that a landscape page still shows in letters one can read. */
const PAGE = 1700;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => cleanText(text).replace(/[&<>"]/gu, (mark) => MARKS[mark] ?? '');

/** `A`, `Z`, `AA`, from 0. */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Places in `STYLES`. */
const STYLE = { text: 0, header: 1, number: 2, day: 3, moment: 4 } as const;

const MINUTES_A_DAY = 1440;

const serial = ({ day, time = '00:00' }: DayCell): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return toSerial(day) + (60 * hours + minutes) / MINUTES_A_DAY;
};

const cellXml = (cell: TableCell, at: string, isHeader: boolean): string => {
  if (cell === null || cell === '') return `<c r="${at}" s="${STYLE.text}"/>`;
  if (typeof cell === 'number') return `<c r="${at}" s="${STYLE.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'object')
    return `<c r="${at}" s="${cell.time === undefined ? STYLE.day : STYLE.moment}"><v>${serial(cell)}</v></c>`;
  // A string of its own, never a formula, whatever it begins with.
  return `<c r="${at}" s="${isHeader ? STYLE.header : STYLE.text}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, MAX_CELL))}</t></is></c>`;
};

/** Pixels of a letter, on the average and a little more; the header is bold. */
const LETTER = 6.4;
const BOLD_LETTER = 7.8;
/** Points of a line of text, and of the room above and below. */
const LINE = 13;
const PADDING = 4;

/** Lines a cell takes: texts are wrapped, and not every program finds the height of a row by itself. */
const linesOf = (cell: TableCell, width: number, letter: number): number =>
  typeof cell !== 'string'
    ? 1
    : cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * letter) / width)), 0);

const rowXml = (cells: readonly TableCell[], index: number, widths: readonly number[]): string => {
  const lines = Math.max(
    1,
    ...cells.map((cell, at) => linesOf(cell, widths[at] ?? 1, index === 0 ? BOLD_LETTER : LETTER)),
  );
  const height = Math.min(MAX_HEIGHT, lines * LINE + PADDING);
  return `<row r="${index + 1}" ht="${height}" customHeight="1">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${index + 1}`, index === 0)).join('')}</row>`;
};

/** Header frozen and repeated on every page, landscape, as many pages across as it takes to be read. */
const sheetXml = ({ columns, rows }: OfficeTable): string => {
  const all: readonly (readonly TableCell[])[] = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map(({ width }) => width);
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${(width / CHARACTER).toFixed(2)}" customWidth="1"/>`,
  );
  const across = Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE));
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${all.map((row, at) => rowXml(row, at, widths)).join('')}</sheetData><pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.2" footer="0.2"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${across}" fitToHeight="0"/></worksheet>`;
};

const alignment = (rest: string): string => `<alignment vertical="top" ${rest}/>`;
/** A cell with thin lines around it. */
const format = (attributes: string, align: string): string =>
  `<xf borderId="1" applyBorder="1" applyAlignment="1"${attributes}>${align}</xf>`;
const WRAPPED = 'wrapText="1"';
const DATED = 'horizontal="left"';
const side = (name: string): string => `<${name} style="thin"><color rgb="FFD0D7E2"/></${name}>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/><numFmt numFmtId="165" formatCode="dd.mm.yyyy hh:mm"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F0FE"/></patternFill></fill></fills><borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">${[
  format('', alignment(WRAPPED)),
  format(' fontId="1" fillId="2" applyFont="1" applyFill="1"', alignment(WRAPPED)),
  format('', alignment('horizontal="right" indent="1"')),
  format(' numFmtId="164" applyNumberFormat="1"', alignment(DATED)),
  format(' numFmtId="165" applyNumberFormat="1"', alignment(DATED)),
].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relations = (items: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;

/** The header, and the columns that tell what a row is. */
const repeated = (name: string, keys: number): string =>
  `'${name}'!$A:$${letters(Math.max(0, keys - 1))},'${name}'!$1:$1`;

/** Parts of the package by name. */
const partsOf = (tables: readonly OfficeTable[]): Readonly<Record<string, string>> => {
  const sheetFile = (at: number): string => `worksheets/sheet${at + 1}.xml`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const names = tables.map(({ title }) => escaped(title));
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${tables.map((_, at) => override(sheetFile(at), 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets><definedNames>${names.map((name, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${repeated(name, tables[at]?.keys ?? 1)}</definedName>`).join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, at) => relation(at + 1, 'worksheet', sheetFile(at))),
      relation(tables.length + 1, 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(tables.map((table, at) => [`xl/${sheetFile(at)}`, sheetXml(table)])),
  };
};

/** One sheet a table, in their order. */
export const writeXlsx = (
  { pizzip: Zip }: Pick<DocumentLibraries, 'pizzip'>,
  tables: readonly OfficeTable[],
): Uint8Array => {
  const zip = new Zip();
  for (const [name, xml] of Object.entries(partsOf(tables))) zip.file(name, xml);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};
