// The grammar inside {{ }}: a path of names, then filters after bars, each with what it takes: a length, a word, forms of one.
import { isFilter } from './filters.ts';
import { tagKey } from './tagKey.ts';

export interface TagFilter {
  readonly name: string;
  /** As typed, because it may be printed; '' for none. */
  readonly argument: string;
}

export interface Tag {
  /** As typed in the template, without braces; for messages. */
  readonly raw: string;
  readonly path: readonly string[];
  readonly filters: readonly TagFilter[];
}

/** Never fails: what it cannot read becomes a name nobody knows, and is reported as such. */
export function parseTag(raw: string): Tag {
  const typed = raw.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const [name = '', ...filters] = typed.split('|');
  const path = tagKey(name);
  return { raw: typed, path: path === '.' ? ['.'] : path.split('.'), filters: filters.map(parseFilter) };
}

/** The longest beginning that is a filter; the rest is its argument. */
function parseFilter(text: string): TagFilter {
  const words = text.trim().split(' ');
  for (let end = words.length; end > 0; end--) {
    const name = tagKey(words.slice(0, end).join(' '));
    if (isFilter(name)) return { name, argument: words.slice(end).join(' ') };
  }
  return { name: tagKey(text), argument: '' };
}
