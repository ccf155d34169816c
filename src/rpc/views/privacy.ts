// What the screens on consents, doubled people and codes are shown; the functions themselves stand in contract.ts.
import type { Consent, ConsentKind } from '../../domain/consent/consent.ts';
import type { ConsentState } from '../../domain/consent/consentState.ts';
import type { WithdrawalRequest } from '../../domain/consent/withdrawalTasks.ts';

/** One kind and signer of a person. Days are `YYYY-MM-DD` or empty. */
export interface ConsentLineView {
  readonly kind: ConsentKind;
  readonly kindName: string;
  readonly signer: Consent['signer'];
  readonly signerName: string;
  readonly state: ConsentState | 'missing';
  /** A pair cannot do without it. */
  readonly needed: boolean;
  readonly expiresSoon: boolean;
  /** Empty when there is no row yet. */
  readonly consentId: string;
  readonly givenOn: string;
  readonly validTo: string;
  readonly withdrawnOn: string;
}

export interface ConsentPerson {
  readonly id: string;
  readonly label: string;
  /** The personal data were destroyed. */
  readonly erased: boolean;
  /** Something needed is missing or runs out soon. */
  readonly attention: boolean;
  readonly lines: readonly ConsentLineView[];
}

/** A task as it was written into «Задачи». */
export interface TaskView {
  readonly title: string;
  readonly about: string;
  readonly dueOn: string;
  readonly basis: string;
}

/** A consent that was signed; renewing an earlier one is the same. */
export interface SignedConsent {
  readonly personId: string;
  readonly kind: ConsentKind;
  readonly signer: Consent['signer'];
  readonly givenOn: string;
  /** Last day, as the paper says; empty when it names none. */
  readonly validTo: string;
}

export interface Withdrawal {
  readonly consentId: string;
  readonly withdrawnOn: string;
  /** Number and day of the paper: «вх. 12 от 03.02.2026». */
  readonly document: string;
  readonly request: WithdrawalRequest;
}
