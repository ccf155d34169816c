// The numbers behind the pictures of a quarter, from its frozen rows and «Свод по ОО»; the sheet, the panel and the report show the same.
import type { Period } from '../../domain/calendar/day.ts';
import { formCounts } from '../../domain/picture/formCounts.ts';
import { type FrozenQuarter, type FrozenRow, frozenQuarters } from '../../domain/picture/frozenQuarters.ts';
import { type QuarterOfMap, quarterMap } from '../../domain/picture/quarterMap.ts';
import { targetShare } from '../../domain/picture/targetShare.ts';
import { formNames, type ReportState } from '../../schema/dictionaries.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import type { rollUpSheet } from '../../schema/sheets/report.ts';

/** Of the year at hand and the one before. */
const MOST_QUARTERS = 8;

/** What is known of one organisation in the quarter. */
export interface Submitted extends Pick<RowOfSheet<typeof rollUpSheet>, 'pairsByForm' | 'mentorsByForm'> {
  readonly orgId: string;
  readonly orgName: string;
  readonly state: ReportState | null;
}

export interface Pictures {
  readonly period: Period;
  readonly indicators: readonly (FrozenRow & { readonly share: number | null })[];
  /** Percent of the target by indicator, the earliest quarter first. */
  readonly trend: readonly { readonly period: Period; readonly shares: Readonly<Record<string, number | null>> }[];
  readonly forms: readonly { readonly name: string; readonly pairs: number; readonly mentors: number }[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly map: readonly QuarterOfMap<ReportState>[];
}

/** `frozen`: rows of «Снимки», those of the quarter itself included; `rows`: one an organisation, in the order of the register. */
export const picturesOf = (period: Period, frozen: readonly FrozenRow[], rows: readonly Submitted[]): Pictures => {
  const quarters: FrozenQuarter[] = frozenQuarters(frozen, period);
  const now = quarters.find((quarter) => quarter.period === period)?.rows ?? [];
  const states = new Map(rows.map(({ orgId, state }) => [orgId, state]));
  return {
    period,
    indicators: now.map((row) => ({ ...row, share: targetShare(row) })),
    trend: quarters.slice(-MOST_QUARTERS).map((quarter) => ({
      period: quarter.period,
      shares: Object.fromEntries(quarter.rows.map((row) => [row.id, targetShare(row)])),
    })),
    forms: formCounts(rows).map(({ form, pairs, mentors }) => ({ name: formNames[form], pairs, mentors })),
    organisations: rows.map(({ orgId, orgName }) => ({ id: orgId, name: orgName })),
    map: quarterMap(
      rows.map(({ orgId }) => orgId),
      period,
      rows.some(({ state }) => state !== null) ? (id) => states.get(id) ?? null : null,
      quarters,
    ),
  };
};
