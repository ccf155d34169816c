// What is wrong with a template, told by filling it from a workbook with made-up rows; of a school's papers also in the municipality.
import { CATALOGUE, type TemplateName } from '../../documents/catalogue.ts';
import { fillDocument } from '../../documents/fill.ts';
import type { Problem } from '../../domain/problem.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import type { Book } from '../book.ts';
import { documentMaker } from '../documents/documentMaker.ts';
import type { Ports } from '../ports.ts';
import { sampleBook } from './sampleBook.ts';

/** All problems at once; none for the papers that are no documents of the catalogue. The book is opened with any sheets. */
export const templateProblems = (
  ports: Ports,
  book: Book,
  name: TemplateName,
  bytes: Uint8Array,
): readonly Problem[] => {
  const type = (Object.keys(CATALOGUE) as DocumentType[]).find((one) => CATALOGUE[one].template === name);
  if (type === undefined) return [];
  const { levels } = CATALOGUE[type];
  const role = levels.includes(book.role) ? book.role : (levels[0] ?? book.role);
  const maker = documentMaker(ports, sampleBook({ ...book, role }));
  const ids = maker.choices(type).map(({ id }) => id);
  const filled = fillDocument(ports.shipped.libraries(), bytes, maker.data(type, ids));
  return filled.ok ? [] : filled.problems;
};
