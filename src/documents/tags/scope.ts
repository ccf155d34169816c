// Where the value of a tag is looked for: the innermost loop first, then outwards to the whole document.
import { isRecord, type TagValue } from './value.ts';

/** Built-in counters of the numbered items of an order: «1», «2» and «2.1», «2.2», in the order in which they are printed. */
export const ITEM = 'пункт';
export const SUB_ITEM = 'подпункт';
/** Prints nothing and counts from one again: for the next order on paper of its own, and for an appendix with items. */
export const RESTART = 'пункты заново';
export const COUNTERS: readonly { readonly name: string; readonly example: string }[] = [
  { name: ITEM, example: '1' },
  { name: SUB_ITEM, example: '1.1' },
  { name: RESTART, example: '' },
];

/** Value at `path`, or undefined. `scopes` go from the outermost inwards, and their keys are tag keys. */
export function lookUp(path: readonly string[], scopes: readonly TagValue[]): TagValue | undefined {
  if (path.length === 1 && path[0] === '.') return scopes.at(-1);
  const [head = '', ...rest] = path;
  for (const scope of [...scopes].reverse()) {
    let value = member(scope, head);
    if (value === undefined) continue;
    for (const name of rest) value = value === undefined ? undefined : member(value, name);
    return value;
  }
  return undefined;
}

const member = (scope: TagValue, name: string): TagValue | undefined =>
  isRecord(scope) && Object.hasOwn(scope, name) ? scope[name] : undefined;
