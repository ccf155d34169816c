// What Apps Script has to load before any call: bytes of the script files, and what onOpen asks for.
import fs from 'node:fs';
import path from 'node:path';
import { BUNDLE, newWorkspace } from './kit/folders.ts';
import { heading, table } from './kit/print.ts';

const bytesOf = (name: string): string => String(fs.statSync(path.join(BUNDLE, name)).size);

export const benchLoading = async (): Promise<void> => {
  heading('Loading the bundle');
  const workspace = newWorkspace();
  const opened = await workspace.open(workspace.createSpreadsheet('Пустая таблица'));
  await workspace.close();
  const names = fs.readdirSync(BUNDLE).sort();
  table(
    ['file', 'bytes', 'loaded'],
    [
      ...names.filter((name) => name.endsWith('.js')).map((name) => [name, bytesOf(name), 'at every call']),
      ...names.filter((name) => name.endsWith('.html')).map((name) => [name, bytesOf(name), 'when asked for']),
    ],
  );
  console.log(`\nonOpen: ${opened.calls} calls, ${opened.rpc} RPC, ${opened.status}`);
};
