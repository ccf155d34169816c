// The grammar inside {{ }}: a path of names, then filters after bars, each with an optional number.
import { tagKey } from './tagKey.ts';

export interface TagFilter {
  readonly name: string;
  readonly argument: number | null;
}

export interface Tag {
  /** As typed in the template, without braces; for messages. */
  readonly raw: string;
  readonly path: readonly string[];
  readonly filters: readonly TagFilter[];
}

/** Never fails: what it cannot read becomes a name nobody knows, and is reported as such. */
export function parseTag(raw: string): Tag {
  const [path = '', ...filters] = tagKey(raw).split('|');
  return {
    raw: raw.replace(/[\s\u00a0]+/g, ' ').trim(),
    path: path === '.' ? ['.'] : path.split('.'),
    filters: filters.map(parseFilter),
  };
}

function parseFilter(text: string): TagFilter {
  const found = /^(.*?)(?: (\d{1,3}))?$/.exec(text.trim());
  return { name: found?.[1] ?? '', argument: found?.[2] === undefined ? null : Number(found[2]) };
}
