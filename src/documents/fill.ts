// Fills a .docx template in memory; where templates come from and where documents go is the platform's matter.
import { done, type Outcome, type Problem } from '../domain/problem.ts';
import type { DocumentLibraries } from './libraries.ts';
import { shapeOf } from './tags/check/shape.ts';
import { dialect } from './tags/dialect.ts';
import { keyed } from './tags/tagKey.ts';
import { type Notes, tagParser } from './tags/tagParser.ts';
import type { TagRecord } from './tags/value.ts';
import { checkTemplate } from './template/checkTemplate.ts';
import { openTemplate, type Zip } from './template/openTemplate.ts';
import { readParts } from './template/readParts.ts';
import { bugBehind, templateProblems } from './templateErrors.ts';

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
 * Refused with every problem of the template at once, with its place where that is known: the codes of openTemplate.ts,
 * checkTemplate.ts and templateErrors.ts. The same template and data give the same bytes.
 */
export function fillDocument(
  libraries: DocumentLibraries,
  template: Uint8Array | readonly number[],
  data: TagRecord,
): Outcome<FilledDocument> {
  const opened = openTemplate(libraries, template);
  if (!opened.ok) return opened;
  const values = keyed(data) as TagRecord;
  const told = checkTemplate(readParts(opened.value), shapeOf(values));
  const notes: Notes = { blanks: new Set(), undeclined: new Set() };
  const filled = render(libraries, opened.value, values, notes, told);
  if (!filled.ok) return filled;
  return done({ bytes: packed(filled.value), blanks: [...notes.blanks], undeclined: [...notes.undeclined] });
}

type Document = InstanceType<DocumentLibraries['docxtemplater']>;

/** Compiles even what is refused already, for what only docxtemplater can tell. */
function render(
  libraries: DocumentLibraries,
  zip: Zip,
  values: TagRecord,
  notes: Notes,
  told: readonly Problem[],
): Outcome<Document> {
  try {
    const document = new libraries.docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: tagParser(libraries.lvovich, notes),
      modules: [dialect()],
    });
    if (told.length > 0) return { ok: false, problems: told };
    document.render(values);
    return done(document);
  } catch (error) {
    const bug = bugBehind(error);
    if (bug !== undefined) throw bug;
    return { ok: false, problems: templateProblems(error, told) };
  }
}

/** Entries that filling rewrote carry the hour of filling; the date of an untouched one makes the bytes repeatable. */
function packed(document: Document): Uint8Array {
  const { files } = document.getZip() as Zip;
  const date = files['[Content_Types].xml']?.date;
  if (date !== undefined) for (const file of Object.values(files)) file.date = date;
  return document.toUint8Array();
}
