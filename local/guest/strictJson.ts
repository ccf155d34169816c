// What google.script.run lets through, checked on the way out of the guest.
import { stateOf } from './state.ts';

/**
 * Null when `value` may be returned to a page, else the reason.
 * Apps Script: primitives, null, plain objects and arrays pass; a Date, a function, a service object, an instance of a class or a
 * cycle fails; undefined inside an array becomes null. https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...) (seen 2026-11-22)
 */
export function illegalPart(value: unknown, path = 'result', above: readonly unknown[] = []): string | null {
  if (value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value)) return null;
  if (typeof value !== 'object') return path;
  if (above.includes(value)) return `${path} (circular reference)`;
  const inside = [...above, value];
  if (Array.isArray(value))
    return firstIllegal(value.map((item, index) => illegalPart(item, `${path}[${index}]`, inside)));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (stateOf(value) !== null || (prototype !== Object.prototype && prototype !== null)) return path;
  return firstIllegal(Object.entries(value).map(([key, item]) => illegalPart(item, `${path}.${key}`, inside)));
}

function firstIllegal(found: readonly (string | null)[]): string | null {
  return found.find((part) => part !== null) ?? null;
}
