// The naive shapes of a roll-up: every school workbook opened in turn and read whole; and all rows copied into one workbook, then counted.

const ID_COLUMN = 1;
const BOOK_COLUMN = 14;
/** Sheets whose rows are people, pairs and reports. */
const COPIED = ['Наставники', 'Наставляемые', 'Отправка'];

/** Codes and workbooks of `count` schools from the `first` one on. */
function schoolsOf(own, first, count) {
  const values = own.getSheetByName('Реестр ОО').getDataRange().getValues();
  return values.slice(first, first + count).map((row) => [row[ID_COLUMN - 1], row[BOOK_COLUMN - 1]]);
}

function appendAll(sheet, rows) {
  if (rows.length > 0) sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, rows[0].length).setValues(rows);
}

// biome-ignore lint/correctness/noUnusedVariables: the bench calls it by name
function readWhole(first, count) {
  const own = SpreadsheetApp.getActiveSpreadsheet();
  const reports = [];
  for (const [id, book] of schoolsOf(own, first, count)) {
    const sheets = SpreadsheetApp.openById(book)
      .getSheets()
      .map((sheet) => sheet.getDataRange().getValues());
    const report = sheets.find(([header]) => header.includes('Контрольная сумма'));
    reports.push([id, ...report[report.length - 1]]);
  }
  appendAll(own.getSheetByName('Итог'), reports);
  return reports.length;
}

// biome-ignore lint/correctness/noUnusedVariables: the bench calls it by name
function copyRows(first, count, copyId) {
  const own = SpreadsheetApp.getActiveSpreadsheet();
  const copy = SpreadsheetApp.openById(copyId);
  let schools = 0;
  for (const [id, book] of schoolsOf(own, first, count)) {
    const opened = SpreadsheetApp.openById(book);
    for (const title of COPIED) {
      const rows = opened.getSheetByName(title).getDataRange().getValues().slice(1);
      appendAll(
        copy.getSheetByName(title),
        rows.map((row) => [id, ...row]),
      );
    }
    schools += 1;
  }
  return schools;
}

// biome-ignore lint/correctness/noUnusedVariables: the bench calls it by name
function countCopied(copyId) {
  const copy = SpreadsheetApp.openById(copyId);
  const counts = new Map();
  for (const title of COPIED)
    for (const [id] of copy.getSheetByName(title).getDataRange().getValues())
      if (id !== '') counts.set(id, (counts.get(id) ?? 0) + 1);
  appendAll(SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Итог'), [...counts]);
  return counts.size;
}
