// The sheet «Графики» of a quarter that is being frozen.
import type { Day, Period } from '../../domain/calendar/day.ts';
import { eachTargetOnce } from '../../domain/picture/eachTargetOnce.ts';
import type { FrozenRow } from '../../domain/picture/frozenQuarters.ts';
import type { RowPatch } from '../../schema/column.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { snapshotsSheet } from '../../schema/sheets/municipality.ts';
import type { Book } from '../book.ts';
import type { Collected } from '../jobs/collect.ts';
import type { Ports } from '../ports.ts';
import type { Profile } from '../profile.ts';
import { layOut } from './layOut.ts';
import { picturesOf, type Submitted } from './pictures.ts';

const NO_TALLIES = { pairsByForm: {}, mentorsByForm: {} } as const;

const submitted = ({ organisation, state, report }: Collected): Submitted => ({
  orgId: organisation.id,
  orgName: organisation.shortName,
  state,
  ...(report === null ? NO_TALLIES : { pairsByForm: report.pairsByForm, mentorsByForm: report.mentorsByForm }),
});

type Row = RowPatch<(typeof snapshotsSheet)['columns']>;

const frozenRow = (row: Row): FrozenRow => ({
  period: row.period ?? '',
  version: row.version ?? null,
  id: row.id ?? '',
  name: row.name ?? '',
  value: row.value ?? '',
  target: row.target ?? '',
  numerator: row.numerator ?? null,
  denominator: row.denominator ?? null,
  parts: row.parts ?? '',
});

/** `rows` are the snapshot about to be written, or the one that already says the same; `indicators` are those of the profile. */
export const drawDashboard = (
  ports: Ports,
  book: Book,
  { period, asOf, version }: { readonly period: Period; readonly asOf: Day; readonly version: number },
  rows: readonly Row[],
  all: readonly Collected[],
  indicators: Profile['indicators'],
): boolean => {
  const earlier = completeRecords(book.table(snapshotsSheet)).filter((row) => row.period < period && row.by === null);
  const active = all.filter(({ organisation }) => organisation.status === 'active');
  const frozen = [...earlier, ...rows.filter((row) => (row.by ?? null) === null).map(frozenRow)];
  const pictures = picturesOf(period, eachTargetOnce(frozen, indicators), active.map(submitted));
  return ports.workbooks.draw(book.id, layOut(pictures, { asOf, version }));
};
