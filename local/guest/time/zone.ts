// Offset of a time zone from UTC, by the Intl of this context.

export type Offset = (ms: number) => number;

const STEP_MS = 15 * 60_000;

/** Milliseconds to add to UTC to get the wall clock of `timeZone`; every zone changes at whole quarters of an hour. */
export function offsetOf(timeZone: string): Offset {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  const utc = Date.UTC;
  return (ms) => {
    if (!Number.isFinite(ms)) return 0;
    const step = Math.floor(ms / STEP_MS) * STEP_MS;
    const found = known.get(step);
    if (found !== undefined) return found;
    const parts: Record<string, number> = {};
    for (const part of format.formatToParts(step)) parts[part.type] = Number(part.value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const offset = utc(year, month - 1, day, hour, minute, second) - step;
    known.set(step, offset);
    return offset;
  };
}

/** The moment at which the wall clock of the zone shows `wall` (milliseconds as if it were UTC). */
export function momentOf(wall: number, offset: Offset): number {
  const guess = wall - offset(wall);
  return wall - offset(guess);
}
