// Codes of rows as «О ком или о чём» of «Документы» holds them.
import type { RowOfSheet } from '../../schema/sheet.ts';
import type { documentsSheet } from '../../schema/sheets/documents.ts';

const SEPARATOR = ', ';

export const aboutOf = (ids: readonly string[]): string => ids.join(SEPARATOR);
export const idsOf = (about: string): string[] => (about === '' ? [] : about.split(SEPARATOR));

type DocumentRow = Pick<RowOfSheet<typeof documentsSheet>, 'orderId' | 'state' | 'about'>;

/** The rows an order's document in force was made of; the last that was planned when none is. */
export const idsOfOrder = (documents: readonly DocumentRow[], orderId: string): readonly string[] => {
  const own = documents.filter((row) => row.orderId === orderId).reverse();
  return idsOf((own.find(({ state }) => state === 'current') ?? own[0])?.about ?? '');
};
