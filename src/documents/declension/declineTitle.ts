// Declension of job titles and names of organisations by the head-noun rule: adjectives and the head change, the rest stays.
import { CASES, type Case, type Declined, formOf } from './cases.ts';
import { adjective, HARD_FEMININE, HARD_MASCULINE, SOFT_MASCULINE } from './endings.ts';
import { ORGANISATION_NOUNS } from './organisationNouns.ts';

/** Adjectives and participles that are titles by themselves: what follows them is a complement. */
const SUBSTANTIVES = /^(?:заведующ|управляющ|исполняющ|замещающ)/i;

/** Job title in a case: «Заведующий детским садом» → «Заведующему детским садом». */
export function declineTitle(title: string, wanted: Case): Declined {
  // «и.о. директора» and «врио директора» already hold the case in the abbreviation.
  if (/^(?:и\. ?о\.|врио)\s/i.test(title)) return { text: title, sure: true };
  return declineHead(title, (word) => {
    const asAdjective = adjective(word, true);
    if (asAdjective !== null) {
      return { text: formOf(asAdjective.stem, asAdjective.endings, wanted), isHead: SUBSTANTIVES.test(word) };
    }
    const parts = word.split('-').map((part) => personNoun(part, wanted));
    return parts.includes(null) ? null : { text: parts.join('-'), isHead: true };
  });
}

/** Name of an organisation in a case. An abbreviation such as «МБОУ СОШ № 101» does not change. */
export function declineOrganisation(name: string, wanted: Case): Declined {
  if (/^[«"]?[А-ЯЁ]{2,}(?![а-яё])/.test(name)) return { text: name, sure: true };
  return declineHead(name, (word) => {
    const asAdjective = adjective(word, false);
    if (asAdjective !== null) return { text: formOf(asAdjective.stem, asAdjective.endings, wanted), isHead: false };
    const forms = ORGANISATION_NOUNS[word.toLowerCase()];
    if (forms === undefined) return null;
    const form = forms[CASES.indexOf(wanted)] ?? word;
    return { text: word.slice(0, 1) + form.slice(1), isHead: true };
  });
}

type DeclineWord = (word: string) => { readonly text: string; readonly isHead: boolean } | null;

/** Declines words from the left up to the head; without a head the text stays as it was and is not sure. */
function declineHead(text: string, declineWord: DeclineWord): Declined {
  const words = text.split(' ');
  const out: string[] = [];
  for (const [at, word] of words.entries()) {
    const declined = declineWord(word);
    if (declined === null) return { text, sure: false };
    out.push(declined.text);
    if (declined.isHead) return { text: [...out, ...words.slice(at + 1)].join(' '), sure: true };
  }
  return { text, sure: false };
}

/** One noun that names a person; null when its ending does not tell the type. */
function personNoun(word: string, wanted: Case): string | null {
  if (/(?:тель|арь)$/i.test(word)) return formOf(word.slice(0, -1), SOFT_MASCULINE, wanted);
  if (/[бвдзлмнпрстфгкхчш]$/i.test(word)) return formOf(word, HARD_MASCULINE, wanted);
  if (/[бвдзлмнпрстф]а$/i.test(word)) return formOf(word.slice(0, -1), HARD_FEMININE, wanted);
  if (/ица$/i.test(word)) return formOf(word.slice(0, -1), ['ы', 'е', 'у', 'ей', 'е'], wanted);
  if (/ка$/i.test(word)) return formOf(word.slice(0, -1), ['и', 'е', 'у', 'ой', 'е'], wanted);
  return null;
}
