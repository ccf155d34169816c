// Declension of names of organisations by the head-noun rule; abbreviations and what stands in quotes do not change.
import type { Case, Forms, Guess } from './cases.ts';
import { guessName } from './declineName.ts';
import { adjective, inForm, type Paradigm, paradigm, unchanged, wordSet } from './endings.ts';
import { capitalsOf } from './letterCase.ts';
import type { Lvovich } from './names/lvovich.ts';
import { genderOfName } from './names/nameGender.ts';
import { readName } from './names/readName.ts';
import { isOrganisationNoun, organisationParadigm } from './organisationNouns.ts';

const QUOTED = /«[^»]*»|"[^"]*"|[„“][^“”]*[“”]/gu;
/** «учреждение средняя школа № 5»: the second name stands in the nominative beside these heads. */
const NAMED_AFTER = /^(?:учреждение|организация|предприятие|подразделение)$/u;
/** «учреждение городского округа город Заречный»: a place, not a second name. */
const PLACE = /^(?:город|городок|район|округ|край|область|площадь|пос[её]лок|хутор)$/u;
const PREPOSITION = /^(?:в|во|на|за|под|по|о|об|через|при|для|про|имени)$/iu;
/** An adjective in the nominative; -ой and most of -ий could be another case. */
const PLAIN_NOMINATIVE = /(?:[ая]я|[ое]е|ый|[кгхш]ий|[дтж]ний)$/u;
/** «мини-технопарк», «пресс-центр». */
const STAYING_FIRST = wordSet(
  'мини пресс арт эко бизнес фитнес медиа интернет спорт экспо тур авто фото кино видео шоу нано био',
);
const ABBREVIATION = /^[А-ЯЁ]{2,}[а-яё]?[А-ЯЁ]*$/u;

/** Most probable form of a name; an abbreviation such as «МБОУ СОШ № 101» does not change. Parts after a dash with spaces are declined when a known noun heads them. */
export function guessOrganisation(lvovich: Lvovich, name: string, wanted: Case): Guess {
  const owner = /^((?:индивидуальный предприниматель|ип)\s+)(?=[а-яё])/iu.exec(name);
  if (owner !== null) return guessOwner(lvovich, owner[1] ?? '', name.slice(owner[0].length), wanted);
  const masked = name.replace(QUOTED, (quoted) => '\uE000'.repeat(quoted.length));
  let from = 0;
  const parts = masked.split(/(\s+[–—-]\s+)/u).map((piece) => {
    const part = name.slice(from, from + piece.length);
    from += piece.length;
    return part;
  });
  const [head = '', ...rest] = parts;
  const first = declinePart(head, wanted, true);
  // «LEGO Education»: a name in Latin letters has no cases.
  if (first === null) return { text: name, sure: /[a-z]/iu.test(masked) && !/[а-яё]/iu.test(masked) };
  const others = rest.map((part, at) => (at % 2 === 0 ? part : (declinePart(part, wanted, false)?.text ?? part)));
  return { text: first.text + others.join(''), sure: first.sure };
}

/** «ИП Иванов И.И.»: the owner's name is declined, the abbreviation is not. */
function guessOwner(lvovich: Lvovich, form: string, owner: string, wanted: Case): Guess {
  const { name, order } = readName(owner);
  const { sure, ...parts } = guessName(lvovich, name, genderOfName(name), wanted);
  const declined = form.trim().length === 2 ? form : declineWords(form.split(/(\s+)/u), 0, wanted, true)?.text;
  return { text: `${declined ?? form}${order.map((part) => parts[part]).join(' ')}`, sure };
}

const isKnown = (word: string): boolean => isOrganisationNoun(lastOf(word.toLowerCase()));
const lastOf = (low: string): string => low.split('-').at(-1) ?? '';

/** All capitals are an abbreviation, unless the word is one we know: «МУНИЦИПАЛЬНОЕ УЧРЕЖДЕНИЕ». */
const isAbbreviation = (word: string): boolean =>
  ABBREVIATION.test(word) &&
  !isOrganisationNoun(word.toLowerCase()) &&
  !(word.length > 6 && adjective(word.toLowerCase(), false) !== null);

/** Null when no head is found. `isFirst`: the part may be headed by a noun that is not known. */
function declinePart(part: string, wanted: Case, isFirst: boolean): Guess | null {
  if (/^[«"„“]/u.test(part)) return { text: part, sure: true };
  const words = part.split(/(\s+)/u);
  let start = 0;
  while (start < words.length && isAbbreviation(words[start] ?? '')) start += 2;
  if (start > 0) return afterAbbreviation(words, start, wanted);
  return declineWords(words, 0, wanted, isFirst);
}

/** «МБДОУ детский сад № 5»: some decline what follows, some do not. */
function afterAbbreviation(words: readonly string[], start: number, wanted: Case): Guess {
  const text = words.join('');
  const next = (words[start] ?? '').toLowerCase();
  if (!isKnown(next) && !PLAIN_NOMINATIVE.test(next)) return { text, sure: true };
  const declined = declineWords(words, start, wanted, false);
  return declined === null
    ? { text, sure: true }
    : { text: words.slice(0, start).join('') + declined.text, sure: false };
}

/** «1-я школа»: endings of an ordinal in figures. */
const ORDINALS: Readonly<Record<string, Forms>> = {
  й: ['го', 'му', 'й', 'м', 'м'],
  я: ['й', 'й', 'ю', 'й', 'й'],
  е: ['го', 'му', 'е', 'м', 'м'],
};

function ordinal(low: string): Paradigm | null {
  const [, figures = '', letter = ''] = /^(\d+-)([йяе])$/u.exec(low) ?? [];
  const endings = ORDINALS[letter];
  return endings === undefined ? null : paradigm(figures, endings);
}

/** The words from `start` to the head, and a second name in the nominative beside it, if it has a head too. */
function declineWords(words: readonly string[], start: number, wanted: Case, anyNoun: boolean): Guess | null {
  const first = headed(words, start, wanted, anyNoun);
  if (first === null) return null;
  const [next = '', second = ''] = [words[first.end], words[first.end + 2]];
  const both = next === 'и' && isOrganisationNoun(second.toLowerCase());
  const named = NAMED_AFTER.test(first.head) ? secondName(words, first.end) : null;
  const from = both ? first.end + 2 : (named ?? first.end);
  const other = both || named !== null ? headed(words, from, wanted, false) : null;
  const parts = [...first.out, ...words.slice(first.end, from), ...(other?.out ?? [])];
  const after = words.slice(other?.end ?? from).map((word) => inBrackets(word, wanted));
  return { text: [...parts, ...after].join(''), sure: first.sure && (other?.sure ?? true) };
}

/** «институт (филиал)». */
const inBrackets = (word: string, wanted: Case): string => {
  const [, noun = ''] = /^\(([а-яё]+)\)$/iu.exec(word) ?? [];
  return isKnown(noun) ? `(${capitalsOf(noun, nounForm(noun.toLowerCase(), wanted, false)?.text ?? noun)})` : word;
};

/** Where a second name begins: «учреждение дополнительного образования Детско-юношеская спортивная школа». */
function secondName(words: readonly string[], start: number): number | null {
  for (let at = start; at < words.length; at += 2) {
    let head = at;
    while (PLAIN_NOMINATIVE.test((words[head] ?? '').toLowerCase()) && !isKnown(words[head] ?? '')) head += 2;
    const [before = '', noun = ''] = [words[at - 2], words[head]];
    if (/^[«"„“]/u.test(noun)) return null;
    if (isKnown(noun) && !PLACE.test(noun.toLowerCase()) && !PREPOSITION.test(before)) return at;
  }
  return null;
}

interface Headed {
  readonly out: readonly string[];
  readonly head: string;
  /** Where the words after the head begin. */
  readonly end: number;
  readonly sure: boolean;
}

function headed(words: readonly string[], start: number, wanted: Case, anyNoun: boolean): Headed | null {
  const out: string[] = [];
  let sure = true;
  for (let at = start; at < words.length; at += 2) {
    const [, open = '', word = '', close = ''] = /^(\(?)(.*?)([),]*)$/u.exec(words[at] ?? '') ?? [];
    const low = word.toLowerCase();
    const space = words[at + 1] ?? '';
    if (/^[«"„“]/u.test(word)) return null;
    if (low === 'и' && at > start) {
      out.push(word, space);
      continue;
    }
    const described = isOrganisationNoun(low) ? null : (ordinal(low) ?? adjective(low, isAnimate(words[at + 2])));
    const form = described === null ? nounForm(low, wanted, anyNoun) : inForm(described, wanted);
    if (form === null) return null;
    out.push(`${open}${capitalsOf(word, form.text)}${close}`, space);
    sure = sure && form.sure;
    if (described === null) return { out, head: low, end: at + 2, sure };
  }
  return null;
}

const isAnimate = (next = ''): boolean => /^предприниматель/iu.test(next);

/** Both parts of «школа-интернат». */
function nounForm(low: string, wanted: Case, anyNoun: boolean): Guess | null {
  const parts = low.split('-');
  if (!/^(?:[a-z]+-)?[а-яё-]+$/u.test(low) || !(anyNoun || isOrganisationNoun(parts.at(-1) ?? ''))) return null;
  const found = parts.map((one, at) =>
    at < parts.length - 1 && (STAYING_FIRST.has(one) || /^[a-z]+$/u.test(one))
      ? unchanged(one)
      : organisationParadigm(one),
  );
  if (found.some((one) => one === null)) return null;
  const forms = found.flatMap((one) => (one === null ? [] : inForm(one, wanted)));
  return { text: forms.map(({ text }) => text).join('-'), sure: forms.every((form) => form.sure) };
}
