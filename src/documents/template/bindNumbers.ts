// Numbers of acts that a line does not break: «№ 96-Д» as it is printed; in the workbook it stays as it was typed.

const HYPHEN = '-';
const FIRM_HYPHEN = '\u2011';
const FIRM_SPACE = '\u00a0';
/** Markup inside a paragraph that ends a word although there is no space in the text. */
const ENDS_WORD = /^<(?:w:br|w:tab|w:cr|\/w:p)\b/;

/** A number as it is printed where no «№» stands before it. */
export const printedNumber = (number: string): string => number.trim().replaceAll(HYPHEN, FIRM_HYPHEN);

/** Where the text of a number goes on after `at`, markup between its runs passed over; -1 at its end. */
const nextOfWord = (xml: string, at: number): number => {
  let next = at;
  while (xml[next] === '<') {
    if (ENDS_WORD.test(xml.slice(next, next + 8))) return -1;
    next = xml.indexOf('>', next) + 1;
    if (next === 0) return -1;
  }
  return next < xml.length ? next : -1;
};

/**
 * The XML of a part of a .docx with a no-break space after every «№» and no-break hyphens in the number behind it, whoever
 * wrote them: the template, a tag, or the two together. Every change is a character for a character, so runs stay as they are.
 */
export const bindNumbers = (xml: string): string => {
  const pieces: string[] = [];
  let kept = 0;
  const put = (at: number, character: string): void => {
    pieces.push(xml.slice(kept, at), character);
    kept = at + 1;
  };
  for (let sign = xml.indexOf('№'); sign >= 0; sign = xml.indexOf('№', sign + 1)) {
    let at = nextOfWord(xml, sign + 1);
    if (xml[at] === ' ') put(at, FIRM_SPACE);
    if (xml[at] === ' ' || xml[at] === FIRM_SPACE) at = nextOfWord(xml, at + 1);
    while (at >= 0 && !/\s/.test(xml[at] ?? ' ')) {
      if (xml[at] === HYPHEN) put(at, FIRM_HYPHEN);
      at = nextOfWord(xml, at + 1);
    }
  }
  return [...pieces, xml.slice(kept)].join('');
};
