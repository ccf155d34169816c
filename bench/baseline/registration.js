// The naive shape of registration: one locked appendRow per answer, after a search for its twin cell by cell.

const RESPONSE_COLUMN = 36;

// biome-ignore lint/correctness/noUnusedVariables: the form's trigger calls it by name
function onFormSubmitted(event) {
  const lock = LockService.getScriptLock();
  lock.waitLock(30000);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Наставники');
  const id = event.response.getId();
  const last = sheet.getLastRow();
  for (let row = 2; row <= last; row += 1) {
    if (sheet.getRange(row, RESPONSE_COLUMN).getValue() === id) {
      lock.releaseLock();
      return;
    }
  }
  const cells = event.response.getItemResponses().map((item) => String(item.getResponse()));
  while (cells.length < RESPONSE_COLUMN - 1) cells.push('');
  sheet.appendRow([...cells, id]);
  lock.releaseLock();
}
