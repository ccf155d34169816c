// Which organisations «Готовность и отчёты» shows, and in which groups.
import type { BoardView } from '../../rpc/views/cycle.ts';
import { counted, filters, needNames } from '../../texts/uiReadiness.ts';

export type BoardRow = BoardView['rows'][number];
export type Need = BoardRow['need'];

const NEEDS = Object.keys(needNames) as Need[];

const FITS: Readonly<Record<keyof typeof filters, (row: BoardRow) => boolean>> = {
  all: () => true,
  not_reported: ({ isReported }) => !isReported,
  reported: ({ isReported }) => isReported,
};

const isGeneral = (filter: string): filter is keyof typeof filters => Object.hasOwn(FITS, filter);

/** `filter` is the code of a filter or of a need. */
export const fitting = (rows: readonly BoardRow[], filter: string): BoardRow[] =>
  rows.filter(isGeneral(filter) ? FITS[filter] : ({ need }) => need === filter);

/** What can be chosen, with how many each shows; the one that is chosen is offered whatever it shows. */
export const filterChoices = (rows: readonly BoardRow[], chosen: string) =>
  [...Object.entries(filters), ...Object.entries(needNames)]
    .map(([code, name]) => ({ code, name, count: fitting(rows, code).length }))
    .filter(({ code, count }) => isGeneral(code) || count > 0 || code === chosen)
    .map(({ code, name, count }) => ({ code, name: counted(name, count) }));

/** Those who are helped first come first; the order of the rows stays inside a group. */
export const byNeed = <Row extends { readonly need: Need | null }>(
  rows: readonly Row[],
): { readonly need: Need; readonly rows: readonly Row[] }[] =>
  NEEDS.map((need) => ({ need, rows: rows.filter((row) => row.need === need) })).filter(
    (group) => group.rows.length > 0,
  );
