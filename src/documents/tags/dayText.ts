// The two ways official papers write a day.
import { type Day, dayOfMonthOf, monthOf, yearOf } from '../../domain/calendar/day.ts';
import { MONTHS_GENITIVE } from '../../domain/calendar/monthNames.ts';

/** 29.04.2022 */
export const shortDay = (day: Day): string => day.split('-').reverse().join('.');

/** 29 апреля 2022 г., held together by no-break spaces. */
export const longDay = (day: Day): string =>
  [dayOfMonthOf(day), MONTHS_GENITIVE[monthOf(day) - 1], yearOf(day), 'г.'].join('\u00a0');
