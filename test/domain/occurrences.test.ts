// Due rules of roadmaps as days: each of the fourteen types, plans of a calendar and of a school year, plans used again.
import { describe, expect, test } from '@jest/globals';
import { DUE_TYPES, type Due } from '../../src/domain/roadmap/due.ts';
import { occurrences, type Plan } from '../../src/domain/roadmap/occurrences.ts';

const YEAR_2025: Plan = { from: '2025-01-01', to: '2025-12-31', calendar: 'calendar_year' };
const SCHOOL_2025: Plan = { from: '2025-09-01', to: '2026-08-31', calendar: 'school_year' };
const UNTIL_MAY: Plan = { ...SCHOOL_2025, to: '2026-05-31', schoolYearEnd: '05-31' };
const FOUR_YEARS: Plan = { from: '2021-01-01', to: '2024-12-31', calendar: 'calendar_year' };

interface Row {
  readonly due: Due;
  readonly plan: Plan;
  /** `start..due` of each occurrence, or why there is no day. */
  readonly gives: readonly string[];
  readonly why: string;
}

const ROWS: readonly Row[] = [
  { due: { type: 'date', date: '2020-11-09' }, plan: YEAR_2025, gives: ['2020-11-09..2020-11-09'], why: 'as written' },
  { due: { type: 'month', month: '2024-02' }, plan: YEAR_2025, gives: ['2024-02-01..2024-02-29'], why: 'a leap month' },
  {
    due: { type: 'months', months: ['2023-07', '2023-01'] },
    plan: YEAR_2025,
    gives: ['2023-01-01..2023-01-31', '2023-07-01..2023-07-31'],
    why: 'one a month, the earliest first',
  },
  {
    due: { type: 'period', from: '2022-12-01', to: '2023-01-31' },
    plan: YEAR_2025,
    gives: ['2022-12-01..2023-01-31'],
    why: 'due at its end',
  },
  {
    due: { type: 'quarter', year: 2020, quarter: 4 },
    plan: YEAR_2025,
    gives: ['2020-10-01..2020-12-31'],
    why: 'quarter',
  },
  {
    due: { type: 'schoolYear', year: '2022-2023' },
    plan: YEAR_2025,
    gives: ['2022-09-01..2023-08-31'],
    why: 'until 31 August',
  },
  {
    due: { type: 'schoolYear', year: '2022-2023' },
    plan: UNTIL_MAY,
    gives: ['2022-09-01..2023-05-31'],
    why: 'a profile may end the year in May',
  },
  {
    due: { type: 'monthOfSchoolYear', months: [11, 5] },
    plan: SCHOOL_2025,
    gives: ['2025-11-01..2025-11-30', '2026-05-01..2026-05-31'],
    why: 'months before September fall in the second year',
  },
  {
    due: { type: 'monthOfSchoolYear', months: [9, 8] },
    plan: SCHOOL_2025,
    gives: ['2025-09-01..2025-09-30', '2026-08-01..2026-08-31'],
    why: 'the first and the last month of a school year',
  },
  {
    due: { type: 'monthOfSchoolYear', months: [11, 5] },
    plan: YEAR_2025,
    gives: ['2025-05-01..2025-05-31', '2025-11-01..2025-11-30'],
    why: 'in a calendar year each month comes once',
  },
  {
    due: { type: 'monthRangeOfSchoolYear', fromMonth: 11, toMonth: 2 },
    plan: SCHOOL_2025,
    gives: ['2025-11-01..2026-02-28'],
    why: 'over New Year',
  },
  {
    due: { type: 'monthRangeOfSchoolYear', fromMonth: 11, toMonth: 12 },
    plan: SCHOOL_2025,
    gives: ['2025-11-01..2025-12-31'],
    why: 'inside one year',
  },
  {
    due: { type: 'monthRangeOfSchoolYear', fromMonth: 11, toMonth: 2 },
    plan: YEAR_2025,
    gives: ['2024-11-01..2025-02-28'],
    why: 'the range that ends inside the plan',
  },
  {
    due: { type: 'eachQuarter', offsetDaysAfterEnd: 0 },
    plan: YEAR_2025,
    gives: ['2025-01-01..2025-03-31', '2025-04-01..2025-06-30', '2025-07-01..2025-09-30', '2025-10-01..2025-12-31'],
    why: 'four a year',
  },
  {
    due: { type: 'eachQuarter', offsetDaysAfterEnd: 10 },
    plan: { ...YEAR_2025, to: '2025-08-01' },
    gives: ['2025-01-01..2025-04-10', '2025-04-01..2025-07-10'],
    why: 'counted from the end; a quarter that has not ended inside the plan is not asked',
  },
  {
    due: { type: 'eachYear' },
    plan: FOUR_YEARS,
    gives: ['2021-01-01..2021-12-31', '2022-01-01..2022-12-31', '2023-01-01..2023-12-31', '2024-01-01..2024-12-31'],
    why: 'once a calendar year',
  },
  { due: { type: 'eachYear' }, plan: SCHOOL_2025, gives: ['2025-09-01..2026-08-31'], why: 'once a school year' },
  { due: { type: 'eachYear' }, plan: UNTIL_MAY, gives: ['2025-09-01..2026-05-31'], why: 'the plan ends in May' },
  { due: { type: 'eachYear', month: 11 }, plan: YEAR_2025, gives: ['2025-11-01..2025-11-30'], why: 'every November' },
  { due: { type: 'continuous' }, plan: YEAR_2025, gives: ['continuous'], why: 'never overdue' },
  { due: { type: 'byPlan' }, plan: YEAR_2025, gives: ['date_not_set'], why: 'somebody has to enter it' },
  { due: { type: 'onEvent', event: 'order_signed' }, plan: YEAR_2025, gives: ['awaits_event'], why: 'not yet' },
  {
    due: { type: 'onEvent', event: 'order_signed' },
    plan: { ...YEAR_2025, events: { order_signed: '2025-03-03' } },
    gives: ['2025-03-03..2025-03-03'],
    why: 'the event is recorded',
  },
  { due: { type: 'optional' }, plan: YEAR_2025, gives: ['optional'], why: 'may be not needed' },
];

const shown = (task: Parameters<typeof occurrences>[0], plan: Plan): string[] =>
  occurrences(task, plan).map(({ start, due, undated }) => undated ?? `${start}..${due}`);

describe('days of a due rule', () => {
  test.each(ROWS)('$due.type, $why: $gives', ({ due, plan, gives }) => {
    expect(shown({ due }, plan)).toEqual(gives);
  });

  test('every rule has its row', () => {
    expect(new Set(ROWS.map(({ due }) => due.type))).toEqual(new Set(DUE_TYPES));
  });

  test('keys tell occurrences apart', () => {
    const keys = (due: Due, plan: Plan) => occurrences({ due }, plan).map(({ key }) => key);
    expect(keys({ type: 'eachQuarter', offsetDaysAfterEnd: 0 }, YEAR_2025)).toEqual([
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
    ]);
    expect(keys({ type: 'eachYear' }, SCHOOL_2025)).toEqual(['2026']);
    expect(keys({ type: 'monthOfSchoolYear', months: [11, 5] }, SCHOOL_2025)).toEqual(['2025-11', '2026-05']);
  });
});

describe('a plan used again', () => {
  const order = {
    due: { type: 'date', date: '2020-11-09' },
    relative: { anchor: 'orderDate', offsetDays: 7 },
  } as const;
  test.each([
    {
      task: order,
      plan: { ...YEAR_2025, anchors: { orderDate: '2025-02-24' } },
      gives: ['2025-02-24..2025-03-03'],
      why: 'counted from the new order',
    },
    {
      task: order,
      plan: { ...YEAR_2025, anchors: { letterDate: '2025-02-24' } },
      gives: ['2020-11-09..2020-11-09'],
      why: 'another anchor moves nothing',
    },
    {
      task: order,
      plan: { ...YEAR_2025, reused: true },
      gives: ['2025-11-09..2025-11-09'],
      why: 'moved by whole years',
    },
    {
      task: { due: { type: 'month', month: '2024-02' } as const },
      plan: { ...YEAR_2025, reused: true },
      gives: ['2025-02-01..2025-02-28'],
      why: '29 February of a common year',
    },
    {
      task: { due: { type: 'month', month: '2022-12' } as const },
      plan: { ...SCHOOL_2025, reused: true },
      gives: ['2025-12-01..2025-12-31'],
      why: 'autumn stays in the first year of the school year',
    },
    {
      task: { due: { type: 'month', month: '2023-07' } as const },
      plan: { ...SCHOOL_2025, reused: true },
      gives: ['2026-07-01..2026-07-31'],
      why: 'summer goes to the second',
    },
    {
      task: { due: { type: 'date', date: '2025-06-01' } as const },
      plan: { ...YEAR_2025, reused: true },
      gives: ['2025-06-01..2025-06-01'],
      why: 'a day that lies in the plan stays',
    },
    {
      task: { due: { type: 'date', date: '2020-11-09' } as const },
      plan: { ...YEAR_2025, to: '2025-06-30', reused: true },
      gives: ['2020-11-09..2020-11-09'],
      why: 'a short plan that has no such day leaves it as written',
    },
  ])('$why: $gives', ({ task, plan, gives }) => {
    expect(shown(task, plan as Plan)).toEqual(gives);
  });
});
