// Everything that is wrong with the template of a document, whatever rows it will be filled with.
import { CATALOGUE } from '../../documents/catalogue.ts';
import { fillDocument } from '../../documents/fill.ts';
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import { templateOf, templateTag } from '../documents/templateOf.ts';
import type { Ports } from '../ports.ts';
import { sampleData } from './sampleData.ts';

export interface CheckedTemplate {
  /** Address of the municipality's own template; empty where the shipped one or a copy of its text is used. */
  readonly url: string;
  readonly problems: readonly Problem[];
}

/** Makes nothing. Refused as sampleData refuses. */
export const checkTemplate = (ports: Ports, type: DocumentType): Outcome<CheckedTemplate> => {
  const sample = sampleData(ports, type);
  if (!sample.ok) return sample;
  const { book, data } = sample.value;
  const { template } = CATALOGUE[type];
  const url = book.role === 'municipality' ? (ports.files.findTagged(templateTag(template))?.url ?? '') : '';
  const filled = fillDocument(ports.shipped.libraries(), templateOf(ports, book, template).bytes(), data);
  return done({ url, problems: filled.ok ? [] : filled.problems });
};
