// The tags that the template of a paper may use, with what each prints.
import type { PaperType } from '../../documents/catalogue.ts';
import { tagGroups } from '../../documents/template/tagGroups.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { TagForm, TagGroup } from '../../rpc/views/templates.ts';
import { openPapers } from '../documents/openPapers.ts';
import type { Ports } from '../ports.ts';
import { mayEdit, samplesOf } from './sampleData.ts';

/** An act of law prints more than a narrow panel can show. */
const LONGEST_EXAMPLE = 80;

const shortened = <Form extends TagForm>(form: Form): Form =>
  form.example.length <= LONGEST_EXAMPLE
    ? form
    : { ...form, example: `${form.example.slice(0, LONGEST_EXAMPLE - 1)}…` };

/** Groups of the first level with what every other level fills as well: a template of both may use nothing else. */
const shared = ([first = [], ...others]: readonly TagGroup[][]): TagGroup[] => {
  const keyOf = ({ title, loops }: TagGroup, { tag }: TagForm): string => JSON.stringify([title, loops, tag]);
  const known = others.map((groups) => new Set(groups.flatMap((group) => group.tags.map((tag) => keyOf(group, tag)))));
  return first
    .map((group) => ({
      ...group,
      tags: group.tags.filter((tag) => known.every((keys) => keys.has(keyOf(group, tag)))),
    }))
    .filter(({ tags }) => tags.length > 0);
};

/** Examples are made up. Refused: `document_other_level`, and as openPapers refuses. */
export const getTags = (ports: Ports, type: PaperType): Outcome<{ groups: readonly TagGroup[] }> => {
  const opened = openPapers(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  if (!mayEdit(book.role, type)) return refused({ code: 'document_other_level' });
  const libraries = ports.shipped.libraries();
  const levels = samplesOf(ports, book, type).map(([, data]) => tagGroups(libraries, data));
  const groups = shared(levels).map((group) => ({
    ...group,
    tags: group.tags.map((tag) => ({ ...shortened(tag), forms: tag.forms.map(shortened) })),
  }));
  return done({ groups });
};
