// How far an organisation is: what it needs first and what is known of it.
import type { OrganisationNeed } from '../../domain/readiness/organisationNeed.ts';

export interface OrganisationReadiness {
  readonly need: OrganisationNeed;
  /** The workbook, or the sheet in the municipal one; `not_needed` where the coordinator types the numbers. */
  readonly book: 'none' | 'older' | 'there' | 'not_needed';
  /** Whether the workbook is open to the curator's address. */
  readonly access: 'open' | 'closed' | 'no_address' | 'not_needed';
  /** What the last report told; null without one. A number is null when that report does not know it. */
  readonly told: {
    /** «4 квартал 2025 года». */
    readonly quarter: string;
    readonly mentors: number | null;
    readonly mentees: number | null;
    /** Pairs and groups with a signed order, or as they were typed. */
    readonly pairs: number | null;
    /** Pairs and groups that wait for a signed order. */
    readonly unsigned: number | null;
  } | null;
  /** Tasks of the roadmap, as reported or entered by the coordinator. */
  readonly tasks: { readonly late: number; readonly of: number };
}
