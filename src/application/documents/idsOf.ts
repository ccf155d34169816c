// Codes of rows as «О ком или о чём» of «Документы» holds them: one that begins as the one before it has «…» for the beginning,
// so that five thousand of them fit in a cell.
import type { RowOfSheet } from '../../schema/sheet.ts';
import type { documentsSheet } from '../../schema/sheets/documents.ts';

const SEPARATOR = ', ';

const SAME = '…';

/** «НСТ-» of «НСТ-0012»; empty of a code without a dash. */
const beginningOf = (id: string): string => id.slice(0, id.lastIndexOf('-') + 1);

export const aboutOf = (ids: readonly string[]): string =>
  ids
    .map((id, index) => {
      const beginning = beginningOf(id);
      return beginning !== '' && beginning === beginningOf(ids[index - 1] ?? '')
        ? SAME + id.slice(beginning.length)
        : id;
    })
    .join(SEPARATOR);

export const idsOf = (about: string): string[] => {
  if (about === '') return [];
  let beginning = '';
  return about.split(SEPARATOR).map((written) => {
    if (written.startsWith(SAME)) return beginning + written.slice(SAME.length);
    beginning = beginningOf(written);
    return written;
  });
};

/** Whether two cells name the same rows; one may have been written with every code in full. */
export const isSameAbout = (one: string, other: string): boolean =>
  one === other || aboutOf(idsOf(one)) === aboutOf(idsOf(other));

type DocumentRow = Pick<RowOfSheet<typeof documentsSheet>, 'orderId' | 'state' | 'about'>;

/** The rows an order's document in force was made of; the last that was planned when none is. */
export const idsOfOrder = (documents: readonly DocumentRow[], orderId: string): readonly string[] => {
  const own = documents.filter((row) => row.orderId === orderId).reverse();
  return idsOf((own.find(({ state }) => state === 'current') ?? own[0])?.about ?? '');
};
