// Codes a person may choose from, with their names, as a page shows them.
import type { Choice } from '../rpc/contract.ts';

/** In the order of `codes`; a code without a name is its own name. */
export const choicesOf = (
  names: Readonly<Record<string, string>>,
  codes: readonly string[] = Object.keys(names),
): Choice[] => codes.map((code) => ({ code, name: names[code] ?? code }));
