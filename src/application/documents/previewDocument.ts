// A dry run: the text of a document as it would be made, what is missing in it, and nothing is created.
import { CATALOGUE } from '../../documents/catalogue.ts';
import { fillDocument } from '../../documents/fill.ts';
import { paragraphsOf } from '../../documents/templateText.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { DocumentPreview } from '../../rpc/views/documents.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import type { Ports } from '../ports.ts';
import { chosenDocument } from './chosenDocument.ts';
import { templateOf } from './templateOf.ts';

/** Refused as chosenDocument and fillDocument refuse. */
export const previewDocument = (ports: Ports, type: DocumentType, ids: readonly string[]): Outcome<DocumentPreview> => {
  const chosen = chosenDocument(ports, type, ids);
  if (!chosen.ok) return chosen;
  const { book, maker } = chosen.value;
  const libraries = ports.shipped.libraries();
  const template = templateOf(ports, book, CATALOGUE[type].template);
  const filled = fillDocument(libraries, template.bytes(), maker.data(type, chosen.value.ids));
  if (!filled.ok) return filled;
  const { bytes, blanks, undeclined } = filled.value;
  return done({ paragraphs: paragraphsOf(libraries, bytes), blanks: [...blanks], undeclined: [...undeclined] });
};
