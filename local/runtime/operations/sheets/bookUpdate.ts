// Sheets.Spreadsheets.batchUpdate: a list of requests, all or none of which take effect.
import { changeSheets } from '../../../store/book/sheets.ts';
import { touchFile } from '../../../store/files.ts';
import { apiError, notEmulated } from '../../../store/serviceError.ts';
import type { Execution } from '../../execution.ts';
import { checkFields, spendSheetsCall, writableBook } from '../api.ts';
import type { Operations } from '../operation.ts';
import { CELL_REQUESTS } from './cellRequests.ts';
import { CHART_REQUESTS } from './chartRequests.ts';
import { COLOR_RULE_REQUESTS } from './colorRuleRequests.ts';
import { type BookRequest, UPDATE } from './requests.ts';
import { SHEET_REQUESTS } from './sheetRequests.ts';

const REQUESTS: Readonly<Record<string, BookRequest>> = {
  ...SHEET_REQUESTS,
  ...CELL_REQUESTS,
  ...CHART_REQUESTS,
  ...COLOR_RULE_REQUESTS,
};
const WHERE = 'Sheets.Spreadsheets.batchUpdate';

interface BatchUpdate {
  readonly id: string;
  readonly resource: { readonly requests?: readonly Readonly<Record<string, unknown>>[] };
}

function batchUpdate(execution: Execution, { id, resource }: BatchUpdate): object {
  spendSheetsCall(execution, 'sheetsWritesPerMinute', UPDATE);
  writableBook(execution, UPDATE, id);
  checkFields(WHERE, resource, ['requests']);
  const requests = resource.requests ?? [];
  if (requests.length === 0) throw apiError(UPDATE, 400, 'Must specify at least one request.');
  const replies = changeSheets(execution.store, id, () => {
    const done = requests.map((request, index) => {
      const [kind, ...others] = Object.keys(request);
      if (kind === undefined || others.length > 0)
        throw apiError(UPDATE, 400, `Invalid requests[${index}]: exactly one kind of request must be set.`);
      const run = REQUESTS[kind];
      if (run === undefined) throw notEmulated(`${WHERE} request ${kind}`);
      return run({ execution, book: id, place: `requests[${index}].${kind}` }, request[kind] as never) ?? {};
    });
    touchFile(execution.store, id, execution.now());
    return done;
  });
  return { spreadsheetId: id, replies };
}

export const BOOK_UPDATE: Operations = { [WHERE]: batchUpdate };
