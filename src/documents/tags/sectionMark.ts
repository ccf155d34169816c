// The marks that open and close sections: {{#пары}}, {{^пары}}, {{/пары}}.
import { tagKey } from './tagKey.ts';

export interface SectionMark {
  readonly sign: '#' | '^' | '/';
  /** Tag key, never empty. */
  readonly name: string;
}

/** Null for a tag that is no mark. */
export function sectionMark(raw: string): SectionMark | null {
  const key = tagKey(raw);
  const sign = key.slice(0, 1);
  const name = key.slice(1).split('|')[0] ?? '';
  return (sign === '#' || sign === '^' || sign === '/') && name !== '' ? { sign, name } : null;
}
