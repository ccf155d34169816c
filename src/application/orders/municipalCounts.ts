// What the signing of an order of the authority changes, told as of an order of a school.

import type { SigningCounts } from '../../domain/order/effects/signingCounts.ts';
import type { ChangedOrder } from '../../domain/order/municipal/municipalEffects.ts';

/** `isCited`: papers of the organisations will name the number. */
export const municipalCounts = (changed: readonly ChangedOrder[], isCited: boolean): SigningCounts => ({
  pairs: 0,
  ended: 0,
  amended: changed.length,
  cancelled: 0,
  curators: 0,
  awards: 0,
  ...(isCited ? { cited: true } : {}),
});
