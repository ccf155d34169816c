// A dry run: the text of a document as it would be made, what is missing in it, and nothing is created.
import { CATALOGUE } from '../../documents/catalogue.ts';
import { previewDocument as filledPreview } from '../../documents/template/previewDocument.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { DocumentPreview, PreviewLine } from '../../rpc/views/documents.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import type { Ports } from '../ports.ts';
import { templateOf } from '../templates/templateOf.ts';
import { chosenDocument } from './chosenDocument.ts';

/** Papers for many people are longer than a panel can show; their tags without data are told of all the same. */
const MOST_LINES = 500;

/** Refused as chosenDocument and fillDocument() refuse. */
export const previewDocument = (ports: Ports, type: DocumentType, ids: readonly string[]): Outcome<DocumentPreview> => {
  const chosen = chosenDocument(ports, type, ids);
  if (!chosen.ok) return chosen;
  const { book, maker } = chosen.value;
  const template = templateOf(ports, book, CATALOGUE[type].template);
  const data = maker.data(type, chosen.value.ids);
  const filled = filledPreview(ports.shipped.libraries(), template, data);
  if (!filled.ok) return filled;
  const { lines, ...found } = filled.value;
  const shown = lines.slice(0, MOST_LINES).map(({ pieces }) => pieces);
  const rest: PreviewLine[] = lines.length > MOST_LINES ? [[{ text: '…', state: 'plain' }]] : [];
  return done({ ...found, lines: [...shown, ...rest] });
};
