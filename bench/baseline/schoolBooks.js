// The naive shape of a factory: for every school the template and the copy opened anew, settings carried over cell by cell, one appendRow each.

// biome-ignore lint/correctness/noUnusedVariables: the bench calls it by name
function schoolBooks(templateId, first, count) {
  const own = SpreadsheetApp.getActiveSpreadsheet();
  const register = own.getSheetByName('Реестр ОО');
  const settings = own.getSheetByName('Настройки');
  const made = own.getSheetByName('Журнал');
  const last = Math.min(register.getLastRow(), first + count);
  for (let row = first + 1; row <= last; row += 1) {
    const [id, name, type] = [1, 2, 3].map((column) => register.getRange(row, column).getValue());
    const bookId = SpreadsheetApp.openById(templateId).copy(`Книга наставничества – ${name} (${id})`).getId();
    for (let at = 2; at <= settings.getLastRow(); at += 1) {
      const cells = [1, 2, 3].map((column) => settings.getRange(at, column).getValue());
      SpreadsheetApp.openById(bookId).getSheetByName('Настройки').appendRow(cells);
    }
    SpreadsheetApp.openById(bookId).getSheetByName('Организация').appendRow([id, '', name, '', type]);
    made.appendRow([id, bookId]);
  }
  return last - first;
}
