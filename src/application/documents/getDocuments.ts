// The documents a workbook can make, the rows each is made for, and those that were made.
import { CATALOGUE, documentsOf, isOtherPaper, PAPER_TYPES, type Subject } from '../../documents/catalogue.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { DocumentChoice, MadeDocument } from '../../rpc/views/documents.ts';
import type { Choice } from '../../rpc/views/panel.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { type DocumentType, documentTypeNames } from '../../schema/profile/profileNames.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { eventsSheet } from '../../schema/sheets/activity.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { municipalPartnersSheet } from '../../schema/sheets/municipality.ts';
import { partnersSheet } from '../../schema/sheets/organisation.ts';
import { otherTemplates } from '../../texts/ru.ts';
import type { Book } from '../book.ts';
import { keepCodes } from '../identity/keepCodes.ts';
import type { Ports } from '../ports.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { mayEdit } from '../templates/sampleData.ts';
import { documentMaker } from './documentMaker.ts';
import { openPapers } from './openPapers.ts';

export const madeDocument = (row: RowOfSheet<typeof documentsSheet>): MadeDocument => ({
  id: row.id,
  type: row.type,
  name: documentTypeNames[row.type],
  about: row.about,
  version: row.version ?? 1,
  madeAt: row.madeAt,
  url: row.url,
});

/** Newest first. */
export const getDocuments = (
  ports: Ports,
): Outcome<{ documents: DocumentChoice[]; templates: Choice[]; made: MadeDocument[]; waiting: number }> => {
  const opened = openPapers(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  const wanted = new Set<string>(profileOf(ports, book).profile.documents);
  const rows = completeRecords(book.table(documentsSheet));
  return done({
    documents: documentsOf(book.role).map((type) => ({
      type,
      name: documentTypeNames[type],
      subject: CATALOGUE[type].subject,
      inProfile: wanted.has(type),
    })),
    templates: PAPER_TYPES.filter((type) => mayEdit(book.role, type)).map((type) => ({
      code: type,
      name: isOtherPaper(type) ? otherTemplates[type] : documentTypeNames[type],
    })),
    made: rows
      .filter(({ state }) => state === 'current')
      .map(madeDocument)
      .reverse(),
    waiting: rows.filter(({ state }) => state === 'planned').length,
  });
};

/** Somebody else writes no longer than this, or the page is told that the workbook is busy. */
const WAIT_MS = 15_000;

/** Sheets whose rows somebody types and makes documents for at once, long before an upkeep of codes passes by. */
const TYPED_SUBJECTS: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  event: [eventsSheet.key],
  partner: [partnersSheet.key, municipalPartnersSheet.key],
};

/** A row without a code gets one: whatever is sorted between choosing and making, it is known by it. Refused: `busy`. */
const openWithCodes = (ports: Ports, type: DocumentType): Outcome<Book> => {
  const first = openPapers(ports);
  const typed = TYPED_SUBJECTS[CATALOGUE[type].subject] ?? [];
  if (!first.ok || keepCodes(ports, first.value, typed).length === 0) return first;
  const { role } = first.value;
  const opened = ports.lock.alone(WAIT_MS, () => {
    const again = openPapers(ports, role);
    if (!again.ok) return again;
    const codes = keepCodes(ports, again.value, typed);
    if (codes.length === 0) return again;
    again.value.write(codes);
    return openPapers(ports, role);
  });
  return opened?.value ?? refused({ code: 'busy' });
};

/** Refused: `document_other_level`, `busy`. */
export const getDocumentChoices = (ports: Ports, type: DocumentType): Outcome<{ choices: Choice[] }> => {
  const opened = openWithCodes(ports, type);
  if (!opened.ok) return opened;
  const book = opened.value;
  if (!CATALOGUE[type].levels.includes(book.role)) return refused({ code: 'document_other_level' });
  const choices = documentMaker(ports, book).choices(type);
  return done({ choices: choices.map(({ id, label }) => ({ code: id, name: label })) });
};
