// One template filled with one set of data, not yet packed: what is kept as a document and what is only shown begin here.
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import type { DocumentLibraries } from '../libraries.ts';
import { shapeOf } from '../tags/check/shape.ts';
import { dialect } from '../tags/dialect.ts';
import { keyed } from '../tags/tagKey.ts';
import { type Notes, tagParser } from '../tags/tagParser.ts';
import type { TagRecord } from '../tags/value.ts';
import { bugBehind, templateProblems } from '../templateErrors.ts';
import { bindNumbers } from './bindNumbers.ts';
import { checkTemplate } from './checkTemplate.ts';
import { openTemplate, type Zip } from './openTemplate.ts';
import { readParts } from './readParts.ts';
import { markSheets, sectionSheets } from './sheetSections.ts';

export type Document = InstanceType<DocumentLibraries['docxtemplater']>;

/**
 * Refused with every problem of the template at once, each with its place where that is known: the codes of
 * openTemplate.ts, checkTemplate.ts and templateErrors.ts. `notes` is filled on the way.
 */
export function renderTemplate(
  libraries: DocumentLibraries,
  template: Uint8Array | readonly number[],
  data: TagRecord,
  notes: Notes,
): Outcome<Document> {
  const opened = openTemplate(libraries, template);
  if (!opened.ok) return opened;
  const values = keyed(data) as TagRecord;
  return render(libraries, opened.value, values, notes, checkTemplate(readParts(opened.value), shapeOf(values)));
}

/** Compiles even what is refused already, for what only docxtemplater can tell. */
function render(
  libraries: DocumentLibraries,
  zip: Zip,
  values: TagRecord,
  notes: Notes,
  told: readonly Problem[],
): Outcome<Document> {
  try {
    markSheets(zip);
    const document = new libraries.docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: tagParser(libraries.declension, notes),
      modules: [dialect()],
    });
    if (told.length > 0) return { ok: false, problems: told };
    document.render(values);
    sectionSheets(document.getZip() as Zip);
    bindNumbersOf(document.getZip() as Zip);
    return done(document);
  } catch (error) {
    const bug = bugBehind(error);
    if (bug !== undefined) throw bug;
    return { ok: false, problems: templateProblems(error, told) };
  }
}

/** Parts of the file that are read on paper. */
const PRINTED = /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/;

function bindNumbersOf(zip: Zip): void {
  for (const name of Object.keys(zip.files)) {
    const xml = PRINTED.test(name) ? (zip.file(name)?.asText() ?? '') : '';
    if (xml.includes('№')) zip.file(name, bindNumbers(xml));
  }
}
