// Declension of names of organisations by the head-noun rule; abbreviations and what stands in quotes do not change.
import type { Case, Guess } from './cases.ts';
import { guessName } from './declineName.ts';
import { adjective, inForm } from './endings.ts';
import { capitalsOf } from './letterCase.ts';
import type { Lvovich } from './names/lvovich.ts';
import { genderOfName } from './names/nameGender.ts';
import { readName } from './names/readName.ts';
import { isOrganisationNoun, organisationParadigm } from './organisationNouns.ts';

const QUOTED = /«[^»]*»|"[^"]*"|„[^“]*“/gu;
/** «учреждение средняя школа № 5»: the second name stands in the nominative beside these heads. */
const NAMED_AFTER = /^(?:учреждение|организация|предприятие|подразделение)$/u;
/** An adjective in the nominative; -ой and most of -ий could be another case. */
const PLAIN_NOMINATIVE = /(?:[ая]я|[ое]е|ый|[кгхш]ий|[дтж]ний)$/u;
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
  if (first === null) return { text: name, sure: false };
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

const lastOf = (low: string): string => low.split('-').at(-1) ?? '';

/** All capitals are an abbreviation, unless the word is one we know: «МУНИЦИПАЛЬНОЕ УЧРЕЖДЕНИЕ». */
const isAbbreviation = (word: string): boolean =>
  ABBREVIATION.test(word) &&
  !isOrganisationNoun(word.toLowerCase()) &&
  !(word.length > 6 && adjective(word.toLowerCase(), false) !== null);

/** Null when no head is found. `isFirst`: the part may be headed by a noun that is not known. */
function declinePart(part: string, wanted: Case, isFirst: boolean): Guess | null {
  if (/^[«"„]/u.test(part)) return { text: part, sure: true };
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
  if (!isOrganisationNoun(lastOf(next)) && !PLAIN_NOMINATIVE.test(next)) return { text, sure: true };
  const declined = declineWords(words, start, wanted, false);
  return declined === null ? { text, sure: true } : { text: declined.text, sure: false };
}

function declineWords(words: readonly string[], start: number, wanted: Case, anyNoun: boolean): Guess | null {
  const out = [...words];
  let sure = true;
  let head = '';
  for (let at = start; at < words.length; at += 2) {
    const [, open = '', word = '', close = ''] = /^(\(?)(.*?)([),]*)$/u.exec(words[at] ?? '') ?? [];
    const low = word.toLowerCase();
    if (head !== '' && !(NAMED_AFTER.test(head) && (isOrganisationNoun(lastOf(low)) || PLAIN_NOMINATIVE.test(low))))
      break;
    if (low === 'и' && head === '' && at > start) continue;
    const asAdjective = adjective(low, false);
    const animate = asAdjective !== null && /предприниматель/iu.test(words[at + 2] ?? '') ? adjective(low, true) : null;
    const form =
      asAdjective === null || isOrganisationNoun(low)
        ? nounForm(low, wanted, anyNoun && head === '')
        : inForm(animate ?? asAdjective, wanted);
    if (form === null) {
      if (head !== '') break;
      return null;
    }
    out[at] = `${open}${capitalsOf(word, form.text)}${close}`;
    sure = sure && form.sure;
    if (asAdjective === null || isOrganisationNoun(low)) head = low;
  }
  return head === '' ? null : { text: out.join(''), sure };
}

/** Both parts of «школа-интернат». */
function nounForm(low: string, wanted: Case, anyNoun: boolean): Guess | null {
  const parts = low.split('-');
  if (!/^[а-яё-]+$/u.test(low) || !(anyNoun || isOrganisationNoun(parts.at(-1) ?? ''))) return null;
  const found = parts.map((one) => organisationParadigm(one));
  if (found.some((one) => one === null)) return null;
  const forms = found.flatMap((one) => (one === null ? [] : inForm(one, wanted)));
  return { text: forms.map(({ text }) => text).join('-'), sure: forms.every((form) => form.sure) };
}
