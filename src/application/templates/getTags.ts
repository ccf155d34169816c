// The tags that the template of a document may use, with what each prints.
import { tagGroups } from '../../documents/template/tagGroups.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { TagForm, TagGroup } from '../../rpc/views/templates.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import type { Ports } from '../ports.ts';
import { sampleData } from './sampleData.ts';

/** An act of law prints more than a narrow panel can show. */
const LONGEST_EXAMPLE = 80;

const shortened = <Form extends TagForm>(form: Form): Form =>
  form.example.length <= LONGEST_EXAMPLE
    ? form
    : { ...form, example: `${form.example.slice(0, LONGEST_EXAMPLE - 1)}…` };

/** Examples are made up. Refused as sampleData refuses. */
export const getTags = (ports: Ports, type: DocumentType): Outcome<{ groups: readonly TagGroup[] }> => {
  const sample = sampleData(ports, type);
  if (!sample.ok) return sample;
  const groups = tagGroups(ports.shipped.libraries(), sample.value.data).map((group) => ({
    ...group,
    tags: group.tags.map((tag) => ({ ...shortened(tag), forms: tag.forms.map(shortened) })),
  }));
  return done({ groups });
};
