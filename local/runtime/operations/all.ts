// Every operation by `Class.method`.
import { CACHE_AND_PROPERTIES } from './cacheAndProperties.ts';
import type { Operations } from './operation.ts';
import { SHEETS_VALUES } from './sheetsValues.ts';
import { SMALL_SERVICES } from './smallServices.ts';
import { SPREADSHEET_APP } from './spreadsheetApp.ts';

export const OPERATIONS: Operations = {
  ...SPREADSHEET_APP,
  ...SHEETS_VALUES,
  ...CACHE_AND_PROPERTIES,
  ...SMALL_SERVICES,
};
