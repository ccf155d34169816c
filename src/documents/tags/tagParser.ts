// The parser that docxtemplater asks for the value of every tag; it also notes what a person has to look at.
import type { Declension } from '../declension/declension.ts';
import { parseTag, type Tag } from './parseTag.ts';
import { isFilled, type Rendered, renderValue } from './renderValue.ts';
import { ITEM, lookUp, RESTART, SUB_ITEM } from './scope.ts';
import { isList, isRecord, type TagValue } from './value.ts';

/** What filling found out on the way; the sets hold tags as typed in the template, never a value. */
export interface Notes {
  readonly blanks: Set<string>;
  readonly undeclined: Set<string>;
  /** Tags that printed nothing, with no line for the pen either. */
  readonly empties: Set<string>;
  /** Blanks and doubtful words are printed between MARKS, to be found in the filled text. */
  readonly marked: boolean;
}

/** Signs of the private use area, which no font has and nobody types. */
export const MARKS = { blank: ['\ue000', '\ue001'], unsure: ['\ue002', '\ue003'] } as const;

/** A text between the items of a list, empty after the last one by nature. */
const SEPARATOR = 'разделитель';

interface ParserContext {
  readonly scopeList: readonly unknown[];
  readonly meta: { readonly part: { readonly module?: string | undefined } };
}

/** For `options.parser` of docxtemplater. One parser serves one filling: it holds the counters of items. */
export function tagParser(declension: Declension, notes: Notes) {
  let items = 0;
  let subItems = 0;
  const counter = (name: string | undefined): string | null => {
    if (name === ITEM) {
      subItems = 0;
      return String(++items);
    }
    if (name === RESTART) {
      items = 0;
      subItems = 0;
      return '';
    }
    return name === SUB_ITEM ? `${items}.${++subItems}` : null;
  };
  const text = (tag: Tag, value: TagValue | undefined): string => {
    const rendered = renderValue(declension, value, tag);
    const name = tag.raw.split('|')[0]?.trim() ?? tag.raw;
    if (rendered.blank) notes.blanks.add(name);
    if (rendered.unsure) notes.undeclined.add(name);
    if (rendered.text === '' && typeof value !== 'boolean' && tag.path.at(-1) !== SEPARATOR) notes.empties.add(name);
    return notes.marked ? marked(rendered) : rendered.text;
  };
  return (raw: string) => {
    const tag = parseTag(raw);
    return {
      get(_scope: unknown, context: ParserContext): unknown {
        const value = lookUp(tag.path, context.scopeList as readonly TagValue[]);
        if (context.meta.part.module === 'loop') return sectionValue(value);
        if (value === undefined && tag.path.length === 1) return counter(tag.path[0]) ?? text(tag, value);
        return text(tag, value);
      },
    };
  };
}

/** What a section repeats over or tests; never null, because docxtemplater would then look outwards once more by itself. */
const sectionValue = (value: TagValue | undefined): unknown =>
  value !== undefined && value !== null && (isList(value) || isRecord(value)) ? value : isFilled(value);

function marked({ text, blank, unsure }: Rendered): string {
  const bare = text.replace(/[\ue000-\ue003]/g, '');
  const [start, end] = blank ? MARKS.blank : unsure ? MARKS.unsure : ['', ''];
  return start + bare + end;
}
