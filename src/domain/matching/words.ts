// Words by which a request and what a mentor offers are compared: without endings, without those that say nothing.

/** Endings of nouns and adjectives, the longest first; a verb keeps its own and is rarely what a request turns on. */
const ENDING =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|иям|ией|ием|ия|ии|ию|ие|ья|ье|ью|ах|ях|ам|ям|ов|ев|ей|ой|ий|ый|ым|им|ых|их|ом|ем|ою|ею|ая|яя|ую|юю|ое|ее|ые|[аеиоуыэюяйь])$/u;

/** Beginnings of words that stand in any request or praise. */
const COMMON =
  /^(?:помо|помощ|нуж|надо|хо[тч]|чтоб|наставн|науч|улучш|очень|больш|есть|быть|котор|сво[йеяи]|мо[йеяи]$|мне$|мен[яе]$|его$|или$|для$|при$|как$|что$|это|под$|над$|без$|про$|все|ещ|опыт|работ|развит|вопрос|трудн|сложн|проблем|занят|предмет|язык|школ|учит|учен|учеб|класс|детьм|детей|дет[ия]$|ребен|люб|имеет|знан|умени|навык|подготов|соглас|област|разн|хорош|друг(?:ой|ая|ие|их|им)|между$|после|перед$|сам(?:ост|$|[аи]$)|можн|могу|буд)/u;

const LEAST_LETTERS = 3;

/** The word without its ending, in lower case and without «ё». */
export const stemOf = (word: string): string => {
  const plain = word.toLowerCase().replaceAll('ё', 'е');
  const stem = plain.replace(ENDING, '');
  return stem.length < LEAST_LETTERS ? plain : stem;
};

/** Words of a text by their stems, the first of each as it was written, in lower case. */
export const wordsOf = (...texts: readonly string[]): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const [word] of texts.join(' ').matchAll(/[\p{L}\d]+/gu)) {
    const plain = word.toLowerCase().replaceAll('ё', 'е');
    if (plain.length < LEAST_LETTERS || COMMON.test(plain) || /^\d+$/u.test(plain)) continue;
    const stem = stemOf(plain);
    if (!words.has(stem)) words.set(stem, word.toLowerCase());
  }
  return words;
};

/** Whole subjects, each as its stems: «русский язык» and «английский язык» have a word in common and are two. */
export const subjectsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(/[,;/]| и /u)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => [part.split(/\s+/u).map(stemOf).join(' '), part.toLowerCase()]),
  );
