// The fictional municipality of the demo: its name, its days and its municipal numbers.

export const MUNICIPALITY = {
  profile: 'artemovsky_go',
  municipality: 'Заречный муниципальный округ Тестовской области',
  authority: 'Управление образования Заречного муниципального округа',
  place: 'г. Заречный',
  firstYear: 2021,
  coordinatorEmail: 'koordinator@example.org',
  pdMode: 'names',
} as const;

export const MUNICIPAL_BOOK = 'Муниципальная книга';

export const DEMO_ZONE = 'Europe/Moscow';

/** The days of the demo, in order; each step stands on its day. Moscow time. */
export const DAYS = {
  setUp: '2025-09-15T09:00:00+03:00',
  registers: '2025-09-16T10:00:00+03:00',
  registration: '2025-09-17T12:00:00+03:00',
  pairs: '2025-09-29T10:00:00+03:00',
  signing: '2025-10-01T15:00:00+03:00',
  programmes: '2025-11-28T15:00:00+03:00',
  changes: '2025-12-19T11:00:00+03:00',
  submission: '2026-01-09T10:00:00+03:00',
  /** After the monthly trigger of the 10th and the deadline, which the holidays put off to the 16th. */
  rollUp: '2026-01-18T12:00:00+03:00',
} as const;

export const DEMO_START = DAYS.setUp;

export const PERIOD = '2025-Q4';
export const PAIRS_FROM = '2025-10-01';
export const PAIRS_TO = '2026-05-25';
export const CONSENTS_GIVEN_ON = '2025-09-30';
export const ORDER_DATE = '2025-10-01';

/** Children of 11–18 are 350 together, the band of the set S. */
export const CHILDREN_BY_AGE: Readonly<Record<number, number>> = {
  10: 47,
  11: 46,
  12: 45,
  13: 45,
  14: 44,
  15: 43,
  16: 43,
  17: 42,
  18: 42,
  19: 39,
};
export const ENTERPRISES = 25;
export const CONSTANTS_AS_OF = '01.01.2025';
export const CONSTANTS_SOURCE = 'Демонстрационные данные';

export const EVENTS = [
  {
    title: 'Муниципальный форум «Наставник рядом»',
    level: 'муниципальный',
    purpose: 'популяризация',
    planned: '14.11.2025',
    held: '14.11.2025',
  },
  {
    title: 'Областная неделя наставничества',
    level: 'региональный',
    purpose: 'популяризация',
    planned: '02.12.2025',
    held: '02.12.2025',
  },
] as const;
