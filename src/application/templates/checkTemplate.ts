// Everything that is wrong with the template of a paper, whatever rows it will be filled with.
import { type PaperType, paperOf } from '../../documents/catalogue.ts';
import { done, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import { openPapers } from '../documents/openPapers.ts';
import { templateTitle } from '../makeDocument.ts';
import type { Ports } from '../ports.ts';
import { mayEdit } from './sampleData.ts';
import { templateOf, templateTag } from './templateOf.ts';
import { templateProblems } from './templateProblems.ts';

export interface CheckedTemplate {
  /** Address of the document the municipality edits, which is what was checked; empty for the text in use. */
  readonly url: string;
  readonly problems: readonly Problem[];
}

/** Makes nothing. Refused: `document_other_level`, and as openPapers refuses. */
export const checkTemplate = (ports: Ports, type: PaperType): Outcome<CheckedTemplate> => {
  const opened = openPapers(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  if (!mayEdit(book.role, type)) return refused({ code: 'document_other_level' });
  const { template } = paperOf(type);
  const own = book.role === 'municipality' ? ports.files.findTagged(templateTag(template)) : null;
  const bytes = own === null ? templateOf(ports, book, template) : ports.files.exportDocx(own.id);
  const url = own?.url ?? '';
  const problems: readonly Problem[] =
    typeof bytes === 'string'
      ? [{ code: bytes, data: { template: templateTitle(template) } }]
      : templateProblems(ports, book, template, bytes);
  return done({ url, problems });
};
