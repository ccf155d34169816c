// Field masks of Google's APIs: `a.b,c(d,e/f)` as a tree, and what an object looks like through one.
import { apiError, notEmulated } from '../../store/serviceError.ts';

/** An empty tree: the whole value. */
export interface Mask {
  readonly [field: string]: Mask;
}

/** https://developers.google.com/workspace/sheets/api/guides/field-masks */
export function parseMask(method: string, text: string): Mask {
  const tokens = text.match(/[A-Za-z0-9_]+|[.,/()*]/g) ?? [];
  if (tokens.join('') !== text.replace(/\s/g, '') || tokens.length === 0)
    throw apiError(method, 400, `Request contains an invalid argument. Invalid field mask: ${text}`);
  let at = 0;
  const list = (): Mask => {
    const fields: Record<string, Mask> = {};
    do {
      const name = tokens[at] ?? '';
      at += 1;
      if (!/^(\w+|\*)$/.test(name)) throw apiError(method, 400, `Invalid field mask: ${text}`);
      fields[name] = merge(fields[name], tail());
    } while (tokens[at] === ',' && ++at > 0);
    return fields;
  };
  const tail = (): Mask => {
    if (tokens[at] === '.' || tokens[at] === '/') {
      at += 1;
      const name = tokens[at] ?? '';
      at += 1;
      return { [name]: tail() };
    }
    if (tokens[at] !== '(') return {};
    at += 1;
    const inside = list();
    at += 1;
    return inside;
  };
  const mask = list();
  if (at !== tokens.length) throw apiError(method, 400, `Invalid field mask: ${text}`);
  return mask;
}

/** A field named twice shows what either names; named as a whole it shows everything. */
function merge(one: Mask | undefined, other: Mask): Mask {
  if (one === undefined) return other;
  if (Object.keys(one).length === 0 || Object.keys(other).length === 0) return {};
  const both = { ...one };
  for (const [field, inside] of Object.entries(other)) both[field] = merge(one[field], inside);
  return both;
}

/**
 * The part of `value` that the mask shows. `known` names the fields that this emulator has at each place (`sheets.properties`), by
 * path: one that is absent in the value is just absent, one that is not known is loud.
 */
export function throughMask(where: string, value: unknown, mask: Mask, known: ReadonlySet<string>, path = ''): unknown {
  const fields = Object.keys(mask);
  if (fields.length === 0 || mask['*'] !== undefined) return value;
  if (Array.isArray(value)) return value.map((item) => throughMask(where, item, mask, known, path));
  const shown = fields.flatMap((field): [string, unknown][] => {
    const place = path === '' ? field : `${path}.${field}`;
    if (!known.has(place)) throw notEmulated(`${where} fields ${place}`);
    const part = (value as Record<string, unknown>)[field];
    return part === undefined ? [] : [[field, throughMask(where, part, mask[field] ?? {}, known, place)]];
  });
  return Object.fromEntries(shown);
}

/** Every field named by the mask as a path to a leaf: `userEnteredFormat.numberFormat`. */
export function leavesOf(mask: Mask, path = ''): string[] {
  return Object.entries(mask).flatMap(([field, inside]) => {
    const place = path === '' ? field : `${path}.${field}`;
    return Object.keys(inside).length === 0 ? [place] : leavesOf(inside, place);
  });
}
