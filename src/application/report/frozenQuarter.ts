// A frozen quarter with the ones it is compared with, in one pass over «Снимки».
import type { Period } from '../../domain/calendar/day.ts';
import { shiftQuarter } from '../../domain/calendar/quarter.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { isIntact, type Snapshot, snapshotsOf } from './snapshots.ts';

/** Quarters. */
const YEAR = 4;

export interface FrozenQuarter {
  /** The first one first; never empty. */
  readonly versions: readonly Snapshot[];
  readonly last: Snapshot;
  /** Last versions of the quarter and the year before; undefined where they were not frozen. */
  readonly quarterAgo: Snapshot | undefined;
  readonly yearAgo: Snapshot | undefined;
}

/** The workbook is opened with `snapshotsSheet`. Refused: `quarter_not_frozen`. */
export const frozenQuarter = (book: Book, period: Period): Outcome<FrozenQuarter> => {
  const all = snapshotsOf(book);
  const of = (wanted: Period): Snapshot[] => all.filter((snapshot) => snapshot.period === wanted);
  const versions = of(period);
  const last = versions.at(-1);
  if (last === undefined) return refused({ code: 'quarter_not_frozen', data: { period } });
  return done({
    versions,
    last,
    quarterAgo: of(shiftQuarter(period, -1)).at(-1),
    yearAgo: of(shiftQuarter(period, -YEAR)).at(-1),
  });
};

/** What leaves the municipality is as it was frozen. Refused: `quarter_not_frozen`, `snapshot_altered`. */
export const unalteredQuarter = (ports: Ports, book: Book, period: Period): Outcome<FrozenQuarter> => {
  const found = frozenQuarter(book, period);
  if (found.ok && isIntact(ports, found.value.last) === false)
    return refused({ code: 'snapshot_altered', data: { period } });
  return found;
};
