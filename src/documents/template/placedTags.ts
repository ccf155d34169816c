// Finds the tags in the text of one part, each with its place, and the braces that make none.
import type { Problem, TemplatePlace } from '../../domain/problem.ts';
import type { PlacedTag } from '../tags/check/checkTags.ts';
import { sectionMark } from '../tags/sectionMark.ts';
import { type DocumentPart, type Paragraph, textOfParagraph } from './readParts.ts';

const LONGEST_NEAR = 60;
const LONGEST_TAG = 40;

/**
 * Tags in the order of the XML. Problems: `template_tag_unclosed` {tag}, {{ without }}; `template_tag_unopened` {tag}, }}
 * without {{; `template_tag_split` {tag}, a line or a paragraph ends between the braces.
 */
export function placedTags({ paragraphs }: DocumentPart): { tags: PlacedTag[]; problems: Problem[] } {
  const found: { at: number; tag: PlacedTag }[] = [];
  const problems: Problem[] = [];
  /** Text of a tag that the paragraph before has left open. */
  let begun: string | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = textOfParagraph(paragraph);
    const tell = (code: string, tag: string, at: number): void => {
      problems.push({ code, data: { tag: shortTag(tag) }, templatePlace: placeOf(paragraph, text, at) });
    };
    let from = 0;
    if (begun !== null) {
      from = text.indexOf('}}') + 2;
      begun = null;
    }
    for (let start = nextBraces(text, from); start !== -1; start = nextBraces(text, from)) {
      const before = text.slice(Math.max(from, start - LONGEST_TAG), start);
      from = start + 2;
      if (text.startsWith('}}', start)) {
        tell('template_tag_unopened', before, start);
        continue;
      }
      const end = nextBraces(text, from);
      const raw = text.slice(from, end === -1 ? undefined : end);
      if (end === -1 && closesFirst(paragraphs[index + 1])) {
        begun = raw;
        tell('template_tag_split', raw, start);
        break;
      }
      if (end === -1 || text.startsWith('{{', end)) {
        tell('template_tag_unclosed', raw, start);
        continue;
      }
      from = end + 2;
      if (raw.includes('\n')) tell('template_tag_split', raw, start);
      else found.push({ at: placeInXml(paragraph, start), tag: placedTag(raw, paragraph, text, start) });
    }
  }
  return { tags: found.sort((a, b) => a.at - b.at).map(({ tag }) => tag), problems };
}

function placedTag(raw: string, paragraph: Paragraph, text: string, at: number): PlacedTag {
  const mark = sectionMark(raw);
  return {
    raw: mark === null ? raw : mark.name,
    role: mark === null ? 'value' : mark.sign === '/' ? 'close' : 'open',
    inverted: mark?.sign === '^',
    filters: mark?.filters ?? '',
    container: paragraph.container,
    place: placeOf(paragraph, text, at),
  };
}

const nextBraces = (text: string, from: number): number => {
  const found = text.slice(from).search(/\{\{|\}\}/);
  return found === -1 ? -1 : from + found;
};

const closesFirst = (paragraph: Paragraph | undefined): boolean => {
  const text = paragraph === undefined ? '' : textOfParagraph(paragraph);
  return text.startsWith('}}', nextBraces(text, 0));
};

function placeInXml({ stretches }: Paragraph, offset: number): number {
  let passed = 0;
  for (const { at, text } of stretches) {
    if (offset < passed + text.length) return at + offset - passed;
    passed += text.length;
  }
  return 0;
}

function placeOf({ part, paragraph, table, row }: Paragraph, text: string, at: number): TemplatePlace {
  const from = Math.max(0, Math.min(at - LONGEST_NEAR / 3, text.length - LONGEST_NEAR));
  const near = text
    .slice(from, from + LONGEST_NEAR)
    .replace(/\s+/g, ' ')
    .trim();
  return { part, paragraph: table > 0 ? 0 : paragraph, table, row, near };
}

/** What is left of a tag that lacks braces, without the sentence that follows it. */
const shortTag = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG);
