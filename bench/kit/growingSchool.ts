// One school that grows from size to size; what is done at a size is done in copies of it.
import type { Workspace } from '../../local/contract.ts';
import { newWorkspace, reopen } from './folders.ts';
import { growTo, schoolBooks, setUp } from './municipality.ts';
import { fillBook, type Row } from './pairRows.ts';

type Work = (workspace: Workspace, school: string) => Promise<unknown>;

interface GrowingSchool {
  readonly sizes: readonly number[];
  /** Rows of each number of 1, 2, 3, … */
  readonly rowsOf: (number: number) => readonly Row[];
  /** The last number of a size; the size itself when absent. */
  readonly lastOf?: (size: number) => number;
  /** Done once, before the first rows. */
  readonly begin?: Work;
  /** Done at each size before it is measured, and not measured. */
  readonly settle?: Work;
}

/** `measure` is given the closed folder of the school at each size, to be copied. */
export const overSizes = async <Found>(
  { sizes, rowsOf, lastOf = (size) => size, begin, settle }: GrowingSchool,
  measure: (dir: string, school: string, size: number) => Promise<Found>,
): Promise<Found[]> => {
  let workspace = newWorkspace();
  const { dir } = workspace;
  const { bookId } = await setUp(workspace);
  await growTo(workspace, bookId, 1);
  const [school = ''] = schoolBooks(workspace, bookId);
  await begin?.(workspace, school);
  const found: Found[] = [];
  let filled = 0;
  for (const size of sizes) {
    fillBook(workspace, school, rowsOf, filled, lastOf(size));
    filled = lastOf(size);
    await settle?.(workspace, school);
    await workspace.close();
    found.push(await measure(dir, school, size));
    workspace = reopen(dir);
  }
  await workspace.close();
  return found;
};
