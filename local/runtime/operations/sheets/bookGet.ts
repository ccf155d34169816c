// Sheets.Spreadsheets.get: properties of a spreadsheet and its sheets, without cells.
import type { Rect } from '../../../store/book/a1.ts';
import { listSheets, type SheetFacts } from '../../../store/book/sheets.ts';
import type { Execution } from '../../execution.ts';
import { apiBook, checkFields, spendSheetsCall } from '../api.ts';
import { parseMask, throughMask } from '../fieldMask.ts';
import type { Operations } from '../operation.ts';
import { styleOf } from './color.ts';

const GET = 'sheets.spreadsheets.get';
const WHERE = 'Sheets.Spreadsheets.get';

const KNOWN = new Set([
  'spreadsheetId',
  'spreadsheetUrl',
  'properties',
  'properties.title',
  'properties.locale',
  'properties.timeZone',
  'sheets',
  'sheets.properties',
  ...['sheetId', 'title', 'index', 'sheetType', 'hidden', 'tabColorStyle', 'gridProperties'].map(
    (name) => `sheets.properties.${name}`,
  ),
  ...['rowCount', 'columnCount', 'frozenRowCount'].map((name) => `sheets.properties.gridProperties.${name}`),
  'sheets.protectedRanges',
  'sheets.charts',
  'sheets.charts.chartId',
  'sheets.charts.spec',
  'sheets.charts.spec.title',
  'sheets.conditionalFormats',
  'sheets.conditionalFormats.ranges',
  ...['protectedRangeId', 'range', 'description', 'warningOnly'].map((name) => `sheets.protectedRanges.${name}`),
]);

/** As the API answers it: what is false, zero or empty is left out, but for sheetId, index and title. */
export function propertiesOf(sheet: SheetFacts): object {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index: sheet.position,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozen === 0 ? {} : { frozenRowCount: sheet.frozen }),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.tab === null ? {} : { tabColorStyle: styleOf(sheet.tab) }),
  };
}

export function rangeJson(sheetId: number, rect: Rect): object {
  return {
    sheetId,
    ...(rect.top === 0 && rect.bottom === null ? {} : { startRowIndex: rect.top }),
    ...(rect.bottom === null ? {} : { endRowIndex: rect.bottom }),
    ...(rect.left === 0 && rect.right === null ? {} : { startColumnIndex: rect.left }),
    ...(rect.right === null ? {} : { endColumnIndex: rect.right }),
  };
}

function protectionsOf({ sheetId, looks }: SheetFacts): object {
  if (looks.protections.length === 0) return {};
  const ranges = looks.protections.map(({ id, rect, description, warningOnly }) => ({
    protectedRangeId: id,
    range: rangeJson(sheetId, rect),
    description,
    ...(warningOnly ? { warningOnly } : {}),
  }));
  return { protectedRanges: ranges };
}

/** Of charts and rules only what a program needs to know them again. */
function picturesOf({ sheetId, looks: { charts, conditionals } }: SheetFacts): object {
  return {
    ...(charts.length === 0 ? {} : { charts: charts.map(({ chartId, title }) => ({ chartId, spec: { title } })) }),
    ...(conditionals.length === 0
      ? {}
      : { conditionalFormats: conditionals.map(({ rect }) => ({ ranges: [rangeJson(sheetId, rect)] })) }),
  };
}

function get(execution: Execution, { id, options }: { id: string; options: { readonly fields?: string } }): unknown {
  spendSheetsCall(execution, 'sheetsReadsPerMinute', GET);
  const file = apiBook(execution, GET, id);
  checkFields(WHERE, options, ['fields']);
  const book = {
    spreadsheetId: id,
    properties: { title: file.name, locale: 'ru_RU', timeZone: execution.setup.timeZone },
    sheets: listSheets(execution.store, id).map((sheet) => ({
      properties: propertiesOf(sheet),
      ...protectionsOf(sheet),
      ...picturesOf(sheet),
    })),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  };
  return throughMask(WHERE, book, parseMask(GET, options.fields ?? '*'), KNOWN);
}

export const BOOK_GET: Operations = { 'Sheets.Spreadsheets.get': get };
