// A process that works in a workspace until it is killed: argv is the folder; says «busy» once rows are being written under a lock.
import { createWorkspace } from '../../../local/workspace.ts';

const [dir = '', bundle = ''] = process.argv.slice(2);
const workspace = createWorkspace(dir, { bundle, clock: '2026-09-01T12:00:00+03:00' });
const bookId = workspace.createSpreadsheet('Книга');
const body = `LockService.getDocumentLock().waitLock(0);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Лист1');
  for (let row = 1; ; row += 1) sheet.appendRow([row, 'текст', row * 2]);`;
void workspace.call({ bookId, entry: 'ask', args: [body] });
const timer = setInterval(() => {
  if ((workspace.sheets(bookId)[0]?.rows.length ?? 0) < 20) return;
  clearInterval(timer);
  process.stdout.write('busy\n');
}, 2);
