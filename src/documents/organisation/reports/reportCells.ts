// How numbers and answers of a report are written in the cells of its tables.
import type { Day } from '../../../domain/calendar/day.ts';
import { grouped } from '../../../domain/grouped.ts';
import { formatIndicator } from '../../../domain/indicator/formatIndicator.ts';
import { shortDay } from '../../tags/dayText.ts';
import type { TagRecord } from '../../tags/value.ts';

/** What is not known, never zero. */
export const UNKNOWN = '–';

export const shownCount = (value: number | null | undefined): string => String(value ?? UNKNOWN);

export const shownFlag = (value: boolean | null | undefined): string =>
  value === null || value === undefined ? UNKNOWN : value ? 'да' : 'нет';

/** «12,5 %» of a part and a whole, or '' where either is not known. */
export const shownShare = (part: number | null, whole: number | null): string => {
  if (part === null || whole === null || whole === 0) return '';
  const share = formatIndicator((100 * part) / whole, '%');
  return share === null ? '' : `${share.value.toFixed(share.decimals).replace('.', ',')}\u00a0%`;
};

/** A day, the first and the last of several, or '–'. */
export const shownDays = (days: readonly (Day | null)[]): string => {
  const known = days.flatMap((day) => day ?? []).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return UNKNOWN;
  return first === last ? shortDay(first) : `${shortDay(first)}\u00a0– ${shortDay(last)}`;
};

/** How many there are of each name, in the order in which the names come. */
export const counted = (names: readonly string[]): TagRecord[] =>
  [...grouped(names, (name) => name)].map(([name, same], at) => ({ номер: at + 1, что: name, число: same.length }));

/** What is wrong, how many times, and what to do about it; nothing where it never is. */
export const risk = (count: number, text: string, advice = ''): TagRecord[] =>
  count === 0 ? [] : [{ текст: text, число: count, рекомендация: advice }];
