// Who signed an order: as it was entered, else as the order's row says, else the head of the organisation.
import type { Problem } from '../problem.ts';
import type { OwnOrganisation } from '../register/organisation.ts';
import type { Order } from './order.ts';

export type Signer = Pick<Order, 'signerPosition' | 'signerFio' | 'acting' | 'actingBasis'>;

/** The order's own signer is whole or absent: a name of its own does not get the position of somebody else. */
export const signerOf = (
  order: Signer,
  organisation: OwnOrganisation,
  entered: { readonly [Key in keyof Signer]?: Signer[Key] | undefined } = {},
): Signer => {
  const own: Signer =
    order.signerFio.trim() !== ''
      ? order
      : {
          signerPosition: organisation.headPosition,
          signerFio: organisation.headFio,
          acting: organisation.actingHead ?? false,
          actingBasis: organisation.actingBasis ?? '',
        };
  return {
    signerPosition: entered.signerPosition?.trim() || own.signerPosition,
    signerFio: entered.signerFio?.trim() || own.signerFio,
    acting: entered.acting ?? own.acting,
    actingBasis: entered.actingBasis?.trim() ?? own.actingBasis,
  };
};

/** V-01 and V-27: `order_signer_missing`; warning `acting_without_order`. */
export const checkSigner = (orderId: string, { signerFio, acting, actingBasis }: Signer): Problem[] => [
  ...(signerFio.trim() === '' ? [{ code: 'order_signer_missing', data: { orderId } }] : []),
  ...(acting && actingBasis.trim() === ''
    ? [{ code: 'acting_without_order', data: { orderId }, level: 'warning' as const }]
    : []),
];
