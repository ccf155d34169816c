// In which state a consent is on a day (domain reference §3.8); whether it holds is isConsentValidOn's matter.
import type { Day } from '../calendar/day.ts';
import type { Consent } from './consent.ts';

/** Met when: the paper is out or not signed by the day · it holds · … as named. */
export const CONSENT_STATES = ['requested', 'given', 'withdrawn', 'expired', 'replaced', 'destroyed'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

const reached = (on: Day | null | undefined, day: Day): boolean => on !== null && on !== undefined && on <= day;

/**
 * State of `consent` on `day`; `all` are the consents among which its replacement is looked for. A replacement counts
 * from the day it is given, so that the earlier consent is `given` until then.
 */
export const consentStateOn = (consent: Consent, all: readonly Consent[], day: Day): ConsentState => {
  if (reached(consent.destroyedOn, day)) return 'destroyed';
  if (!reached(consent.givenOn, day)) return 'requested';
  if (reached(consent.withdrawnOn, day)) return 'withdrawn';
  const later = all.find(({ id }) => id !== '' && id === consent.replacedById);
  if (later !== undefined && reached(later.givenOn, day)) return 'replaced';
  return consent.validTo !== null && consent.validTo < day ? 'expired' : 'given';
};
