// When a quarter is handed in, and which reminder is due on a day.
import { describe, expect, test } from '@jest/globals';
import {
  dueReminder,
  firstQuarterFor,
  nextReminderDay,
  reportDeadline,
} from '../../src/domain/calendar/reportDeadline.ts';

const RHYTHM = { submitWorkingDay: 5, reminderDays: [-7, -1, 1] };

describe('the deadline', () => {
  test.each([
    { period: '2025-Q4', submitWorkingDay: 5, deadline: '2026-01-16', why: 'the holidays of January are passed over' },
    { period: '2026-Q1', submitWorkingDay: 5, deadline: '2026-04-07', why: 'a weekend lies between' },
    { period: '2026-Q2', submitWorkingDay: 6, deadline: '2026-07-08', why: 'another day of the profile' },
    { period: '2026-Q3', submitWorkingDay: 1, deadline: '2026-10-01', why: 'the first working day itself' },
  ])('of $period is $deadline: $why', ({ period, submitWorkingDay, deadline }) => {
    expect(reportDeadline(period, { submitWorkingDay })).toBe(deadline);
  });
});

describe('the reminder due', () => {
  test.each([
    { today: '2026-03-30', on: null, why: 'none yet' },
    { today: '2026-03-31', on: '2026-03-31', why: 'a week before, while the quarter still lasts' },
    { today: '2026-04-05', on: '2026-03-31', why: 'made up five days late' },
    { today: '2026-04-06', on: '2026-04-06', why: 'the day before' },
    { today: '2026-04-08', on: '2026-04-08', why: 'the day after' },
    { today: '2026-04-09', on: '2026-04-08', why: 'of those missed the latest alone' },
    { today: '2026-04-14', on: '2026-04-08', why: 'the last day it is made up' },
    { today: '2026-04-15', on: null, why: 'too old to be worth a letter' },
  ])('on $today is that of $on: $why', ({ today, on }) => {
    const due = dueReminder(today, RHYTHM);
    expect(due?.on ?? null).toBe(on);
    if (due !== null) expect([due.period, due.deadline]).toEqual(['2026-Q1', '2026-04-07']);
  });

  test('a profile without reminders has none, and no next day', () => {
    expect(dueReminder('2026-04-06', { ...RHYTHM, reminderDays: [] })).toBeNull();
    expect(nextReminderDay('2026-04-06', { ...RHYTHM, reminderDays: [] })).toBeNull();
    expect(nextReminderDay('2026-04-08', RHYTHM)).toBe('2026-06-30');
  });
});

test.each([
  { day: '2026-01-10', first: '2025-Q4', why: 'still to be handed in' },
  { day: '2026-01-17', first: '2026-Q1', why: 'over the day before' },
  { day: '2026-09-05', first: '2026-Q3', why: 'in the middle of a quarter' },
])('a workbook set up on $day reports $first first: $why', ({ day, first }) => {
  expect(firstQuarterFor(day, RHYTHM)).toBe(first);
});
