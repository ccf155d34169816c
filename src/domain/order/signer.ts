// Who signed an order: as it was entered, else as the order's row says, else the head of the organisation or of the authority.
import type { Problem } from '../problem.ts';
import type { OwnOrganisation } from '../register/organisation.ts';
import type { IssuedOrder } from './order.ts';

export type Signer = Pick<IssuedOrder, 'signerPosition' | 'signerFio' | 'acting' | 'actingBasis'>;

/** Who signs where an order names nobody: the head of the organisation or of the authority. */
export type Head = Pick<OwnOrganisation, 'headPosition' | 'headFio' | 'actingHead' | 'actingBasis'>;

/** The order's own signer is whole or absent: a name of its own does not get the position of somebody else. */
export const signerOf = (
  order: Signer,
  head: Head,
  entered: { readonly [Key in keyof Signer]?: Signer[Key] | undefined } = {},
): Signer => {
  const own: Signer =
    order.signerFio.trim() !== ''
      ? order
      : {
          signerPosition: head.headPosition,
          signerFio: head.headFio,
          acting: head.actingHead ?? false,
          actingBasis: head.actingBasis ?? '',
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
