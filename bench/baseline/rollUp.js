// The naive shape of a roll-up: every school workbook opened in turn, its report read cell by cell, one appendRow each.

const ID_COLUMN = 1;
const BOOK_COLUMN = 14;

// biome-ignore lint/correctness/noUnusedVariables: the bench calls it by name
function rollUp() {
  const own = SpreadsheetApp.getActiveSpreadsheet();
  const register = own.getSheetByName('Реестр ОО');
  const result = own.getSheetByName('Свод по ОО');
  const last = register.getLastRow();
  for (let row = 2; row <= last; row += 1) {
    const id = register.getRange(row, ID_COLUMN).getValue();
    const report = SpreadsheetApp.openById(register.getRange(row, BOOK_COLUMN).getValue()).getSheetByName('Отправка');
    const lastRow = report.getLastRow();
    const lastColumn = report.getLastColumn();
    const cells = [];
    for (let at = 2; at <= lastRow; at += 1)
      for (let column = 1; column <= lastColumn; column += 1) cells.push(report.getRange(at, column).getValue());
    result.appendRow([id, ...cells]);
  }
  return last - 1;
}
