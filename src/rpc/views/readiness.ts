// How far an organisation is: what it needs first and what is known of it.
import type { Day, Period } from '../../domain/calendar/day.ts';
import type { OrganisationNeed } from '../../domain/readiness/organisationNeed.ts';

export interface OrganisationReadiness {
  readonly need: OrganisationNeed;
  /** The workbook, or the sheet in the municipal one; `not_needed` where the coordinator types the numbers. */
  readonly book: 'none' | 'older' | 'there' | 'not_needed';
  /** Whether the workbook is open to the curator's address. */
  readonly access: 'open' | 'closed' | 'no_address' | 'not_needed';
  /** Tasks of the roadmap, as reported or entered by the coordinator. */
  readonly tasks: { readonly late: number; readonly of: number };
}

/** What the municipal workbook knows of the people and pairs of an organisation. */
export interface KnownNumbers {
  /** The latest numbers; null without any. A number is null when they do not say it. */
  readonly told: {
    /** Reported, or typed by the coordinator and not counted yet. */
    readonly from: 'report' | 'typed';
    readonly period: Period;
    /** «4 квартал 2025 года». */
    readonly quarter: string;
    /** Day of the report, or moment of the typing; may be empty. */
    readonly on: string;
    readonly mentors: number | null;
    readonly mentees: number | null;
    /** Pairs and groups with a signed order, or as they were typed. */
    readonly pairs: number | null;
    /** Pairs and groups that wait for a signed order. */
    readonly unsigned: number | null;
  } | null;
  /** Mentors in the municipal base, and the day of the last consent by which one came there. */
  readonly mentorBase: { readonly mentors: number; readonly on: Day | '' };
}
