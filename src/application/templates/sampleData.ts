// What a document of the catalogue would be filled with if every sheet had a row.
import { CATALOGUE } from '../../documents/catalogue.ts';
import type { TagRecord } from '../../documents/tags/value.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import type { Role } from '../../schema/roles.ts';
import type { Book } from '../book.ts';
import { documentMaker } from '../documents/documentMaker.ts';
import type { Ports } from '../ports.ts';
import { sampleBook } from './sampleBook.ts';

/** A municipality edits the templates of its schools too. */
export const mayEdit = (role: Role, type: DocumentType): boolean =>
  role === 'municipality' || CATALOGUE[type].levels.includes(role);

/** Papers of a school in the municipality too. The book is opened with any sheets. */
export const sampleData = (ports: Ports, book: Book, type: DocumentType): TagRecord => {
  const { levels } = CATALOGUE[type];
  const role = levels.includes(book.role) ? book.role : (levels[0] ?? book.role);
  const maker = documentMaker(ports, sampleBook({ ...book, role }));
  return maker.data(
    type,
    maker.choices(type).map(({ id }) => id),
  );
};
