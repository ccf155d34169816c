// The documents a workbook can make, the rows each is made for, and those that were made.
import { CATALOGUE, documentsOf, isOtherPaper, PAPER_TYPES } from '../../documents/catalogue.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { DocumentChoice, MadeDocument } from '../../rpc/views/documents.ts';
import type { Choice } from '../../rpc/views/panel.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { type DocumentType, documentTypeNames } from '../../schema/profile/profileNames.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { otherTemplates } from '../../texts/ru.ts';
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

/** Refused: `document_other_level`. */
export const getDocumentChoices = (ports: Ports, type: DocumentType): Outcome<{ choices: Choice[] }> => {
  const opened = openPapers(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  if (!CATALOGUE[type].levels.includes(book.role)) return refused({ code: 'document_other_level' });
  const choices = documentMaker(ports, book).choices(type);
  return done({ choices: choices.map(({ id, label }) => ({ code: id, name: label })) });
};
