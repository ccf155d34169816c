// Arguments of google.script.run, checked as the page's side of Google checks them before anything is sent.

/**
 * The name of the first part that may not be sent, or null.
 * Apps Script: a Date, a function, an instance of a class and a cycle make the call fail in the page; undefined in an array becomes null.
 * https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...) (seen 2026-11-22)
 */
export function illegalArgument(args: readonly unknown[]): string | null {
  for (const [index, argument] of args.entries()) {
    const found = illegalIn(argument, String(index), []);
    if (found !== null) return found;
  }
  return null;
}

function illegalIn(value: unknown, name: string, above: readonly unknown[]): string | null {
  if (value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value)) return null;
  if (typeof value !== 'object' || above.includes(value) || !isPlain(value)) return name;
  for (const [key, part] of Object.entries(value)) {
    const found = illegalIn(part, key, [...above, value]);
    if (found !== null) return found;
  }
  return null;
}

/** By shape and not by identity: the caller's objects may come from another realm. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype as object) === null;
}
