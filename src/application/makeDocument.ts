// A paper made of the organisation's own template: filled in memory, kept as a document under a tag of its own.
import { fillDocument } from '../documents/fill.ts';
import type { TagRecord } from '../documents/tags/value.ts';
import { templateText } from '../documents/templateText.ts';
import { done, type Outcome } from '../domain/problem.ts';
import { fileNames } from '../texts/ru.ts';
import type { Ports } from './ports.ts';

export type TemplateName = keyof typeof fileNames.template;

export interface Paper {
  /** Key under which an interrupted run finds what it has made. */
  readonly tag: string;
  readonly name: string;
  readonly data: TagRecord;
}

/** The municipality's own template document; the shipped one becomes it the first time. */
const templateBytes = (ports: Ports, name: TemplateName, organisation: string): Uint8Array => {
  const tag = `template:${name}`;
  const template =
    ports.files.findTagged(tag) ??
    ports.files.createDocument(fileNames.template[name](organisation), ports.shipped.template(name), tag);
  return ports.files.exportDocx(template.id);
};

/** Reads the template once, and only when it is needed. */
export const lazyTemplate = (ports: Ports, name: TemplateName, organisation: string): (() => Uint8Array) => {
  let bytes: Uint8Array | null = null;
  return () => {
    bytes ??= templateBytes(ports, name, organisation);
    return bytes;
  };
};

/** Fills a template and keeps the result as a document; the one an interrupted run has made is taken as it is. */
export const makeDocument = (ports: Ports, template: () => Uint8Array, paper: Paper): Outcome<{ url: string }> => {
  const made = ports.files.findTagged(paper.tag);
  if (made) return done(made);
  const filled = fillDocument(ports.shipped.libraries(), template(), paper.data);
  return filled.ok ? done(ports.files.createDocument(paper.name, filled.value.bytes, paper.tag)) : filled;
};

const VERSION_LENGTH = 8;

/** Mark of a wording: the same text has the same mark, a changed one another. */
export const textVersion = (ports: Ports, template: Uint8Array): string =>
  ports.shipped.digest(templateText(ports.shipped.libraries(), template)).slice(0, VERSION_LENGTH);
