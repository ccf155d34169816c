// Requests of batchUpdate that make, drop and change sheets and their grids.
import { limitOf, messageOf } from '../../../meter/quotas.ts';
import { rearrange } from '../../../store/book/edits/rearrange.ts';
import type { Looks } from '../../../store/book/looks.ts';
import {
  blankSheet,
  dropSheet,
  findSheet,
  listSheets,
  orderSheets,
  type SheetFacts,
  saveSheet,
  sheetById,
} from '../../../store/book/sheets.ts';
import { notEmulated } from '../../../store/serviceError.ts';
import { checkFields } from '../api.ts';
import { propertiesOf } from './bookGet.ts';
import { hexOf } from './color.ts';
import { type BookRequest, fieldsOf, invalid, type Place, sheetIn } from './requests.ts';

interface Properties {
  readonly sheetId?: number;
  readonly title?: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly tabColorStyle?: Parameters<typeof hexOf>[0];
  readonly gridProperties?: {
    readonly rowCount?: number;
    readonly columnCount?: number;
    readonly frozenRowCount?: number;
  };
}

const PROPERTIES = ['sheetId', 'title', 'index', 'hidden', 'tabColorStyle', 'gridProperties'];
const GRID = ['rowCount', 'columnCount', 'frozenRowCount'];

function checkProperties({ place }: Place, properties: Properties): void {
  checkFields(`${place}.properties`, properties, PROPERTIES);
  checkFields(`${place}.properties.gridProperties`, properties.gridProperties ?? {}, GRID);
}

function checkTitle(place: Place, title: string): void {
  const same = findSheet(place.execution.store, place.book, title);
  if (same !== null)
    throw invalid(place, `A sheet with the name "${title}" already exists. Please enter another name.`);
}

function checkCells(place: Place): void {
  const cells = listSheets(place.execution.store, place.book).reduce(
    (sum, sheet) => sum + sheet.rowCount * sheet.columnCount,
    0,
  );
  if (cells > limitOf('spreadsheetCells', place.execution.setup.account))
    throw invalid(place, messageOf('spreadsheetCells'));
}

const addSheet: BookRequest = (place, { properties = {} }: { properties?: Properties }) => {
  const { store } = place.execution;
  checkProperties(place, properties);
  const others = listSheets(store, place.book);
  const sheetId = properties.sheetId ?? Math.max(0, ...others.map((sheet) => sheet.sheetId)) + 1;
  if (sheetById(store, place.book, sheetId) !== null)
    throw invalid(place, `A sheet with the ID ${sheetId} already exists. Please enter another ID.`);
  const title = properties.title ?? `Лист${others.length + 1}`;
  checkTitle(place, title);
  const blank = blankSheet(place.book, sheetId, title, others.length);
  const {
    rowCount = blank.rowCount,
    columnCount = blank.columnCount,
    frozenRowCount = 0,
  } = properties.gridProperties ?? {};
  if (frozenRowCount >= rowCount) throw invalid(place, "You can't freeze all visible rows on the sheet.");
  const sheet: SheetFacts = {
    ...blank,
    rowCount,
    columnCount,
    frozen: frozenRowCount,
    hidden: properties.hidden ?? false,
    tab: hexOf(properties.tabColorStyle),
  };
  saveSheet(store, sheet);
  checkCells(place);
  const index = Math.min(properties.index ?? others.length, others.length);
  orderSheets(store, [...others.slice(0, index), sheet, ...others.slice(index)]);
  return { addSheet: { properties: propertiesOf({ ...sheet, position: index }) } };
};

const deleteSheet: BookRequest = (place, request: { sheetId?: number }) => {
  checkFields(place.place, request, ['sheetId']);
  const { store } = place.execution;
  const sheet = sheetIn(place, request.sheetId);
  const others = listSheets(store, place.book).filter((other) => other.sheetId !== sheet.sheetId);
  if (!others.some((other) => !other.hidden))
    throw invalid(place, "You can't remove all the visible sheets in a document.");
  dropSheet(store, sheet);
  orderSheets(store, others);
  return undefined;
};

const updateSheetProperties: BookRequest = (place, request: { properties: Properties; fields?: string }) => {
  checkFields(place.place, request, ['properties', 'fields']);
  checkProperties(place, request.properties);
  const { store } = place.execution;
  const { properties } = request;
  const sheet = sheetIn(place, properties.sheetId);
  const grid = properties.gridProperties ?? {};
  let next = sheet;
  for (const field of fieldsOf(place, request.fields)) {
    if (field === 'title') {
      if ((properties.title ?? '').toLowerCase() !== sheet.title.toLowerCase())
        checkTitle(place, properties.title ?? '');
      next = { ...next, title: properties.title ?? '' };
    } else if (field === 'hidden') next = { ...next, hidden: properties.hidden ?? false };
    else if (field === 'tabColorStyle') next = { ...next, tab: hexOf(properties.tabColorStyle) };
    else if (field === 'gridProperties.frozenRowCount') next = { ...next, frozen: grid.frozenRowCount ?? 0 };
    else if (field === 'gridProperties.rowCount' && (grid.rowCount ?? 0) >= sheet.rowCount)
      next = { ...next, rowCount: grid.rowCount ?? 0 };
    else if (field === 'gridProperties.columnCount' && (grid.columnCount ?? 0) >= sheet.columnCount)
      next = { ...next, columnCount: grid.columnCount ?? 0 };
    else if (field !== 'index') throw notEmulated(`updateSheetProperties fields ${field}`);
  }
  saveSheet(store, next);
  checkCells(place);
  if (fieldsOf(place, request.fields).includes('index')) {
    const others = listSheets(store, place.book).filter((other) => other.sheetId !== sheet.sheetId);
    const index = Math.min(properties.index ?? 0, others.length);
    orderSheets(store, [...others.slice(0, index), next, ...others.slice(index)]);
  }
  if (!listSheets(store, place.book).some((one) => !one.hidden))
    throw invalid(place, "You can't hide all the sheets in a document.");
  return undefined;
};

const appendDimension: BookRequest = (place, request: { sheetId?: number; dimension?: string; length?: number }) => {
  checkFields(place.place, request, ['sheetId', 'dimension', 'length']);
  const sheet = sheetIn(place, request.sheetId);
  const length = request.length ?? 0;
  if (length <= 0) throw invalid(place, 'Length must be greater than zero.');
  if (request.dimension === 'ROWS') saveSheet(place.execution.store, { ...sheet, rowCount: sheet.rowCount + length });
  else if (request.dimension === 'COLUMNS')
    saveSheet(place.execution.store, { ...sheet, columnCount: sheet.columnCount + length });
  else throw invalid(place, `Dimension ${request.dimension} is not supported.`);
  checkCells(place);
  return undefined;
};

/** Rows only. Formats, rules, protection and notes of the rows below move up with them. */
const deleteDimension: BookRequest = (place, request: { range: DimensionRequest['range'] }) => {
  checkFields(place.place, request, ['range']);
  checkFields(`${place.place}.range`, request.range, ['sheetId', 'dimension', 'startIndex', 'endIndex']);
  const { sheetId, dimension, startIndex = 0, endIndex = 0 } = request.range;
  if (dimension !== 'ROWS') throw notEmulated(`${place.place} dimension ${dimension}`);
  const sheet = sheetIn(place, sheetId);
  if (endIndex > sheet.rowCount || startIndex >= endIndex)
    throw invalid(place, `Cannot delete rows ${startIndex} to ${endIndex}: the sheet has ${sheet.rowCount}.`);
  if (endIndex - startIndex >= sheet.rowCount - sheet.frozen)
    throw invalid(place, 'Sorry, it is not possible to delete all non-frozen rows.');
  const kept = Array.from({ length: sheet.rowCount }, (_none, row) => row).filter(
    (row) => row < startIndex || row >= endIndex,
  );
  rearrange(place.execution.store, sheet, 'rows', kept);
  return undefined;
};

interface DimensionRequest {
  readonly range: {
    readonly sheetId?: number;
    readonly dimension?: string;
    readonly startIndex?: number;
    readonly endIndex?: number;
  };
  readonly properties: { readonly pixelSize?: number; readonly hiddenByUser?: boolean };
  readonly fields?: string;
}

const updateDimensionProperties: BookRequest = (place, request: DimensionRequest) => {
  checkFields(place.place, request, ['range', 'properties', 'fields']);
  checkFields(`${place.place}.range`, request.range, ['sheetId', 'dimension', 'startIndex', 'endIndex']);
  checkFields(`${place.place}.properties`, request.properties, ['pixelSize', 'hiddenByUser']);
  const { range, properties } = request;
  const sheet = sheetIn(place, range.sheetId);
  const isRows = range.dimension === 'ROWS';
  if (!isRows && range.dimension !== 'COLUMNS') throw invalid(place, `Dimension ${range.dimension} is not supported.`);
  const most = isRows ? sheet.rowCount : sheet.columnCount;
  if ((range.endIndex ?? most) > most)
    throw invalid(place, `Attempting to update ${range.dimension} beyond the sheet: ${range.endIndex}`);
  const fields = fieldsOf(place, request.fields);
  const known = isRows ? sheet.looks.rows : sheet.looks.columns;
  const changed: Record<string, object> = { ...known };
  for (let index = range.startIndex ?? 0; index < (range.endIndex ?? most); index += 1) {
    const line = { ...known[index] } as Record<string, unknown>;
    for (const field of fields) {
      if (field === 'pixelSize') line[isRows ? 'height' : 'width'] = properties.pixelSize ?? 0;
      else if (field === 'hiddenByUser') line['hidden'] = properties.hiddenByUser ?? false;
      else throw notEmulated(`updateDimensionProperties fields ${field}`);
    }
    changed[index] = line;
  }
  const looks: Looks = isRows ? { ...sheet.looks, rows: changed } : { ...sheet.looks, columns: changed };
  saveSheet(place.execution.store, { ...sheet, looks });
  return undefined;
};

export const SHEET_REQUESTS: Readonly<Record<string, BookRequest>> = {
  addSheet,
  deleteSheet,
  updateSheetProperties,
  appendDimension,
  deleteDimension,
  updateDimensionProperties,
};
