// The rows of one worksheet of an .xlsx file: values as they were stored, formulas by their last result.
import { type Cell, cleanCell, type FileRow, filledRows, MAX_LIST_COLUMNS } from './cells.ts';
import { showSerial } from './showSerial.ts';
import type { XlsxBook } from './xlsxBook.ts';
import { attribute, readXml } from './xml.ts';

/** 0 for A, 26 for AA. */
const columnIndex = (reference: string): number => {
  let index = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
};

function cellOf(book: XlsxBook, kind: string, look: number, text: string): Cell {
  if (text === '') return '';
  if (kind === 's') return cleanCell(book.texts[Number(text)] ?? '');
  if (kind === 'b') return text === '1' ? 'true' : 'false';
  if (kind !== 'n') return cleanCell(text);
  const number = Number(text);
  if (Number.isNaN(number)) return cleanCell(text);
  return book.isDay[look] === true ? showSerial(number + book.shift) : number;
}

/** Rows that hold something. Throws `too_many_rows`. */
export function readWorksheet(xml: string, book: XlsxBook): FileRow[] {
  const rows: FileRow[] = [];
  let line = 0;
  let cells: Cell[] = [];
  let column = -1;
  let kind = 'n';
  let look = 0;
  let text = '';
  let isValue = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        line = Number(attribute(attributes, 'r') ?? line + 1);
        cells = [];
        column = -1;
      } else if (name === 'c') {
        const reference = attribute(attributes, 'r');
        column = reference === undefined ? column + 1 : columnIndex(reference);
        kind = attribute(attributes, 't') ?? 'n';
        look = Number(attribute(attributes, 's') ?? 0);
        text = '';
      } else if (name === 'v' || name === 't') isValue = true;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c' && text !== '' && column >= 0 && column < MAX_LIST_COLUMNS) {
        while (cells.length < column) cells.push('');
        cells[column] = cellOf(book, kind, look, text);
      } else if (name === 'row' && cells.length > 0) rows.push({ line, cells });
    },
    text: (part) => {
      if (isValue) text += part;
    },
  });
  return filledRows(rows);
}
