// What a document of the catalogue would be filled with if every sheet had a row.
import { CATALOGUE } from '../../documents/catalogue.ts';
import type { TagRecord } from '../../documents/tags/value.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import type { Book } from '../book.ts';
import { documentMaker } from '../documents/documentMaker.ts';
import { openPapers } from '../documents/openPapers.ts';
import type { Ports } from '../ports.ts';
import { sampleBook } from './sampleBook.ts';

/** Refused: `document_other_level`, and as openPapers refuses. */
export const sampleData = (ports: Ports, type: DocumentType): Outcome<{ book: Book; data: TagRecord }> => {
  const opened = openPapers(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  if (!CATALOGUE[type].levels.includes(book.role)) return refused({ code: 'document_other_level' });
  const maker = documentMaker(ports, sampleBook(book));
  return done({
    book,
    data: maker.data(
      type,
      maker.choices(type).map(({ id }) => id),
    ),
  });
};
