// Calendar quarters, the rhythm of monitoring (domain reference §7); not the school «четверть».
import { addDays } from './addDays.ts';
import { type Day, monthOf, type Period, yearOf } from './day.ts';

/** True for `2025-Q4` and the like. */
export const isPeriod = (value: unknown): value is Period => typeof value === 'string' && /^\d{4}-Q[1-4]$/.test(value);

const numberOf = (period: Period): number => Number(period.slice(6));
export const yearOfPeriod = (period: Period): number => Number(period.slice(0, 4));
const periodAt = (index: number): Period => `${String(Math.floor(index / 4)).padStart(4, '0')}-Q${(index % 4) + 1}`;
const indexOf = (period: Period): number => yearOfPeriod(period) * 4 + numberOf(period) - 1;

export const quarterOf = (day: Day): Period => periodAt(yearOf(day) * 4 + Math.floor((monthOf(day) - 1) / 3));

/** Quarter `count` quarters later; negative goes back. */
export const shiftQuarter = (period: Period, count: number): Period => periodAt(indexOf(period) + count);
export const previousQuarter = (period: Period): Period => shiftQuarter(period, -1);

export const firstDayOf = (period: Period): Day =>
  `${period.slice(0, 4)}-${String(numberOf(period) * 3 - 2).padStart(2, '0')}-01`;
export const lastDayOf = (period: Period): Day => addDays(firstDayOf(shiftQuarter(period, 1)), -1);

/** Quarters from `from` to `to`, both included; empty when `to` is earlier. */
export const quartersBetween = (from: Period, to: Period): Period[] =>
  Array.from({ length: Math.max(0, indexOf(to) - indexOf(from) + 1) }, (_, step) => shiftQuarter(from, step));
