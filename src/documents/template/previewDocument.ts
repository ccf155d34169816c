// What a paper would say: the filled text of a template as lines to read, without a document being made.
import { done, type Outcome, type TemplatePart } from '../../domain/problem.ts';
import type { DocumentLibraries } from '../libraries.ts';
import { MARKS, type Notes } from '../tags/tagParser.ts';
import type { TagRecord } from '../tags/value.ts';
import type { Zip } from './openTemplate.ts';
import { type Paragraph, readParts, textOfParagraph } from './readParts.ts';
import { renderTemplate } from './renderTemplate.ts';

/** `blank` is a line for the pen where there is no value, `unsure` a word whose form a person has to look at. */
export interface PreviewPiece {
  readonly text: string;
  readonly state: 'plain' | 'blank' | 'unsure';
}

/** A paragraph, or a row of a table with a bar between what its cells say. */
export interface PreviewLine {
  readonly part: TemplatePart;
  readonly pieces: readonly PreviewPiece[];
}

export interface Preview {
  readonly lines: readonly PreviewLine[];
  /** Tags as typed in the template: with a line for the pen, with nothing at all, with a doubtful form. */
  readonly blanks: readonly string[];
  readonly empties: readonly string[];
  readonly undeclined: readonly string[];
}

/** Refused as fillDocument() is, with every problem of the template. */
export function previewDocument(
  libraries: DocumentLibraries,
  template: Uint8Array | readonly number[],
  data: TagRecord,
): Outcome<Preview> {
  const notes: Notes = { blanks: new Set(), undeclined: new Set(), empties: new Set(), marked: true };
  const filled = renderTemplate(libraries, template, data, notes);
  if (!filled.ok) return filled;
  return done({
    lines: linesOf(filled.value.getZip() as Zip),
    blanks: [...notes.blanks],
    empties: [...notes.empties],
    undeclined: [...notes.undeclined],
  });
}

/** Paragraphs that say nothing are left out. */
function linesOf(zip: Zip): PreviewLine[] {
  const said = readParts(zip)
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ part }) => part !== 'properties' && part !== 'comment')
    .flatMap((paragraph) => {
      const text = textOfParagraph(paragraph).trim();
      return text === '' ? [] : [{ paragraph, text }];
    });
  const lines: { paragraph: Paragraph; text: string }[] = [];
  for (const one of said) {
    const last = lines.at(-1);
    const { part, table, row } = one.paragraph;
    const { paragraph: before } = last ?? one;
    const isSameRow = table > 0 && before.part === part && before.table === table && before.row === row;
    if (last !== undefined && isSameRow) last.text += ` | ${one.text}`;
    else lines.push({ ...one });
  }
  return lines.map(({ paragraph: { part }, text }) => ({ part, pieces: pieces(text) }));
}

const pieces = (text: string): PreviewPiece[] =>
  text
    .split(/([\ue000\ue002][^\ue001\ue003]*[\ue001\ue003])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const isBlank = piece.startsWith(MARKS.blank[0]);
      const isMarked = isBlank || piece.startsWith(MARKS.unsure[0]);
      return { text: isMarked ? piece.slice(1, -1) : piece, state: isBlank ? 'blank' : isMarked ? 'unsure' : 'plain' };
    });
