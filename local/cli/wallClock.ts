// Moments as a person of the workspace's zone types and reads them.
import { zonedMoment } from '../store/clock/timeZone.ts';

/** ISO moment at which the wall clock of the IANA `zone` shows `time`, `YYYY-MM-DDTHH:MM:SS`. */
export function momentOf(time: string, zone: string): string {
  return new Date(zonedMoment(Date.parse(`${time}Z`), zone)).toISOString();
}

/** «10.01.2026 12:01» on the wall clock of the `zone`. */
export function wallClock(moment: string, zone: string): string {
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('ru-RU', { timeZone: zone, hour: '2-digit', minute: '2-digit', ...day });
  return format.format(Date.parse(moment)).replace(', ', ' ');
}
