// The indicators of a quarter as they were frozen last: from «Снимки», never computed anew.
import type { Period } from '../../domain/calendar/day.ts';
import { shiftQuarter } from '../../domain/calendar/quarter.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { IndicatorsView } from '../../rpc/views/indicators.ts';
import { snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { indicatorRow } from '../report/indicatorRow.ts';
import { metricRows } from '../report/metricRows.ts';
import { isIntact, snapshotsOf } from '../report/snapshots.ts';
import { comparedWith, versionsOf } from './compareSnapshots.ts';

/** Quarters. */
const YEAR = 4;

/** The last version of the quarter's snapshot. Refused: `quarter_not_frozen`. */
export const getIndicators = (ports: Ports, period: Period): Outcome<IndicatorsView> => {
  const opened = requireBook(ports, 'municipality', [snapshotsSheet]);
  if (!opened.ok) return opened;
  const versions = snapshotsOf(opened.value, period);
  const last = versions.at(-1);
  if (last === undefined) return refused({ code: 'quarter_not_frozen', data: { period } });
  const [quarterAgo, yearAgo] = [1, YEAR].map((count) =>
    snapshotsOf(opened.value, shiftQuarter(period, -count)).at(-1),
  );
  return done({
    asOf: (last.rows[0] ?? last.operational[0])?.asOf ?? '',
    version: last.version,
    intact: isIntact(ports, last),
    versions: versionsOf(versions),
    rows: last.rows.map((row) => ({
      ...indicatorRow(row),
      quarterAgo: comparedWith(row, quarterAgo),
      yearAgo: comparedWith(row, yearAgo),
    })),
    operational: metricRows(last.operational),
  });
};
