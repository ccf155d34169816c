// Russian words of the page for the site that depend on the numbers; its frame stands with its template in src/documents/site.
import { plural } from './plural.ts';

export const sitePageName = 'Страница для сайта';
export const siteQuarter = (period: string): string => `${period.slice(-1)} квартал ${period.slice(0, 4)} года`;
export const siteFrozen = (day: string, version: number): string =>
  [day === '' ? '' : `Данные на ${day}`, `версия ${version}`].filter((part) => part !== '').join(', ');
export const siteOrganisations = (count: number): string =>
  `Участвуют ${plural(count, ['организация', 'организации', 'организаций'])}.`;
export const siteReported = (reported: number, expected: number): string =>
  `отчитались организации: ${reported} из ${expected}`;
export const siteQuarterAgo = 'квартал назад';
export const siteYearAgo = 'год назад';
export const siteDirections = { up: 'выросло', down: 'снизилось', same: 'без изменений' } as const;
export const siteTrend = (when: string, value: string, direction: string): string => `${when} ${value}, ${direction}`;
