// Fills a .docx template in memory; where templates come from and where documents go is the platform's matter.
import { done, type Outcome, type Problem, refused } from '../domain/problem.ts';
import type { DocumentLibraries } from './libraries.ts';
import { checkTags } from './tags/check/checkTags.ts';
import { shapeOf } from './tags/check/shape.ts';
import { dialect } from './tags/dialect.ts';
import { keyed } from './tags/tagKey.ts';
import { type Notes, tagParser } from './tags/tagParser.ts';
import type { TagRecord, TagValue } from './tags/value.ts';
import { bugBehind, templateProblems, unique } from './templateErrors.ts';

export interface FilledDocument {
  /** The filled .docx. */
  readonly bytes: Uint8Array;
  /** Tags with `прочерк` that had no value: a line for the pen stands there. Tags only, no values. */
  readonly blanks: readonly string[];
  /** Tags whose case the engine was not sure of: the nominative stands there. */
  readonly undeclined: readonly string[];
}

/**
 * Fills `template` (bytes of a .docx; signed bytes of Apps Script are fine) with `data`.
 * Refused with every problem of the template at once: `template_not_docx`, the codes of checkTags.ts and templateErrors.ts.
 * The same template and data give the same bytes.
 */
export function fillDocument(
  libraries: DocumentLibraries,
  template: Uint8Array | readonly number[],
  data: TagRecord,
): Outcome<FilledDocument> {
  const zip = openZip(libraries, template);
  if (zip === null) return refused({ code: 'template_not_docx' });
  const notes: Notes = { blanks: new Set(), undeclined: new Set() };
  const { tags, module } = dialect();
  const values = keyed(data) as TagRecord;
  const compiled = compile(libraries, zip, module, notes);
  const shape = shapeOf(values);
  const wrongTags = [...tags.values()].flatMap((found) => checkTags(found, shape));
  if ('problems' in compiled) return refused(...unique([...compiled.problems, ...wrongTags]));
  const problems = wrongTags.length > 0 ? wrongTags : render(compiled.document, values);
  if (problems.length > 0) return refused(...unique(problems));
  return done({ bytes: packed(compiled.document), blanks: [...notes.blanks], undeclined: [...notes.undeclined] });
}

type Zip = InstanceType<DocumentLibraries['pizzip']>;
type Document = InstanceType<DocumentLibraries['docxtemplater']>;

function openZip(libraries: DocumentLibraries, template: Uint8Array | readonly number[]): Zip | null {
  try {
    const zip = new libraries.pizzip(Uint8Array.from(template));
    return zip.file('word/document.xml') === null ? null : zip;
  } catch {
    return null;
  }
}

function compile(
  libraries: DocumentLibraries,
  zip: Zip,
  module: object,
  notes: Notes,
): { readonly document: Document } | { readonly problems: Problem[] } {
  try {
    const document = new libraries.docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: tagParser(libraries.lvovich, notes),
      modules: [module],
    });
    return { document };
  } catch (error) {
    return { problems: templateProblems(error) };
  }
}

function render(document: Document, values: TagValue): Problem[] {
  try {
    document.render(values);
    return [];
  } catch (error) {
    const bug = bugBehind(error);
    if (bug !== undefined) throw bug;
    return templateProblems(error);
  }
}

/** Entries that filling rewrote carry the hour of filling; the date of an untouched one makes the bytes repeatable. */
function packed(document: Document): Uint8Array {
  const { files } = document.getZip() as Zip;
  const date = files['[Content_Types].xml']?.date;
  if (date !== undefined) for (const file of Object.values(files)) file.date = date;
  return document.toUint8Array();
}
