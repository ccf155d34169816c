// A paper made of a template: filled in memory, kept as a document under a tag of its own.
import type { TemplateName } from '../documents/catalogue.ts';
import { fillDocument } from '../documents/fill.ts';
import type { TagRecord } from '../documents/tags/value.ts';
import { templateText } from '../documents/templateText.ts';
import { done, type Outcome } from '../domain/problem.ts';
import { documentTypeNames } from '../schema/profile/profileNames.ts';
import { otherTemplates } from '../texts/ru.ts';
import type { Ports } from './ports.ts';

export interface Paper {
  /** Key under which an interrupted run finds what it has made. */
  readonly tag: string;
  readonly name: string;
  readonly data: TagRecord;
  /** What it is made together with. */
  readonly run?: string;
}

const OTHERS: Readonly<Partial<Record<TemplateName, string>>> = otherTemplates;

/** «приказ о внедрении» of a template: what is made of it. */
export const templateTitle = (name: TemplateName): string =>
  OTHERS[name] ?? documentTypeNames[name as keyof typeof documentTypeNames];

/** Documents that an interrupted run has made, by tag. */
type Known = ReturnType<Ports['files']['findRun']>;

/**
 * Fills a template and keeps the result as a document; the one an interrupted run has made is taken as it is. Papers of one
 * run are looked for at once: `known` are those of `paper.run`.
 */
export const makeDocument = (
  ports: Ports,
  template: () => Uint8Array,
  paper: Paper,
  known?: Known,
): Outcome<{ url: string }> => {
  const made = known === undefined ? ports.files.findTagged(paper.tag) : known.get(paper.tag);
  if (made) return done(made);
  const filled = fillDocument(ports.shipped.libraries(), template(), paper.data);
  if (!filled.ok) return filled;
  const place = paper.run === undefined ? {} : { run: paper.run };
  return done(ports.files.createDocument(paper.name, filled.value.bytes, paper.tag, place));
};

const VERSION_LENGTH = 8;

/** Mark of a wording: the same text has the same mark, a changed one another. */
export const textVersion = (ports: Ports, template: Uint8Array): string =>
  ports.shipped.digest(templateText(ports.shipped.libraries(), template)).slice(0, VERSION_LENGTH);
