// Working and non-working days of Russia by year, as data: a new year is one more entry here, a moved day one more date in it.
import type { Day } from './day.ts';

export interface ProductionYear {
  /** Days off from Monday to Friday: holidays and the days that weekends were moved to. */
  readonly off: readonly Day[];
  /** Saturdays and Sundays on which people work. */
  readonly worked: readonly Day[];
  /** False while only the holidays of the law are known: no decree on moved days is taken in yet. */
  readonly isDecreed?: boolean;
}

export type ProductionCalendar = Readonly<Record<number, ProductionYear>>;

/**
 * Years that ship; a municipality adds and corrects its own in «Настройки профиля». ТК art. 112; moved days: постановления Правительства РФ от 04.10.2024 № 1335 (2025) and от 24.09.2025 № 1466 (2026).
 * For 2027 only what the law itself gives, and people are told so: add the moved days when the decree is published (none was found on 2026-11-26).
 */
export const PRODUCTION_YEARS: ProductionCalendar = {
  2025: {
    off: [
      '2025-01-01',
      '2025-01-02',
      '2025-01-03',
      '2025-01-06',
      '2025-01-07',
      '2025-01-08',
      '2025-05-01',
      '2025-05-02',
      '2025-05-08',
      '2025-05-09',
      '2025-06-12',
      '2025-06-13',
      '2025-11-03',
      '2025-11-04',
      '2025-12-31',
    ],
    worked: ['2025-11-01'],
  },
  2026: {
    off: [
      '2026-01-01',
      '2026-01-02',
      '2026-01-05',
      '2026-01-06',
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
      '2026-02-23',
      '2026-03-09',
      '2026-05-01',
      '2026-05-11',
      '2026-06-12',
      '2026-11-04',
      '2026-12-31',
    ],
    worked: [],
  },
  2027: {
    off: [
      '2027-01-01',
      '2027-01-04',
      '2027-01-05',
      '2027-01-06',
      '2027-01-07',
      '2027-01-08',
      '2027-02-23',
      '2027-03-08',
      '2027-05-03',
      '2027-05-10',
      '2027-06-14',
      '2027-11-04',
    ],
    worked: [],
    isDecreed: false,
  },
};
