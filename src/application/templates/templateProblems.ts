// What is wrong with a template, told by filling it with made-up rows.
import { PAPER_TYPES, paperOf, type TemplateName } from '../../documents/catalogue.ts';
import { fillDocument } from '../../documents/fill.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { samplesOf } from './sampleData.ts';

/** The same mistake at another level may have another suggestion. */
const keyOf = ({ code, data: { suggestion: _, ...data } = {}, templatePlace }: Problem): string =>
  JSON.stringify([code, data, templatePlace]);

/**
 * All problems at once, of every level that prints from it; what only one of two levels cannot fill has it as `onlyFor`. The
 * book is opened with any sheets.
 */
export const templateProblems = (
  ports: Ports,
  book: Book,
  name: TemplateName,
  bytes: Uint8Array,
): readonly Problem[] => {
  const type = PAPER_TYPES.find((one) => paperOf(one).template === name);
  if (type === undefined) return [];
  const found = samplesOf(ports, book, type).map(([level, data]) => {
    const filled = fillDocument(ports.shipped.libraries(), bytes, data);
    return { level, problems: filled.ok ? [] : filled.problems };
  });
  const told = new Set<string>();
  return found.flatMap(({ level, problems }) =>
    problems.flatMap((problem) => {
      const key = keyOf(problem);
      const isEverywhere = found.every(({ problems: own }) => own.some((one) => keyOf(one) === key));
      if (isEverywhere && told.has(key)) return [];
      told.add(key);
      return isEverywhere ? problem : { ...problem, data: { ...problem.data, onlyFor: level } };
    }),
  );
};
