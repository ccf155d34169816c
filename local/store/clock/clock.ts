// The workspace's clock: stands still (fixed) or runs with an offset; both survive the process.
import type { Store } from '../database/database.ts';
import { readMeta, writeMeta } from '../database/meta.ts';
import { refuse } from '../refusal.ts';

export interface Clock {
  readonly fixed: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Moves forward to `to`; an earlier moment changes nothing. */
  readonly advance: (to: number) => void;
}

const STANDING = 'clock.standing';
const OFFSET = 'clock.offset';

/**
 * The clock as it was left. `start` (ISO) makes it stand still from there; a stored later moment wins.
 * Without `start` a clock that stood still runs on from where it stood.
 */
export function openClock(store: Store, start: string | undefined): Clock {
  const stored = readMeta(store, STANDING);
  if (start !== undefined) {
    const wanted = Date.parse(start);
    if (Number.isNaN(wanted)) throw refuse(`Часы: «${start}» не похоже на дату и время.`);
    return standing(store, Math.max(wanted, Number(stored ?? wanted)));
  }
  const offset = stored === null ? Number(readMeta(store, OFFSET) ?? 0) : Number(stored) - Date.now();
  writeMeta(store, OFFSET, String(offset));
  store.run('DELETE FROM meta WHERE key = ?', STANDING);
  return running(store);
}

function standing(store: Store, from: number): Clock {
  let moment = from;
  writeMeta(store, STANDING, String(moment));
  return {
    fixed: true,
    now: () => moment,
    advance(to) {
      if (to <= moment) return;
      moment = to;
      writeMeta(store, STANDING, String(moment));
    },
  };
}

/** Read anew each time: another process may have moved the clock meanwhile. */
function running(store: Store): Clock {
  const now = () => Date.now() + Number(readMeta(store, OFFSET));
  return {
    fixed: false,
    now,
    advance(to) {
      if (to > now()) writeMeta(store, OFFSET, String(to - Date.now()));
    },
  };
}
