// What a page has asked to be made or shown, checked against the workbook.
import { CATALOGUE } from '../../documents/catalogue.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { documentMaker } from './documentMaker.ts';
import { openPapers } from './openPapers.ts';

export interface ChosenDocument {
  readonly book: Book;
  readonly maker: ReturnType<typeof documentMaker>;
  /** In the order of the sheet; empty for a document of the organisation. */
  readonly ids: readonly string[];
}

/** Rows one press may make documents of: the codes of all stand in a cell of «Документы», which holds 50 000 characters. */
const MOST_CHOSEN = 5000;

/** Refused: `document_other_level`, `document_nothing_chosen`, `document_too_many` {most}, `document_choice_unknown` {id}. */
export const chosenDocument = (ports: Ports, type: DocumentType, ids: readonly string[]): Outcome<ChosenDocument> => {
  const { levels, subject } = CATALOGUE[type];
  const [level, ...others] = levels;
  const opened = openPapers(ports, others.length === 0 ? level : undefined);
  if (!opened.ok) {
    const isOther = opened.problems.some(({ code }) => code === 'book_other_role');
    return isOther ? refused({ code: 'document_other_level' }) : opened;
  }
  const book = opened.value;
  if (!levels.includes(book.role)) return refused({ code: 'document_other_level' });
  const maker = documentMaker(ports, book);
  if (subject === 'organisation') return done({ book, maker, ids: [] });
  if (ids.length === 0) return refused({ code: 'document_nothing_chosen' });
  if (ids.length > MOST_CHOSEN) return refused({ code: 'document_too_many', data: { most: MOST_CHOSEN } });
  const choices = maker.choices(type).map(({ id }) => id);
  const known = new Set(choices);
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) return refused({ code: 'document_choice_unknown', data: { id: unknown } });
  const wanted = new Set(ids);
  return done({ book, maker, ids: choices.filter((id) => wanted.has(id)) });
};
