// The naive shape of a check: one rule only – a surname twice – by reading name and birth date of every row cell by cell.

const KEY_COLUMNS = [2, 6];

// biome-ignore lint/correctness/noUnusedVariables: the bench calls it by name
function check() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const result = book.getSheetByName('Проверки');
  for (const title of ['Наставники', 'Наставляемые']) {
    const sheet = book.getSheetByName(title);
    const last = sheet.getLastRow();
    const seen = new Map();
    for (let row = 2; row <= last; row += 1) {
      const key = KEY_COLUMNS.map((column) => sheet.getRange(row, column).getValue()).join('|');
      if (seen.has(key)) result.appendRow([title, row, seen.get(key)]);
      else seen.set(key, row);
    }
  }
  return true;
}
