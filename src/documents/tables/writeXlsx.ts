// Tables as .xlsx (ECMA-376, SpreadsheetML): written here, because one file of Drive is fewer calls than a spreadsheet made, filled and exported.
import type { DocumentLibraries } from '../libraries.ts';
import { cleanText } from '../tags/cleanText.ts';
import type { OfficeTable, TableCell } from './table.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters a cell of Excel holds at the most. */
const MAX_CELL = 32_767;
/** Pixels of one character of the standard font; widths in the file are in characters. */
const CHARACTER = 7;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => cleanText(text).replace(/[&<>"]/gu, (mark) => MARKS[mark] ?? '');

/** `A`, `Z`, `AA`, from 0. */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const cellXml = (cell: TableCell, at: string, style: number): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
  // A string of its own, never a formula, whatever it begins with.
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, MAX_CELL))}</t></is></c>`;
};

const rowXml = (cells: readonly TableCell[], index: number): string =>
  `<row r="${index + 1}">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${index + 1}`, index === 0 ? 1 : 0)).join('')}</row>`;

/** Header frozen and repeated on every page, landscape, as wide as a page. */
const sheetXml = ({ columns, rows }: OfficeTable): string => {
  const all: readonly (readonly TableCell[])[] = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map(
    ({ width }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${(width / CHARACTER).toFixed(2)}" customWidth="1"/>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${all.map(rowXml).join('')}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
};

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F0FE"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relations = (items: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;

/** Parts of the package by name. */
const partsOf = (tables: readonly OfficeTable[]): Readonly<Record<string, string>> => {
  const sheetFile = (at: number): string => `worksheets/sheet${at + 1}.xml`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const names = tables.map(({ title }) => escaped(title));
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${tables.map((_, at) => override(sheetFile(at), 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets><definedNames>${names.map((name, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name}'!$1:$1</definedName>`).join('')}</definedNames></workbook>`,
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
