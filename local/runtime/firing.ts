// Fires installable triggers: of a form when it is answered, of the clock when their time comes.
import type { ExecutionResult } from '../contract.ts';
import type { Clock } from '../store/clock/clock.ts';
import { nextMoment } from '../store/clock/schedule.ts';
import { firstDue, rearm, type StoredTrigger, triggersOfForm } from '../store/clock/triggers.ts';
import type { Store } from '../store/database/database.ts';
import type { StoredResponse } from '../store/forms/forms.ts';
import type { Launcher } from './launch.ts';

/** All triggers of the form start at once, as on Google. */
export function fireForm(
  store: Store,
  launch: Launcher,
  response: StoredResponse,
  at: number,
): Promise<ExecutionResult[]> {
  const starts = triggersOfForm(store, response.form).map(({ id, book, entry }) =>
    launch({
      bookId: book,
      entry,
      origin: 'form',
      event: { kind: 'formSubmit', triggerUid: id, form: response.form, response },
      at,
    }),
  );
  return Promise.all(starts);
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/**
 * Moment of the last run of a minute trigger in a long move; null when it is to run now. From September to January a five-minute
 * trigger of six books is 200 000 runs, all but the last one with nothing to do: nobody worked in between.
 */
function lastInMove(everyMinutes: number | undefined, at: number, from: number, to: number): number | null {
  if (everyMinutes === undefined || to - from <= HOUR_MS) return null;
  const period = everyMinutes * MINUTE_MS;
  const last = at + Math.floor((to - at) / period) * period;
  return last > at ? last : null;
}

/** Runs what falls due up to `to` in order of time, each at its own time, also what is created on the way; then the clock shows `to`. */
export async function fireClock(
  store: Store,
  launch: Launcher,
  clock: Clock,
  to: number,
  timeZone: string,
): Promise<ExecutionResult[]> {
  const results: ExecutionResult[] = [];
  const from = clock.now();
  for (let due = firstDue(store, to); due !== null; due = firstDue(store, to)) {
    const at = due.nextAt ?? to;
    const last = lastInMove(due.rule.everyMinutes, at, from, to);
    if (last !== null) {
      rearm(store, due.id, last);
      continue;
    }
    clock.advance(at);
    rearm(store, due.id, nextMoment(due.rule, at, timeZone, false));
    const event = { kind: 'clock', triggerUid: due.id, at } as const;
    results.push(await launch({ bookId: due.book, entry: due.entry, origin: 'clock', event, at }));
  }
  clock.advance(to);
  return results;
}

/** Runs what is due by now, each trigger once and at this moment; begins none after `until` is aborted. */
export async function fireDue(
  store: Store,
  launch: Launcher,
  clock: Clock,
  timeZone: string,
  until: AbortSignal | undefined,
): Promise<ExecutionResult[]> {
  const results: ExecutionResult[] = [];
  const round = clock.now();
  while (until?.aborted !== true) {
    const due = claimDue(store, round, timeZone);
    if (due === null) break;
    const event = { kind: 'clock', triggerUid: due.id, at: clock.now() } as const;
    results.push(await launch({ bookId: due.book, entry: due.entry, origin: 'clock', event }));
  }
  return results;
}

/** The first one due, armed for its next moment after `now`; another process may be looking at the same triggers. */
function claimDue(store: Store, now: number, timeZone: string): StoredTrigger | null {
  return store.transaction(() => {
    const due = firstDue(store, now);
    let next = due?.nextAt ?? null;
    while (due !== null && next !== null && next <= now) next = nextMoment(due.rule, next, timeZone, false);
    if (due !== null) rearm(store, due.id, next);
    return due;
  });
}
