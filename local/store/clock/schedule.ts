// When a clock trigger fires next.

import { zonedMoment, zonedParts } from './timeZone.ts';
import type { ClockRule } from './triggers.ts';

const MINUTE_MS = 60_000;

/**
 * The next moment after `now`; null for a one-shot trigger that has fired.
 * Apps Script: the minute within the hour of `atHour` is chosen by Google and then kept, here it is always the first one; a day that a
 * month has not is skipped, which is not documented. https://developers.google.com/apps-script/reference/script/clock-trigger-builder (seen 2026-11-22)
 */
export function nextMoment(rule: ClockRule, now: number, timeZone: string, isFirst: boolean): number | null {
  if (rule.afterMs !== undefined) return isFirst ? now + rule.afterMs : null;
  if (rule.everyMinutes !== undefined) return now + rule.everyMinutes * MINUTE_MS;
  return nextMonthDay(rule.monthDay ?? 1, rule.hour ?? 0, now, timeZone);
}

function nextMonthDay(day: number, hour: number, now: number, timeZone: string): number {
  const { year, month } = zonedParts(now, timeZone);
  for (let ahead = 0; ; ahead += 1) {
    const wall = Date.UTC(year, month - 1 + ahead, day, hour);
    const exists = new Date(wall).getUTCDate() === day;
    const moment = zonedMoment(wall, timeZone);
    if (exists && moment > now) return moment;
  }
}
