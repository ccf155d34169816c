// Days, serial numbers, reading of days, quarters and windows.
import { describe, expect, test } from '@jest/globals';
import { addDays, addMonths, daysBetween, monthsBetween } from '../../src/domain/calendar/addDays.ts';
import { compareDays, isDay } from '../../src/domain/calendar/day.ts';
import { fullYears } from '../../src/domain/calendar/fullYears.ts';
import { parseDay } from '../../src/domain/calendar/parseDay.ts';
import {
  firstDayOf,
  isPeriod,
  lastDayOf,
  previousQuarter,
  quarterOf,
  quartersBetween,
} from '../../src/domain/calendar/quarter.ts';
import { ageDay, calendarYearWindow, reportWindow, schoolYearStart } from '../../src/domain/calendar/reportWindow.ts';
import { fromSerial, toSerial } from '../../src/domain/calendar/serial.ts';

describe('a day', () => {
  test.each([
    { value: '2025-09-01', is: true, why: 'an ordinary day' },
    { value: '2024-02-29', is: true, why: 'leap year' },
    { value: '2025-02-29', is: false, why: 'common year' },
    { value: '1900-02-29', is: false, why: 'a century is not a leap year' },
    { value: '2000-02-29', is: true, why: 'every fourth century is' },
    { value: '2025-13-01', is: false, why: 'no such month' },
    { value: '2025-04-31', is: false, why: 'no such day' },
    { value: '2025-9-1', is: false, why: 'ISO keeps its zeros' },
    { value: '2025-09-01T00:00', is: false, why: 'a moment is not a day' },
    { value: 45901, is: false, why: 'a number is not a day' },
    { value: null, is: false, why: 'nothing is not a day' },
  ])('$value: $is, $why', ({ value, is }) => {
    expect(isDay(value)).toBe(is);
  });

  test('days sort as they follow', () => {
    expect(['2025-10-01', '2024-12-31', '2025-09-30'].sort(compareDays)).toEqual([
      '2024-12-31',
      '2025-09-30',
      '2025-10-01',
    ]);
    expect(compareDays('2025-01-01', '2025-01-01')).toBe(0);
  });
});

describe('serial numbers of Sheets', () => {
  test.each([
    { day: '1899-12-30', serial: 0, why: 'the epoch' },
    { day: '1899-12-31', serial: 1, why: 'the first day accepted in a cell' },
    { day: '1900-03-01', serial: 61, why: 'Sheets has no 29 February 1900, unlike Excel before it' },
    { day: '1970-01-01', serial: 25_569, why: 'the epoch of computers' },
    { day: '2024-02-29', serial: 45_351, why: 'a leap day' },
    { day: '2025-09-01', serial: 45_901, why: 'an ordinary day' },
    { day: '2099-12-31', serial: 73_050, why: 'the last day accepted in a cell' },
  ])('$day is $serial: $why', ({ day, serial }) => {
    expect(toSerial(day)).toBe(serial);
    expect(fromSerial(serial)).toBe(day);
  });

  test('every day a cell accepts comes back, and the next day follows it', () => {
    const days = Array.from({ length: 73_050 }, (_, index) => fromSerial(index + 1) ?? '');
    const broken = days.filter(
      (day, index) => !isDay(day) || toSerial(day) !== index + 1 || (index > 0 && (days[index - 1] ?? '') >= day),
    );
    expect(broken).toEqual([]);
  });

  test('a fraction and a year past 9999 are no days', () => {
    expect(fromSerial(45_901.5)).toBeNull();
    expect(fromSerial(5_000_000)).toBeNull();
    expect(fromSerial(Number.NaN)).toBeNull();
  });
});

describe('arithmetic', () => {
  test.each([
    { day: '2025-01-31', months: 1, result: '2025-02-28', why: 'clamped to the end of the month' },
    { day: '2024-01-31', months: 1, result: '2024-02-29', why: 'clamped in a leap year' },
    { day: '2025-09-01', months: 3, result: '2025-12-01', why: 'the shortest programme' },
    { day: '2025-09-01', months: 12, result: '2026-09-01', why: 'exactly one year' },
    { day: '2024-02-29', months: 12, result: '2025-02-28', why: 'no leap day a year later' },
    { day: '2025-12-31', months: -36, result: '2022-12-31', why: 'three years back' },
    { day: '2025-03-31', months: -1, result: '2025-02-28', why: 'clamped backwards' },
    { day: '2025-01-15', months: -1, result: '2024-12-15', why: 'over the new year backwards' },
  ])('$day and $months months is $result: $why', ({ day, months, result }) => {
    expect(addMonths(day, months)).toBe(result);
  });

  test('days are added and counted over month ends and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1);
  });

  test.each([
    { from: '2025-01-15', to: '2025-01-15', months: 0, why: 'the day itself' },
    { from: '2025-01-15', to: '2025-02-14', months: 0, why: 'a day short of a month' },
    { from: '2025-01-15', to: '2025-02-15', months: 1, why: 'a month' },
    { from: '2024-01-31', to: '2024-02-29', months: 1, why: 'the end of a shorter month' },
    { from: '2023-01-01', to: '2025-12-31', months: 35, why: 'years' },
    { from: '2025-02-15', to: '2025-02-14', months: -1, why: 'a day that is to come' },
  ])('$months months from $from to $to: $why', ({ from, to, months }) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  test.each([
    { from: '2008-02-29', to: '2026-02-28', years: 17, why: '29 February turns on 1 March' },
    { from: '2008-02-29', to: '2026-03-01', years: 18, why: '29 February turns on 1 March' },
    { from: '2008-02-29', to: '2024-02-29', years: 16, why: 'a leap year has the day itself' },
    { from: '2014-12-31', to: '2025-12-31', years: 11, why: 'full on the anniversary' },
    { from: '2015-01-01', to: '2025-12-31', years: 10, why: 'a day short' },
    { from: '2026-01-01', to: '2025-12-31', years: -1, why: 'not born yet' },
  ])('$from to $to is $years years: $why', ({ from, to, years }) => {
    expect(fullYears(from, to)).toBe(years);
  });
});

describe('reading a day', () => {
  test.each([
    { input: '2025-09-01', day: '2025-09-01', why: 'ISO' },
    { input: 45_901, day: '2025-09-01', why: 'a date cell' },
    { input: 1, day: '1899-12-31', why: 'the least serial number' },
    { input: 73_050, day: '2099-12-31', why: 'the greatest' },
    { input: '01.09.2025', day: '2025-09-01', why: 'as in papers' },
    { input: '1.9.25', day: '2025-09-01', why: 'short, 00–29 are 2000s' },
    { input: '5.5.75', day: '1975-05-05', why: 'short, 30–99 are 1900s as in Sheets' },
    { input: '01.09.2025 г.', day: '2025-09-01', why: 'with the year sign' },
    { input: '01.09.2025г', day: '2025-09-01', why: 'with the year sign, carelessly' },
    { input: '1 сентября 2025', day: '2025-09-01', why: 'in words' },
    { input: '1 сентября 2025 г.', day: '2025-09-01', why: 'in words, with the year sign' },
    { input: '  «01»  Сентября\u00a02025 года ', day: '2025-09-01', why: 'as on a printed form, no-break space' },
    { input: '29.02.2024', day: '2024-02-29', why: 'leap day' },
    { input: '1 сент. 2025', day: '2025-09-01', why: 'the month shortened' },
    { input: '1 ceнтября 2025', day: '2025-09-01', why: 'Latin letters in the month' },
    { input: '01. 09. 2025', day: '2025-09-01', why: 'blanks after the points' },
    { input: '01.09.2025 0:00:00', day: '2025-09-01', why: 'a midnight added by an export' },
  ])('$input is $day: $why', ({ input, day }) => {
    expect(parseDay(input)).toBe(day);
  });

  test.each([
    { input: '', why: 'empty' },
    { input: '   ', why: 'blank' },
    { input: null, why: 'nothing' },
    { input: undefined, why: 'a cell beyond the row' },
    { input: true, why: 'a checkbox' },
    { input: 0, why: 'zero is the epoch of an empty sum' },
    { input: -5, why: 'before the epoch' },
    { input: 73_051, why: 'past 2099' },
    { input: 12.05, why: 'a typed «12.05» that became a fraction' },
    { input: Number.NaN, why: 'a failed calculation' },
    { input: Number.POSITIVE_INFINITY, why: 'a failed calculation' },
    { input: '45901', why: 'digits as text may be anything' },
    { input: '01/09/2025', why: '1 September or 9 January' },
    { input: '01.09', why: 'no year' },
    { input: '01.09.2025 14:30', why: 'a moment is not a day' },
    { input: '1 мa 2025', why: 'March or May' },
    { input: '31.04.2025', why: 'no such day' },
    { input: '29.02.2025', why: 'no such day' },
    { input: '00.01.2025', why: 'no such day' },
    { input: '23.0.2020', why: 'a slip of the seeds' },
    { input: '13 мая апреля', why: 'a slip of the seeds' },
    { input: '1 сентябрь 2025', why: 'not the genitive: not how a day is written' },
    { input: 'сентябрь 2025', why: 'a month is not a day' },
    { input: '01.09.0025', why: 'a year outside any register' },
    { input: '0025-09-01', why: 'a year outside any register' },
    { input: '2025-09-01T10:00', why: 'a moment' },
    { input: 'до 1 сентября 2025', why: 'a term' },
  ])('$input is refused: $why', ({ input }) => {
    expect(parseDay(input)).toBeNull();
  });
});

describe('quarters and windows', () => {
  test.each([
    { day: '2025-01-01', period: '2025-Q1', first: '2025-01-01', last: '2025-03-31' },
    { day: '2025-06-30', period: '2025-Q2', first: '2025-04-01', last: '2025-06-30' },
    { day: '2025-07-01', period: '2025-Q3', first: '2025-07-01', last: '2025-09-30' },
    { day: '2025-12-31', period: '2025-Q4', first: '2025-10-01', last: '2025-12-31' },
  ])('$day lies in $period', ({ day, period, first, last }) => {
    expect(quarterOf(day)).toBe(period);
    expect(firstDayOf(period)).toBe(first);
    expect(lastDayOf(period)).toBe(last);
  });

  test('quarters go back and forth over the new year', () => {
    expect(previousQuarter('2026-Q1')).toBe('2025-Q4');
    expect(quartersBetween('2025-Q3', '2026-Q2')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']);
    expect(quartersBetween('2025-Q3', '2025-Q2')).toEqual([]);
  });

  test('only a quarter is a period', () => {
    expect(['2025-Q4', '2025-Q5', '2025Q4', 'IV', null].map(isPeriod)).toEqual([true, false, false, false, false]);
  });

  test('a quarter is cumulative from 1 January, the school year begins on 1 September', () => {
    expect(calendarYearWindow('2025-06-30')).toEqual({ start: '2025-01-01', end: '2025-06-30' });
    expect(schoolYearStart('2025-08-31')).toBe('2024-09-01');
    expect(schoolYearStart('2025-09-01')).toBe('2025-09-01');
  });

  test.each([
    { asOf: '2026-06-30', window: 'school_year', start: '2025-09-01', why: 'the school year goes over the new year' },
    { asOf: '2025-09-30', window: 'school_year', start: '2025-09-01', why: 'of the third quarter September alone' },
    { asOf: '2025-08-31', window: 'school_year', start: '2024-09-01', why: 'August is of the year that ends' },
    { asOf: '2025-09-30', window: 'calendar_year', start: '2025-01-01', why: 'the third quarter is whole' },
    { asOf: '2025-09-30', window: 'snapshot', start: '2025-09-30', why: 'the day alone' },
  ] as const)('$window on $asOf begins on $start: $why', ({ asOf, window, start }) => {
    expect(reportWindow(asOf, window)).toEqual({ start, end: asOf });
  });

  test.each([
    { asOf: '2026-06-30', reference: 'period_end', day: '2026-06-30', why: 'the day of the report' },
    { asOf: '2026-06-30', reference: 'jan1', day: '2026-01-01', why: 'as statistics have it' },
    { asOf: '2026-06-30', reference: 'sep1', day: '2025-09-01', why: 'in June the school year is that of last autumn' },
    { asOf: '2026-09-30', reference: 'sep1', day: '2026-09-01', why: 'in September the new one' },
  ] as const)('ages by $reference on $asOf are those of $day: $why', ({ asOf, reference, day }) => {
    expect(ageDay(asOf, reference)).toBe(day);
  });
});
