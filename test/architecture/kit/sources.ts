// The files of the checkout as the architecture tests read them.
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Paths from the root, `/` between, of files below `folders` whose names end with one of `endings`. */
export function filesOf(folders: readonly string[], endings: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    entriesOf(folder)
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort(),
  );
}

export const CODE = ['.ts', '.tsx', '.mjs', '.cjs'] as const;
export const CODE_FOLDERS = ['src', 'local', 'bench', 'tools', 'test'] as const;

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  } catch (error) {
    // A folder of the map that holds nothing yet is empty, not a mistake.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
