// Names made comparable: for recognising one person or partner written in two ways, never for showing or storing.

// Latin letters that look like Cyrillic ones, a frequent slip of the keyboard layout (domain reference §9.2).
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** Lower case, ё→е, one space between words, no spaces around hyphens, Latin look-alikes as Cyrillic (§6.3). */
export const normaliseName = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[abcehkmoptxy]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/\s*[-‐‑‒–—]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
