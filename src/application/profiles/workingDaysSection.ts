// The section of the production calendar: for each year its days off and its worked weekends; a new year is two more lines.

import { shortDay } from '../../documents/tags/dayText.ts';
import { type Day, yearOf } from '../../domain/calendar/day.ts';
import { parseDay } from '../../domain/calendar/parseDay.ts';
import {
  PRODUCTION_YEARS,
  type ProductionCalendar,
  type ProductionYear,
} from '../../domain/calendar/productionCalendar.ts';
import { isWeekday } from '../../domain/calendar/workingDays.ts';
import { workingDayTitles } from '../../schema/profile/profileNames.ts';
import type { Profile } from '../profile.ts';
import { lineByKey, type Section } from './section.ts';

const KEY = /^(20\d{2})-(off|worked)$/u;

/** The years that ship with those of the profile in their place. */
export const calendarOf = ({ productionYears = {} }: Pick<Profile, 'productionYears'>): ProductionCalendar => ({
  ...PRODUCTION_YEARS,
  ...productionYears,
});

/** The days of a year as they ship; of a year that does not, none. */
const shippedYear = (year: number): ProductionYear => PRODUCTION_YEARS[year] ?? { off: [], worked: [] };

const isShipped = (year: string, days: ProductionYear): boolean =>
  JSON.stringify([days.off, days.worked]) ===
  JSON.stringify([shippedYear(Number(year)).off, shippedYear(Number(year)).worked]);

type DayKind = keyof ProductionYear;

/** `01.01.2027; 04.01.2027`: days of the year that are weekdays when they are off and weekends when they are worked; null otherwise. */
const daysIn = (value: string, year: number, kind: DayKind): Day[] | null => {
  const words = value
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const days = words.flatMap((word) => parseDay(word) ?? []);
  const isGood = days.every((day) => yearOf(day) === year && isWeekday(day) === (kind === 'off'));
  return days.length === words.length && isGood ? [...new Set(days)].sort() : null;
};

export const workingDaysSection: Section = {
  section: 'workingDays',
  rows: (profile) =>
    Object.entries(calendarOf(profile)).flatMap(([year, days]) =>
      (['off', 'worked'] as const).map((kind) => ({
        section: 'workingDays' as const,
        key: `${year}-${kind}`,
        name: workingDayTitles[kind](Number(year)),
        value: days[kind].map(shortDay).join('; '),
      })),
    ),
  merge: (profile, lines, complain) => {
    const years: Record<number, ProductionYear> = { ...profile.productionYears };
    for (const [key, line] of lineByKey(lines, complain)) {
      const [, year, kind] = KEY.exec(key) ?? [];
      if (year === undefined || kind === undefined) {
        complain(line, 'profile_key_unknown', { key });
        continue;
      }
      const days = daysIn(line.record.value, Number(year), kind as DayKind);
      if (days === null) {
        complain(line, 'profile_value_wrong', { name: line.record.name || key, value: line.record.value });
        continue;
      }
      const known = years[Number(year)] ?? shippedYear(Number(year));
      // Days that a person has entered are decreed: the mark of the shipped year stays behind.
      years[Number(year)] = { off: known.off, worked: known.worked, [kind]: days };
    }
    const own = Object.entries(years).filter(([year, days]) => !isShipped(year, days));
    const { productionYears: _, ...rest } = profile;
    return own.length === 0 ? rest : { ...rest, productionYears: Object.fromEntries(own) };
  },
};
