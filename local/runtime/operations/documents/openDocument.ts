// A document as DocumentApp sees an open one: runs of text outside of tables, and tables of rows that may be copied, filled and taken out.
import PizZip from 'pizzip';
import { notEmulated, serviceError } from '../../../store/serviceError.ts';
import { replacedCell, replacedText } from './textOfParagraphs.ts';

const BODY = 'word/document.xml';

interface Row {
  xml: string;
}

interface Table {
  readonly head: string;
  rows: number[];
}

export interface OpenDocument {
  /** Size of the text that a search goes through, KB. */
  readonly kilobytes: () => number;
  readonly replaceText: (pattern: RegExp, replacement: string) => void;
  readonly tables: () => number;
  /** Number of the row, which it keeps wherever it stands. */
  readonly rowAt: (table: number, index: number) => number;
  readonly copyRow: (row: number) => number;
  readonly appendRow: (table: number, row: number) => void;
  readonly removeRow: (row: number) => void;
  readonly checkCell: (row: number, cell: number) => void;
  readonly setCell: (row: number, cell: number, text: string) => void;
  /** As a .docx. */
  readonly bytes: () => Uint8Array;
}

/** `<w:tbl>` to `</w:tbl>`; a table within a table is not emulated. */
const TABLE = /<w:tbl>[\s\S]*?<\/w:tbl>/g;
const ROW = /<w:tr[ >][\s\S]*?<\/w:tr>/g;
const CELL = /<w:tc>[\s\S]*?<\/w:tc>/g;

export function openDocument(docx: Uint8Array): OpenDocument {
  const zip = new PizZip(Buffer.from(docx));
  const xml = zip.file(BODY)?.asText() ?? '';
  if (/<w:tbl>(?:(?!<\/w:tbl>)[\s\S])*<w:tbl>/.test(xml)) throw notEmulated('DocumentApp: a table within a table');
  const rows: Row[] = [];
  const outside = xml.split(TABLE);
  const tables: Table[] = (xml.match(TABLE) ?? []).map((table) => {
    const first = table.search(ROW);
    const own = (table.match(ROW) ?? []).map((text) => rows.push({ xml: text }) - 1);
    return { head: first < 0 ? table.replace('</w:tbl>', '') : table.slice(0, first), rows: own };
  });
  const rowOf = (number: number): Row => {
    const row = rows[number];
    if (row === undefined) throw serviceError('Element not found.');
    return row;
  };
  const text = (): string =>
    outside
      .map((part, at) => {
        const table = tables[at];
        if (table === undefined) return part;
        return `${part}${table.head}${table.rows.map((number) => rowOf(number).xml).join('')}</w:tbl>`;
      })
      .join('');
  const tableOf = (index: number): Table => {
    const table = tables[index];
    if (table === undefined)
      throw serviceError(`Child index (${index}) must be less than the number of child elements (${tables.length}).`);
    return table;
  };
  const cellsOf = (number: number): string[] => rowOf(number).xml.match(CELL) ?? [];
  const checkCell = (number: number, cell: number): void => {
    const { length } = cellsOf(number);
    if (cell < 0 || cell >= length)
      throw serviceError(`Child index (${cell}) must be less than the number of child elements (${length}).`);
  };
  return {
    kilobytes: () => text().length / 1024,
    replaceText: (pattern, replacement) => {
      for (const [at, part] of outside.entries()) outside[at] = replacedText(part, pattern, replacement);
      for (const { rows: own } of tables)
        for (const number of own) rowOf(number).xml = replacedText(rowOf(number).xml, pattern, replacement);
    },
    tables: () => tables.length,
    rowAt: (table, index) => {
      const { rows: own } = tableOf(table);
      const number = own[index];
      if (number === undefined)
        throw serviceError(`Child index (${index}) must be less than the number of child elements (${own.length}).`);
      return number;
    },
    copyRow: (number) => rows.push({ ...rowOf(number) }) - 1,
    appendRow: (table, number) => {
      if (tables.some(({ rows: own }) => own.includes(number))) throw serviceError('Element must be detached.');
      tableOf(table).rows.push(number);
    },
    removeRow: (number) => {
      for (const table of tables) table.rows = table.rows.filter((one) => one !== number);
    },
    checkCell,
    setCell: (number, cell, content) => {
      checkCell(number, cell);
      let at = -1;
      rowOf(number).xml = rowOf(number).xml.replace(CELL, (all) => {
        at += 1;
        return at === cell ? replacedCell(all, content) : all;
      });
    },
    bytes: () => {
      zip.file(BODY, text());
      return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
    },
  };
}
