// A short mark of a text: tells whether it is still the same without keeping it.

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of the text's UTF-16 units in base 36. Two texts of one cell share a mark by chance once in four thousand million. */
export const textMark = (text: string): string => {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  return hash.toString(36);
};

/** Marks by key as one cell, `lastName=1x9k2f; position=0`. */
export const formatMarks = (marks: Readonly<Record<string, string>>): string =>
  Object.entries(marks)
    .map(([key, mark]) => `${key}=${mark}`)
    .join('; ');

export const parseMarks = (cell: string): Record<string, string> =>
  Object.fromEntries(
    cell.split('; ').flatMap((part) => {
      const [key = '', mark] = part.split('=');
      return mark === undefined ? [] : [[key, mark]];
    }),
  );
