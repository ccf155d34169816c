// A dry run: the text of a document as it would be made, what is missing in it, and nothing is created.
import { CATALOGUE } from '../../documents/catalogue.ts';
import { previewDocument as filledPreview } from '../../documents/template/previewDocument.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { DocumentPreview } from '../../rpc/views/documents.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import type { Ports } from '../ports.ts';
import { chosenDocument } from './chosenDocument.ts';
import { templateOf } from './templateOf.ts';

/** Refused as chosenDocument and fillDocument() refuse. */
export const previewDocument = (ports: Ports, type: DocumentType, ids: readonly string[]): Outcome<DocumentPreview> => {
  const chosen = chosenDocument(ports, type, ids);
  if (!chosen.ok) return chosen;
  const { book, maker } = chosen.value;
  const template = templateOf(ports, book, CATALOGUE[type].template);
  const data = maker.data(type, chosen.value.ids);
  const filled = filledPreview(ports.shipped.libraries(), template.bytes(), data);
  if (!filled.ok) return filled;
  const { lines, ...found } = filled.value;
  return done({ ...found, lines: lines.map(({ pieces }) => pieces) });
};
