// «Что учтено»: the rows of every number of a quarter's report and those left out, with links; on the panel or on a sheet to print.
import type { Period } from '../../domain/calendar/day.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { CountedGroup, CountedView } from '../../rpc/views/proof.ts';
import { dayText } from '../../texts/problemText.ts';
import { countedColumns, countedNo, countedTitle, countedYes } from '../../texts/proof.ts';
import { linkTo } from '../check/checkRows.ts';
import type { Ports } from '../ports.ts';
import { type SheetView, writeSheet } from '../registers/registerSheet.ts';
import { countedGroups, type PlacedGroup } from './countedGroups.ts';

/** Rows of one group sent to the panel; all of them stand on the sheet. */
const SHOWN = 200;

/** Reads once, asks for the ids of the sheets, writes nothing. Refused: `quarter_not_begun`. */
export const getCounted = (ports: Ports, period: Period): Outcome<CountedView> => {
  const counted = countedGroups(ports, period);
  if (!counted.ok) return counted;
  const { book, asOf, numbers, leftOut } = counted.value;
  const ids = ports.workbooks.sheetIds(book.id);
  const url = ports.workbooks.urlOf(book.id);
  const view = ({ name, rows }: PlacedGroup): CountedGroup => ({
    name,
    count: rows.length,
    rows: rows.slice(0, SHOWN).map(({ id, label, note, place }) => ({
      id,
      label: [label, note].filter((part) => part !== '').join(', '),
      link: place === undefined ? '' : linkTo(book, url, ids, { place }),
    })),
    more: Math.max(0, rows.length - SHOWN),
  });
  return done({ asOf, numbers: numbers.map(view), leftOut: leftOut.map(view) });
};

const VIEW: SheetView = {
  id: 'counted',
  title: countedTitle,
  columns: countedColumns.map(([title, width]) => ({ title, width, format: 'text' })),
};

/** Codes alone: a sheet is printed and kept, and a name on it would outlive its erasure. Refused: codes of `writeSheet`. */
export const makeCountedSheet = (ports: Ports, period: Period): Outcome<{ title: string; rows: number }> => {
  const counted = countedGroups(ports, period);
  if (!counted.ok) return counted;
  const { book, asOf, numbers, leftOut } = counted.value;
  const lines = (groups: readonly PlacedGroup[], isCounted: string) =>
    groups.flatMap(({ name, rows }) => rows.map(({ id, note }) => [period, dayText(asOf), isCounted, name, id, note]));
  return writeSheet(ports, book.id, VIEW, [...lines(numbers, countedYes), ...lines(leftOut, countedNo)]);
};
