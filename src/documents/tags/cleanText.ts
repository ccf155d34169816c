// What people typed, made fit for XML without changing a visible character.

/** Characters of XML 1.0 (section 2.2); a lone half of a surrogate pair is none. */
const isXml = (point: number): boolean =>
  point === 0x9 ||
  point === 0xa ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  point >= 0x10000;

/** Text as it is printed: line ends become \n, what XML cannot hold is removed, everything else stays. */
export const cleanText = (text: string): string =>
  [...text.replace(/\r\n?/g, '\n')].filter((character) => isXml(character.codePointAt(0) ?? 0)).join('');
