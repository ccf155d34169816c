// Fills a .docx template in memory; where templates come from and where documents go is the platform's matter.
import { done, type Outcome } from '../domain/problem.ts';
import type { DocumentLibraries } from './libraries.ts';
import type { Notes } from './tags/tagParser.ts';
import type { TagRecord } from './tags/value.ts';
import type { Zip } from './template/openTemplate.ts';
import { type Document, renderTemplate } from './template/renderTemplate.ts';

export interface FilledDocument {
  /** The filled .docx. */
  readonly bytes: Uint8Array;
  /** Tags with `прочерк` that had no value: a line for the pen stands there. Tags only, no values. */
  readonly blanks: readonly string[];
  /** Tags whose form the engine was not sure of: of a case the nominative stands there, of a gender all words. */
  readonly undeclined: readonly string[];
}

/**
 * Fills `template` (bytes of a .docx; signed bytes of Apps Script are fine) with `data`.
 * Refused with every problem of the template at once (see renderTemplate.ts). The same template and data give the same bytes.
 */
export function fillDocument(
  libraries: DocumentLibraries,
  template: Uint8Array | readonly number[],
  data: TagRecord,
): Outcome<FilledDocument> {
  const notes: Notes = { blanks: new Set(), undeclined: new Set(), empties: new Set(), marked: false };
  const filled = renderTemplate(libraries, template, data, notes);
  if (!filled.ok) return filled;
  return done({ bytes: packed(filled.value), blanks: [...notes.blanks], undeclined: [...notes.undeclined] });
}

/** Entries that filling rewrote carry the hour of filling; the date of an untouched one makes the bytes repeatable. */
function packed(document: Document): Uint8Array {
  const { files } = document.getZip() as Zip;
  const date = files['[Content_Types].xml']?.date;
  if (date !== undefined) for (const file of Object.values(files)) file.date = date;
  return document.toUint8Array();
}
