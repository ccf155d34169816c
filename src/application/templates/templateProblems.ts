// What is wrong with a template, told by filling it with made-up rows.
import { PAPER_TYPES, paperOf, type TemplateName } from '../../documents/catalogue.ts';
import { fillDocument } from '../../documents/fill.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { sampleData } from './sampleData.ts';

/** All problems at once. The book is opened with any sheets. */
export const templateProblems = (
  ports: Ports,
  book: Book,
  name: TemplateName,
  bytes: Uint8Array,
): readonly Problem[] => {
  const type = PAPER_TYPES.find((one) => paperOf(one).template === name);
  if (type === undefined) return [];
  const filled = fillDocument(ports.shipped.libraries(), bytes, sampleData(ports, book, type));
  return filled.ok ? [] : filled.problems;
};
