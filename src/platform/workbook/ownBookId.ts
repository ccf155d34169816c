// The id of the workbook the script is bound to, asked for once an execution: each asking is a trip to Google.

let known: string | undefined;

/** Apps Script: an execution is a fresh context, so that this never outlives it. https://developers.google.com/apps-script/guides/services/quotas (seen 2026-11-26) */
export const ownBookId = (): string => {
  known ??= SpreadsheetApp.getActiveSpreadsheet().getId();
  return known;
};
