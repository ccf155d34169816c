// What proves that a task of a roadmap is done: documents and rows that have a day, as data of a profile.
import type { Day, Period } from '../calendar/day.ts';

/** Of an organisation: a signed order of a type, a document that was made, and rows of its workbook. */
export const SCHOOL_PROOFS = [
  'order_introduce',
  'order_approve_regulation',
  'order_appoint_curator',
  'order_approve_pairs',
  'order_awards',
  'order_final_event',
  'roadmap_approved',
  'site_published',
  'readiness_filled',
  'report_submitted',
  'minutes',
  'analytical_report_org',
  'thank_you_letter',
  'programmes_approved',
  'meetings_held',
  'interim_answers',
] as const;
/** Of the municipality. */
export const MUNICIPAL_PROOFS = [
  'order_municipal',
  'letter_to_heads',
  'analytical_report_municipal',
  'quarter_frozen',
  'event_held',
  'curators_known',
  'organisations_done',
] as const;
export const ROADMAP_PROOFS = [...SCHOOL_PROOFS, ...MUNICIPAL_PROOFS] as const;
export type RoadmapProof = (typeof ROADMAP_PROOFS)[number];

/** Proofs that are looked for in a workbook of each role; a task of both may name proofs of both. */
const OWN_PROOFS: Readonly<Record<'school' | 'municipality', ReadonlySet<RoadmapProof>>> = {
  school: new Set(SCHOOL_PROOFS),
  municipality: new Set([...MUNICIPAL_PROOFS, 'minutes']),
};

export const ownProofs = (owner: 'school' | 'municipality', proofs: readonly RoadmapProof[] = []): RoadmapProof[] =>
  proofs.filter((proof) => OWN_PROOFS[owner].has(proof));

/** Documents that prove by being made. */
export const DOCUMENT_PROOFS = [
  'minutes',
  'analytical_report_org',
  'thank_you_letter',
  'letter_to_heads',
  'analytical_report_municipal',
] as const satisfies readonly RoadmapProof[];

/** Something that happened on a day and proves a task. */
export interface Evidence {
  readonly proof: RoadmapProof;
  readonly on: Day;
  /** Code of the row, empty where it has none; never a name. */
  readonly what: string;
  readonly url: string;
  /** Of reports and snapshots: the quarter they are about. */
  readonly period?: Period;
  /** Of what concerns one row alone. */
  readonly taskId?: string;
}
