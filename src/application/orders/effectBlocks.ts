// The changes that come with a signed order as cells.
import type { SigningEffects } from '../../domain/order/effects/rowsChanged.ts';
import { type Block, patched, patchedById } from '../../schema/derive/write.ts';
import { awardsSheet } from '../../schema/sheets/activity.ts';
import { curatorsSheet } from '../../schema/sheets/organisation.ts';
import { membersSheet, ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import type { Book } from '../book.ts';

/** For a book of openOrders; `orderId` is the order that is signed. */
export const effectBlocks = (book: Book, orderId: string, effects: SigningEffects): Block[] => {
  const members = book.table(membersSheet);
  return [
    ...effects.pairs.flatMap(({ id, patch }) => patchedById(book.table(pairsSheet), id, patch)),
    ...effects.left.flatMap(({ pairId, on }) =>
      members.rows
        .filter(({ record, complete }) => complete && record.pairId === pairId && record.leftOn === null)
        .flatMap(({ rowNumber }) => patched(members, rowNumber, { leftOn: on })),
    ),
    ...effects.told.flatMap(({ pairId, personId, kind, on }) =>
      members.rows
        .filter(({ record }) => record.pairId === pairId && record.personId === personId)
        .filter(({ record }) => (kind === 'joined' ? record.joinedOn : record.leftOn) === on)
        .flatMap(({ rowNumber }) =>
          patched(members, rowNumber, kind === 'joined' ? { joinedOrderId: orderId } : { leftOrderId: orderId }),
        ),
    ),
    ...effects.orders.flatMap(({ id, status }) => patchedById(book.table(ordersSheet), id, { status })),
    ...effects.curators.flatMap(({ id, ...patch }) => patchedById(book.table(curatorsSheet), id, patch)),
    ...effects.awards.flatMap(({ id, patch }) => patchedById(book.table(awardsSheet), id, patch)),
  ];
};
