// Which arguments google.script.run carries: everything else fails at the call, as on Google, and is never converted.

// Apps Script: arguments are primitives, arrays and plain objects; Date, Function and DOM elements other than a lone form fail.
// https://developers.google.com/apps-script/guides/html/reference/run (seen 2026-11-22)

/** A copy as the server gets it: `undefined` becomes `null` in arrays and is left out of objects. Throws TypeError on anything illegal. */
export function legalArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => legal(arg, String(index), []) ?? null);
}

function legal(value: unknown, name: string, above: readonly object[]): unknown {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(name);
  const inner = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => legal(item, String(index), inner) ?? null);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) throw illegal(name);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, legal(item, key, inner)]])),
  );
}

function illegal(name: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${name}`);
}
