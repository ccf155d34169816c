// How many rows of each kind the signing of an order changes, for the people who sign.
import type { SigningEffects } from './rowsChanged.ts';

/** What the signing of an order changes besides its own row, in rows. */
export interface SigningCounts {
  /** Pairs that begin to count. */
  readonly pairs: number;
  /** Pairs that are over. */
  readonly ended: number;
  readonly amended: number;
  readonly cancelled: number;
  readonly curators: number;
  readonly awards: number;
  /** Papers of the organisations will cite the number. */
  readonly cited?: true;
}

export const countsOf = ({ pairs, left, orders, curators, awards }: SigningEffects): SigningCounts => {
  const ended = pairs.filter(({ patch }) => patch.terminatedOn !== undefined || patch.status === 'terminated');
  return {
    pairs: pairs.filter(({ patch }) => patch.status === 'active').length,
    ended: new Set([...ended.map(({ id }) => id), ...left.map(({ pairId }) => pairId)]).size,
    amended: orders.filter(({ status }) => status === 'amended').length,
    cancelled: orders.filter(({ status }) => status === 'cancelled').length,
    curators: curators.length,
    awards: awards.length,
  };
};
