// The marks that open and close sections: {{#пары}}, {{^пары}}, {{/пары}}.
import { tagKey } from './tagKey.ts';

export interface SectionMark {
  readonly sign: '#' | '^' | '/';
  /** Tag key, never empty. */
  readonly name: string;
  /** What stands after the first bar, which means nothing here; '' for no bar. */
  readonly filters: string;
}

/** Null for a tag that is no mark. */
export function sectionMark(raw: string): SectionMark | null {
  const key = tagKey(raw);
  const sign = key.slice(0, 1);
  const [name = '', ...filters] = key.slice(1).split('|');
  if ((sign !== '#' && sign !== '^' && sign !== '/') || name === '') return null;
  return { sign, name, filters: filters.join(' | ') };
}
