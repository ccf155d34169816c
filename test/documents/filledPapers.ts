// The shipped templates, built once, and the papers that come out of them as text.
import type { TemplateName } from '../../src/documents/catalogue.ts';
import { fillDocument } from '../../src/documents/fill.ts';
import type { TagRecord } from '../../src/documents/tags/value.ts';
import { buildTemplates } from '../../tools/templates/build.mjs';
import { textOf } from './docx.ts';
import { libraries } from './libraries.ts';
import { GROUP, PUPILS, TEACHERS } from './people.ts';

export const templates = (await buildTemplates()) as Record<TemplateName, Uint8Array>;

/** A pair of each kind, in the order of the appendices. */
export const EVERYBODY = [TEACHERS, GROUP, PUPILS];

/** The paper with its text, the names of its blanks and of what was not declined; throws when it cannot be filled. */
export function filled(template: TemplateName, data: TagRecord) {
  const result = fillDocument(libraries, templates[template], data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { ...result.value, text: textOf(result.value.bytes) };
}

/** The text of a paper, cut where a new sheet begins. */
export const sheets = (text: string): string[] => text.split('-----').map((sheet) => sheet.trim());
