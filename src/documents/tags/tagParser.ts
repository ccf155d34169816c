// The parser that docxtemplater asks for the value of every tag; it also notes what a person has to look at.
import type { DocumentLibraries } from '../libraries.ts';
import { parseTag, type Tag } from './parseTag.ts';
import { isFilled, renderValue } from './renderValue.ts';
import { ITEM, lookUp, SUB_ITEM } from './scope.ts';
import { isList, isRecord, type TagValue } from './value.ts';

/** What filling found out on the way; both hold tags as typed in the template, never a value. */
export interface Notes {
  readonly blanks: Set<string>;
  readonly undeclined: Set<string>;
}

interface ParserContext {
  readonly scopeList: readonly unknown[];
  readonly meta: { readonly part: { readonly module?: string | undefined } };
}

/** For `options.parser` of docxtemplater. One parser serves one filling: it holds the counters of items. */
export function tagParser(lvovich: DocumentLibraries['lvovich'], notes: Notes) {
  let items = 0;
  let subItems = 0;
  const counter = (name: string | undefined): string | null => {
    if (name === ITEM) {
      subItems = 0;
      return String(++items);
    }
    return name === SUB_ITEM ? `${items}.${++subItems}` : null;
  };
  const text = (tag: Tag, value: TagValue | undefined): string => {
    const rendered = renderValue(lvovich, value, tag);
    const name = tag.raw.split('|')[0]?.trim() ?? tag.raw;
    if (rendered.blank) notes.blanks.add(name);
    if (rendered.unsure) notes.undeclined.add(name);
    return rendered.text;
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
