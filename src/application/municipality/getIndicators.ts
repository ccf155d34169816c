// The indicators of a quarter as they were frozen last: from «Снимки», never computed anew.
import type { Day, Period } from '../../domain/calendar/day.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { IndicatorRow } from '../../rpc/views/indicators.ts';
import { indicatorStateNames } from '../../schema/dictionaries.ts';
import { snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { snapshotsOf } from '../report/snapshots.ts';

/** The last version of the quarter's snapshot. Refused: `quarter_not_frozen`. */
export const getIndicators = (
  ports: Ports,
  period: Period,
): Outcome<{ asOf: Day; version: number; rows: IndicatorRow[] }> => {
  const opened = requireBook(ports, 'municipality', [snapshotsSheet]);
  if (!opened.ok) return opened;
  const last = snapshotsOf(opened.value, period).at(-1);
  if (last === undefined) return refused({ code: 'quarter_not_frozen', data: { period } });
  return done({
    asOf: last.rows[0]?.asOf ?? '',
    version: last.version,
    rows: last.rows.map((row) => ({
      id: row.id,
      name: row.name,
      value: row.value,
      target: row.target,
      numerator: row.numerator,
      denominator: row.denominator,
      state: row.state ?? 'no_data',
      stateName: indicatorStateNames[row.state ?? 'no_data'],
      reported: row.reported ?? 0,
      expected: row.expected ?? 0,
      notes: row.notes === '' ? [] : row.notes.split('\n'),
    })),
  });
};
