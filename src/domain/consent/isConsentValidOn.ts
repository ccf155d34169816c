// Whether one consent holds on a day (domain reference §3.8).
import type { Day } from '../calendar/day.ts';
import type { Consent } from './consent.ts';

/** Given on or before the day, not expired before it, not withdrawn on or before it. */
export const isConsentValidOn = (consent: Pick<Consent, 'givenOn' | 'validTo' | 'withdrawnOn'>, day: Day): boolean =>
  consent.givenOn !== null &&
  consent.givenOn <= day &&
  (consent.validTo === null || consent.validTo >= day) &&
  (consent.withdrawnOn === null || consent.withdrawnOn > day);
