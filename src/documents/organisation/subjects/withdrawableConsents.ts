// Consents to the processing of data that somebody may withdraw, for the application that does it.

import type { Day } from '../../../domain/calendar/day.ts';
import { CONSENT_KINDS, type Consent, type ConsentKind } from '../../../domain/consent/consent.ts';
import { consentStateOn } from '../../../domain/consent/consentState.ts';
import { consentKindNames } from '../../../schema/dictionaries.ts';
import { dayValue, type TagRecord } from '../../tags/value.ts';

const PD_KINDS: readonly ConsentKind[] = CONSENT_KINDS.filter((kind) => kind.startsWith('pd_'));

/** Those that hold on the day; where the register knows of none, every kind with a line for the day. */
export const withdrawableConsents = (consents: readonly Consent[], personId: string, on: Day): TagRecord[] => {
  const given = consents.filter(
    (consent) =>
      consent.personId === personId &&
      PD_KINDS.includes(consent.kind) &&
      consentStateOn(consent, consents, on) === 'given',
  );
  const known: readonly { readonly kind: ConsentKind; readonly givenOn: Day | null }[] = given;
  return (known.length > 0 ? known : PD_KINDS.map((kind) => ({ kind, givenOn: null }))).map(({ kind, givenOn }) => ({
    согласие: consentKindNames[kind],
    дата: dayValue(givenOn),
  }));
};
