// Which tags the data can answer, worked out from the data itself; lists give the union of their items.
import type { Kind } from '../filters.ts';
import { isList, isRecord, isWord, type TagValue } from '../value.ts';

/** `fields` and `item` are null where the data does not show them (no record, an empty list). */
export interface Shape {
  readonly kinds: ReadonlySet<Kind>;
  readonly fields: ReadonlyMap<string, Shape> | null;
  readonly isList: boolean;
  readonly item: Shape | null;
}

const leaf = (kind: Kind): Shape => ({ kinds: new Set([kind]), fields: null, isList: false, item: null });

/** Shape of data whose keys are tag keys. */
export function shapeOf(value: TagValue): Shape {
  if (value === null) return leaf('none');
  if (typeof value === 'boolean') return leaf('flag');
  if (isList(value)) {
    const item = value.map(shapeOf).reduce<Shape | null>((all, one) => (all === null ? one : merged(all, one)), null);
    return { kinds: new Set(), fields: null, isList: true, item };
  }
  if (isWord(value)) return leaf(value.is);
  if (!isRecord(value)) return leaf(value === '' ? 'none' : typeof value === 'number' ? 'number' : 'text');
  const fields = new Map(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
  return { kinds: new Set(), fields, isList: false, item: null };
}

function merged(a: Shape, b: Shape): Shape {
  let fields = a.fields ?? b.fields;
  if (a.fields !== null && b.fields !== null) {
    const all = new Map(a.fields);
    for (const [name, shape] of b.fields) {
      const known = all.get(name);
      all.set(name, known === undefined ? shape : merged(known, shape));
    }
    fields = all;
  }
  const item = a.item !== null && b.item !== null ? merged(a.item, b.item) : (a.item ?? b.item);
  return { kinds: new Set([...a.kinds, ...b.kinds]), fields, isList: a.isList || b.isList, item };
}

/** Shape at `path` seen from inside the loops `scopes` (outermost first), or undefined. */
export function lookUpShape(path: readonly string[], scopes: readonly Shape[]): Shape | undefined {
  if (path.length === 1 && path[0] === '.') return scopes.at(-1);
  const [head = '', ...rest] = path;
  for (const scope of [...scopes].reverse()) {
    let found = scope.fields?.get(head);
    if (found === undefined) continue;
    for (const name of rest) found = found?.fields?.get(name);
    return found;
  }
  return undefined;
}

/** Every path that a tag may use there, for suggestions; records three deep. */
export function knownPaths(scopes: readonly Shape[]): string[] {
  const out: string[] = [];
  const walk = (shape: Shape, prefix: string, depth: number): void => {
    for (const [name, inner] of shape.fields ?? []) {
      out.push(prefix + name);
      if (depth < 3) walk(inner, `${prefix}${name}.`, depth + 1);
    }
  };
  for (const scope of [...scopes].reverse()) walk(scope, '', 1);
  return out;
}

/** Names of the loops inside of which `path` is known, the outermost first; null when no loop knows it. */
export function loopsTo(path: readonly string[], shape: Shape, depth = 1): string[] | null {
  for (const [name, { isList, item, fields }] of shape.fields ?? []) {
    const inner = isList ? item : fields === null ? null : shape.fields?.get(name);
    if (!inner) continue;
    if (isList && lookUpShape(path, [inner]) !== undefined) return [name];
    const further = depth < 3 ? loopsTo(path, inner, depth + 1) : null;
    if (further !== null) return [isList ? name : `${name}.${further[0]}`, ...further.slice(isList ? 0 : 1)];
  }
  return null;
}
