// Signed consents written into «Согласия»: the row of a paper that was handed out is filled, any other is added; a signed order writes so too.
import type { Day } from '../../domain/calendar/day.ts';
import type { MissingConsent } from '../../domain/consent/missingOfMembers.ts';
import { appended, type Block, patched, patchedById } from '../../schema/derive/write.ts';
import { consentsSheet } from '../../schema/sheets/pairs.ts';
import type { Book } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import type { JournalEntry } from '../journal.ts';

export interface SigningConsent extends MissingConsent {
  /** The row that was out for signing; null when none is. */
  readonly rowNumber: number | null;
  /** Codes of the earlier rows this one takes the place of. */
  readonly replaces: readonly string[];
}

interface WrittenConsents {
  /** In the order of the consents. */
  readonly consentIds: readonly string[];
  readonly blocks: readonly Block[][];
  readonly journal: readonly JournalEntry[];
}

/** What the paper says beside its kind: its day and, where it names one, its last day. */
interface PaperFacts {
  readonly givenOn: Day;
  readonly validTo?: Day | null;
}

export const writtenConsents = (book: Book, signing: readonly SigningConsent[], facts: PaperFacts): WrittenConsents => {
  const table = book.table(consentsSheet);
  const codeAt = new Map(table.rows.map(({ rowNumber, record }) => [rowNumber, record.id]));
  const fresh = [...nextIds(book, consentsSheet, signing.filter(({ rowNumber }) => rowNumber === null).length)];
  const rows = signing.map((consent) => ({
    ...consent,
    id: consent.rowNumber === null ? (fresh.shift() ?? '') : (codeAt.get(consent.rowNumber) ?? ''),
  }));
  const added = rows.flatMap(({ rowNumber, replaces, ...consent }) =>
    rowNumber === null ? [{ ...consent, ...facts }] : [],
  );
  return {
    consentIds: rows.map(({ id }) => id),
    blocks: [
      appended(table, added),
      ...rows.flatMap(({ rowNumber }) => (rowNumber === null ? [] : [patched(table, rowNumber, facts)])),
      ...rows.flatMap(({ id, replaces }) =>
        replaces.map((earlier) => patchedById(table, earlier, { replacedById: id })),
      ),
    ],
    journal: identified(book, consentsSheet, added),
  };
};
