// The line of «Документы» of a document that was just made outside of the queue; the former version is marked as replaced.
import { completeRecords } from '../../schema/derive/table.ts';
import { appended, type Block, patchedById } from '../../schema/derive/write.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import type { Book } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import type { JournalEntry } from '../journal.ts';
import type { Ports } from '../ports.ts';

interface Listed {
  readonly blocks: Block[];
  readonly journal: readonly JournalEntry[];
}

/** Version of a document made after these, which are the same document. */
export const nextVersion = (same: readonly { readonly version: number | null }[]): number =>
  Math.max(0, ...same.map(({ version }) => version ?? 1)) + 1;

/** Nothing when it stands there already: an interrupted run has listed it. */
export const listedDocument = (
  ports: Ports,
  book: Book,
  made: { readonly type: DocumentType; readonly about: string; readonly orderId: string },
  cells: { readonly url: string; readonly dataMark: string; readonly templateVersion: string },
): Listed => {
  const table = book.table(documentsSheet);
  const same = completeRecords(table).filter((row) => row.type === made.type && row.orderId === made.orderId);
  const current = same.filter(({ state }) => state === 'current');
  if (current.some(({ url }) => url === cells.url)) return { blocks: [], journal: [] };
  const [id = ''] = nextIds(book, documentsSheet, 1);
  const row = {
    id,
    ...made,
    ...cells,
    version: nextVersion(same),
    state: 'current' as const,
    madeAt: ports.clock.now(),
  };
  return {
    blocks: [
      ...appended(table, [row]),
      ...current.flatMap((former) => patchedById(table, former.id, { state: 'replaced' })),
    ],
    journal: identified(book, documentsSheet, [row]),
  };
};
