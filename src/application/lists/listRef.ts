// What ties a row of a register to the list it came from: which list, which line, and what the row looked like when it was written.

/** `<list>:<line>:<print>`; the print is of what was written. */
export interface ListRef {
  readonly importId: string;
  readonly line: number;
  readonly print: string;
}

type Cells = Readonly<Record<string, unknown>>;

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ (seen 2026-11-26). It tells an edited row from an untouched one; it hides nothing and need not. */
const fnv = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
};

/** The print of a row by its cells under their schema keys; empty cells and the tie itself do not count. */
export const printOf = (cells: Cells): string =>
  fnv(
    JSON.stringify(
      Object.entries(cells)
        .filter(([key, cell]) => key !== 'listRef' && cell !== '' && cell !== null && cell !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );

export const formatRef = ({ importId, line, print }: ListRef): string => `${importId}:${line}:${print}`;

/** Null for rows that came from no list. */
export const parseRef = (text: string): ListRef | null => {
  const [importId = '', line = '', print = ''] = text.split(':');
  return print === '' ? null : { importId, line: Number(line), print };
};
