// Cells of a school's sheet, row by row, to be compared with what a walk should have left.
import type { Stage } from '../kit/stage.ts';

export const columns = ({ schoolId, rows }: Stage, tab: string, ...headers: string[]) =>
  rows(schoolId, tab).map((row) => headers.map((header) => row[header]));
