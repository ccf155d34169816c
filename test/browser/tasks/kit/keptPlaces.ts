// Prepared workspaces kept for the other test files: by the built program and by what prepares them, so that none is ever stale.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A workspace put aside with the workbooks that its tasks open. */
export interface Prepared {
  readonly dir: string;
  readonly bookId: string;
  /** Workbook of the first school; empty where there is none. */
  readonly schoolId: string;
}

/** Workbooks that the tasks of a place open. */
export type Books = Omit<Prepared, 'dir'>;

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const KEPT = path.join(ROOT, 'node_modules/.cache/nastavnik/places');
/** Whatever a prepared workspace comes of. */
const SOURCES = ['build', 'local', 'test/browser/tasks/kit', 'test/scenario/kit'];

const filesOf = (folder: string): string[] =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

/** Older ones are removed when the first of a new kind is kept. */
const folder = (): string => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) hash.update(path.relative(ROOT, file)).update(fs.readFileSync(file));
  const name = hash.digest('hex').slice(0, 16);
  if (!fs.existsSync(path.join(KEPT, name))) fs.rmSync(KEPT, { recursive: true, force: true });
  return path.join(KEPT, name);
};
let own = '';

/** What was kept of a place; null when nobody has prepared it yet. */
export function keptPlace(place: string): Prepared | null {
  own ||= folder();
  const dir = path.join(own, place);
  if (!fs.existsSync(dir)) return null;
  return {
    ...(JSON.parse(fs.readFileSync(path.join(dir, 'books.json'), 'utf8')) as Books),
    dir: path.join(dir, 'workspace'),
  };
}

/** Keeps a place that was put aside. Two files may come to it at once: the first to rename its folder wins. */
export function keepPlace(place: string, { dir, ...books }: Prepared): void {
  const draft = path.join(own, `${place}.${process.pid}`);
  fs.cpSync(dir, path.join(draft, 'workspace'), { recursive: true });
  fs.writeFileSync(path.join(draft, 'books.json'), JSON.stringify(books));
  try {
    fs.renameSync(draft, path.join(own, place));
  } catch {
    fs.rmSync(draft, { recursive: true, force: true });
  }
}
