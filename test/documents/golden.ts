// Golden texts: the exact text of a filled paper, kept beside the tests; UPDATE_GOLDEN=1 writes it anew, to be read in the diff.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function golden(name: string, text: string): string {
  const file = path.join(import.meta.dirname, 'golden', `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${text}\n`);
  return readFileSync(file, 'utf8').trimEnd();
}
