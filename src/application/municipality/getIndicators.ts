// The indicators of a quarter as they were frozen last: from «Снимки», never computed anew.
import type { Period } from '../../domain/calendar/day.ts';
import { targetShare } from '../../domain/picture/targetShare.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { IndicatorsView } from '../../rpc/views/indicators.ts';
import { organisationsSheet, snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { rollUpSheet } from '../../schema/sheets/report.ts';
import { requireBook } from '../book.ts';
import { picturesView } from '../dashboard/picturesView.ts';
import type { Ports } from '../ports.ts';
import { frozenQuarter } from '../report/frozenQuarter.ts';
import { indicatorRow } from '../report/indicatorRow.ts';
import { metricRows } from '../report/metricRows.ts';
import { organisationNames } from '../report/organisationNames.ts';
import { isIntact } from '../report/snapshots.ts';
import { comparedWith, versionsOf } from './compareSnapshots.ts';

/** A quarter without a roll-up: nothing is wrong, there is only nothing yet. */
const NOT_FROZEN: IndicatorsView = {
  asOf: '',
  version: 0,
  intact: null,
  versions: [],
  rows: [],
  operational: [],
  pictures: { trend: [], forms: [], periods: [], organisations: [] },
};

/** The last version of the quarter's snapshot; version 0 with nothing in it where none was taken. */
export const getIndicators = (ports: Ports, period: Period): Outcome<IndicatorsView> => {
  const opened = requireBook(ports, 'municipality', [snapshotsSheet], [organisationsSheet, rollUpSheet]);
  if (!opened.ok) return opened;
  const found = frozenQuarter(opened.value, period);
  if (!found.ok) return done(NOT_FROZEN);
  const { versions, last, quarterAgo, yearAgo } = found.value;
  const names = organisationNames(opened.value);
  return done({
    asOf: (last.rows[0] ?? last.operational[0])?.asOf ?? '',
    version: last.version,
    intact: isIntact(ports, last),
    versions: versionsOf(versions, names),
    rows: last.rows.map((row) => ({
      ...indicatorRow(row, names),
      share: targetShare(row),
      quarterAgo: comparedWith(row, quarterAgo),
      yearAgo: comparedWith(row, yearAgo),
    })),
    operational: metricRows(last.operational, names),
    pictures: picturesView(opened.value, period),
  });
};
