// Every operation by `Class.method`.

import { CACHE_AND_PROPERTIES } from './cacheAndProperties.ts';
import { DOCUMENT_APP } from './documents/documentApp.ts';
import { DRIVE_FILES } from './drive/driveFiles.ts';
import { DRIVE_PERMISSIONS } from './drive/drivePermissions.ts';
import { FORM_APP } from './formApp.ts';
import { LOCK_SERVICE } from './lockService.ts';
import type { Operations } from './operation.ts';
import { RANGES } from './ranges.ts';
import { SCRIPT_APP } from './scriptApp.ts';
import { BOOK_GET } from './sheets/bookGet.ts';
import { BOOK_UPDATE } from './sheets/bookUpdate.ts';
import { SHEETS_VALUES } from './sheets/sheetsValues.ts';
import { SMALL_SERVICES } from './smallServices.ts';
import { SPREADSHEET_APP } from './spreadsheetApp.ts';
import { URL_FETCH } from './urlFetch.ts';

export const OPERATIONS: Operations = {
  ...SPREADSHEET_APP,
  ...RANGES,
  ...BOOK_GET,
  ...BOOK_UPDATE,
  ...SHEETS_VALUES,
  ...DRIVE_FILES,
  ...DRIVE_PERMISSIONS,
  ...DOCUMENT_APP,
  ...FORM_APP,
  ...SCRIPT_APP,
  ...CACHE_AND_PROPERTIES,
  ...LOCK_SERVICE,
  ...URL_FETCH,
  ...SMALL_SERVICES,
};
