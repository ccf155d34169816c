// What a paper would be filled with if every sheet had a row.
import { isOtherPaper, type PaperType, paperOf } from '../../documents/catalogue.ts';
import { sampleOfPaper } from '../../documents/samplePapers.ts';
import type { TagRecord } from '../../documents/tags/value.ts';
import type { Role } from '../../schema/roles.ts';
import type { Book } from '../book.ts';
import { documentMaker } from '../documents/documentMaker.ts';
import { ownerTags } from '../papers/ownerTags.ts';
import type { Ports } from '../ports.ts';
import { sampleBook } from './sampleBook.ts';

/** A municipality edits the templates of its schools too. */
export const mayEdit = (role: Role, type: PaperType): boolean =>
  role === 'municipality' || paperOf(type).levels.includes(role);

/**
 * One for each level whose papers are made from the template: a municipality edits it for its schools too, a school answers
 * for itself. The book is opened with any sheets.
 */
export const samplesOf = (ports: Ports, book: Book, type: PaperType): (readonly [Role, TagRecord])[] => {
  const levels = book.role === 'municipality' ? paperOf(type).levels : [book.role];
  return levels.map((level) => [level, sampleData(ports, book, type, level)]);
};

const sampleData = (ports: Ports, book: Book, type: PaperType, role: Role): TagRecord => {
  const sample = sampleBook({ ...book, role });
  if (isOtherPaper(type)) return sampleOfPaper(type, ownerTags(sample, ports.clock.today()));
  const maker = documentMaker(ports, sample);
  return maker.data(
    type,
    maker.choices(type).map(({ id }) => id),
  );
};
