// Where the sources of the browser side stand; the server itself may run from a bundle in a cache folder.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above this module that holds local/web/client. Throws when the sources were not shipped. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'local/web/client/book.ts'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('local/web/client is missing beside the workspace');
    folder = parent;
  }
  return folder;
}
