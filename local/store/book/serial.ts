// Serial numbers of dates, as Sheets stores them: days since 30 December 1899, without a time zone.

export const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);
export const MS_PER_DAY = 86_400_000;

/** `2025-09-01` to 45901; null when there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (ms - SERIAL_EPOCH_MS) / MS_PER_DAY : null;
}

/** Wall-clock moment of a serial number, as if it were UTC. */
export function momentOfSerial(serial: number): Date {
  return new Date(Math.round(SERIAL_EPOCH_MS + serial * MS_PER_DAY));
}
