// The consents of one person as a curator looks at them: each kind and signer once, with its state and what is missing.
import { addDays } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import type { MemberRole } from '../pair/pair.ts';
import type { Person } from '../person/person.ts';
import { CONSENT_KINDS, type Consent, type ConsentKind } from './consent.ts';
import { type ConsentState, consentStateOn } from './consentState.ts';
import { requiredConsents } from './requiredConsents.ts';

/** Days before its end in which a consent is worth renewing. */
export const EXPIRY_NOTICE_DAYS = 30;

export interface ConsentLine {
  readonly kind: ConsentKind;
  readonly signer: Consent['signer'];
  /** Null when there is no row at all. */
  readonly consent: Consent | null;
  readonly state: ConsentState | 'missing';
  /** A pair that runs or is being prepared cannot do without it. */
  readonly needed: boolean;
  /** Holds now and ends within EXPIRY_NOTICE_DAYS. */
  readonly expiresSoon: boolean;
}

/** Of several rows the one that matters now: a given one before one that is out for signing, and that before the past. */
const RANK: Readonly<Record<ConsentState, number>> = {
  given: 5,
  requested: 4,
  expired: 3,
  withdrawn: 3,
  replaced: 1,
  destroyed: 0,
};

const current = (rows: readonly Consent[], day: Day): Consent | null => {
  const weight = (consent: Consent): string =>
    `${RANK[consentStateOn(consent, rows, day)]}${consent.givenOn ?? consent.requestedOn ?? ''}${consent.id}`;
  return rows.reduce<Consent | null>((best, row) => (best === null || weight(row) > weight(best) ? row : best), null);
};

/** Lines of `person` on `day`; `roles` are those in pairs that run or are being prepared. */
export const consentLines = (
  person: Pick<Person, 'id' | 'category' | 'birthDate'>,
  roles: readonly MemberRole[],
  consents: readonly Consent[],
  day: Day,
): ConsentLine[] => {
  const own = consents.filter(({ personId }) => personId === person.id);
  const needed = roles.flatMap((role) => requiredConsents(person, role, day));
  return CONSENT_KINDS.flatMap((kind) =>
    (['self', 'legal_representative'] as const).flatMap((signer) => {
      const rows = own.filter((consent) => consent.kind === kind && consent.signer === signer);
      const isNeeded = needed.some((one) => one.kind === kind && one.signer === signer);
      if (rows.length === 0 && !isNeeded) return [];
      const consent = current(rows, day);
      const state = consent === null ? 'missing' : consentStateOn(consent, rows, day);
      const expiresSoon =
        state === 'given' && !!consent?.validTo && consent.validTo <= addDays(day, EXPIRY_NOTICE_DAYS);
      return [{ kind, signer, consent, state, needed: isNeeded, expiresSoon }];
    }),
  );
};
