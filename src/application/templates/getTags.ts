// The tags that the template of a paper may use, with what each prints.
import type { PaperType } from '../../documents/catalogue.ts';
import { tagGroups } from '../../documents/template/tagGroups.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { TagForm, TagGroup } from '../../rpc/views/templates.ts';
import { openPapers } from '../documents/openPapers.ts';
import type { Ports } from '../ports.ts';
import { mayEdit, sampleData } from './sampleData.ts';

/** An act of law prints more than a narrow panel can show. */
const LONGEST_EXAMPLE = 80;

const shortened = <Form extends TagForm>(form: Form): Form =>
  form.example.length <= LONGEST_EXAMPLE
    ? form
    : { ...form, example: `${form.example.slice(0, LONGEST_EXAMPLE - 1)}…` };

/** Examples are made up. Refused: `document_other_level`, and as openPapers refuses. */
export const getTags = (ports: Ports, type: PaperType): Outcome<{ groups: readonly TagGroup[] }> => {
  const opened = openPapers(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  if (!mayEdit(book.role, type)) return refused({ code: 'document_other_level' });
  const groups = tagGroups(ports.shipped.libraries(), sampleData(ports, book, type)).map((group) => ({
    ...group,
    tags: group.tags.map((tag) => ({ ...shortened(tag), forms: tag.forms.map(shortened) })),
  }));
  return done({ groups });
};
