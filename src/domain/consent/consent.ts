// Consents: to mentor or take part, and — always apart (156-ФЗ of 24.06.2025) — to the processing of personal data.
import type { Day } from '../calendar/day.ts';

export const CONSENT_KINDS = [
  'mentor_work',
  'mentee_participation',
  'pd_processing',
  'pd_transfer',
  'pd_distribution',
  'photo_video',
] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export interface Consent {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly personId: string;
  readonly signer: 'self' | 'legal_representative';
  readonly givenOn: Day | null;
  readonly validTo: Day | null;
  readonly withdrawnOn: Day | null;
  /** Day the paper was handed out for signing. */
  readonly requestedOn?: Day | null;
  /** Day the person's data were destroyed after the withdrawal. */
  readonly destroyedOn?: Day | null;
  /** Later consent of the same kind and signer that took its place; empty for none. */
  readonly replacedById?: string;
}
