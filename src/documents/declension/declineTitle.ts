// Declension of job titles by the head-noun rule: adjectives and the head change, complements stay; a list is declined item by item.
import type { Case, Guess } from './cases.ts';
import { adjective, inForm } from './endings.ts';
import { capitalsOf } from './letterCase.ts';
import { isPerson, personParadigms } from './personNouns.ts';

/** Participles that are titles by themselves: what follows them is a complement. */
const STRONG = /^(?:заведующ|управляющ|исполняющ|замещающ|командующ|обучающ|учащ|служащ|трудящ)/u;
/** Adjectives that are titles when no noun follows: рабочий по обслуживанию, старший вожатый. */
const WEAK =
  /^(?:рабоч|вожат|пионервожат|дежурн|ответственн|уполномоченн|портн|военн|уч[её]н|горничн|постов|часов|рядов|пожарн|полицейск|участков|ведущ|старш|доверенн|ставленн|стоянн|приглаш[её]нн|лесничий|городничий|самозанят|безработн|работающ)/u;
/** «и. о.», «врио», «зам.», «зав.»: the abbreviation holds the case, nothing changes. */
const HOLDS_CASE =
  /^(?:и\. ?о\.|ио(?= )|в\. ?р\. ?и\. ?о\.|вр\. ?и\. ?о\.|врио(?= )|(?:зам|зав|пом|нач|рук|пред|секр|преп|проф|доц|инж|отв|дир|уч|восп)\.|(?:зам|зав)(?= ))/iu;
/** замдиректора, завкафедрой: frozen words. */
const FROZEN = /^(?:зам|зав|пом)(?!естител|едующ|ещающ|ощни|етн)[а-яё]{3,}(?:а|я|ы|и|ой|ей|ом|ем|ами)$/u;
/** Abbreviated adjectives and the adverb stay, and the head after them is declined. */
const STAYS = /^(?:не|(?:ст|мл|гл|вед|соц|мед|пед|муз|гос|тех|засл|нар)\.|временно|внештатно)$/u;
const QUOTED = /«[^»]*»|"[^"]*"|[„“][^“”]*[“”]/gu;
const SEPARATOR = /(\s*[,;/()]\s*|\s+(?:и|или)\s+|\s+[–—-]\s+)/u;

/** Most probable form of a job title: «Заведующий детским садом» → «Заведующему детским садом». Items after a comma, «и», a dash or in brackets are declined when they name a person too. */
export function guessTitle(title: string, wanted: Case): Guess {
  // What stands in quotes never changes and is not looked into.
  const masked = title.replace(QUOTED, (quoted) => '\uE000'.repeat(quoted.length));
  let from = 0;
  const items = masked.split(SEPARATOR).map((piece) => {
    const item = title.slice(from, from + piece.length);
    from += piece.length;
    return item;
  });
  const [head = '', ...rest] = items;
  const first = declineItem(head, wanted);
  if (first === null) return { text: title, sure: false };
  const others = rest.map((item, at) => (at % 2 === 0 ? item : followingItem(item, wanted)));
  return { text: first.text + others.join(''), sure: first.sure };
}

/** An item further on: declined when adjectives and a person, or an adjective that is a title, begin it. */
function followingItem(item: string, wanted: Case): string {
  const words = item.split(' ');
  const at = words.findIndex((word) => adjective(word.toLowerCase(), true) === null);
  const noun = words[at === -1 ? words.length : at] ?? '';
  const last = (words[(at === -1 ? words.length : at) - 1] ?? '').toLowerCase();
  if (!isPerson(noun) && !STRONG.test((words[0] ?? '').toLowerCase()) && !WEAK.test(last)) return item;
  return declineItem(item, wanted)?.text ?? item;
}

/** «ИП»: four or five capitals that are no word. */
function isAbbreviation(item: string): boolean {
  const [first = ''] = item.split(' ');
  return /^[А-ЯЁ]{2,5}$/u.test(first) && !isPerson(first);
}

function declineItem(item: string, wanted: Case): Guess | null {
  if (HOLDS_CASE.test(item) || isAbbreviation(item)) return { text: item, sure: true };
  // «ст.воспитатель» is written without a space too.
  const words = item.split(/((?<=\.)(?=[а-яё])|\s+)/iu);
  const out: string[] = [];
  let hasHead = false;
  let sure = true;
  for (let at = 0; at < words.length; at += 2) {
    const word = words[at] ?? '';
    const low = word.toLowerCase();
    const next = (words[at + 2] ?? '').toLowerCase();
    if (hasHead && !isPerson(low)) {
      // «врач-терапевт участковый»: an adjective behind is in the nominative when it ends so.
      if (!/(?:ый|ая)$/u.test(low)) break;
    }
    if (!hasHead && FROZEN.test(low)) return { text: item, sure: true };
    const found: TitleWord | null =
      !hasHead && STAYS.test(low) ? { text: word, sure: true, isHead: false } : declineWord(low, next, wanted);
    if (found === null) {
      if (hasHead) break;
      return null;
    }
    out.push(capitalsOf(word, found.text), words[at + 1] ?? '');
    sure = sure && found.sure;
    hasHead = hasHead || found.isHead;
    if (found.isHead && STRONG.test(low)) break;
  }
  return hasHead ? { text: [...out, ...words.slice(out.length)].join(''), sure } : null;
}

type TitleWord = Guess & { readonly isHead: boolean };

function declineWord(low: string, next: string, wanted: Case): TitleWord | null {
  const asAdjective = adjective(low, true);
  if (asAdjective !== null) {
    const nounFollows = isPerson(next) || adjective(next, true) !== null;
    return {
      ...inForm(asAdjective, wanted),
      isHead: (STRONG.test(low) && !isPerson(next)) || (WEAK.test(low) && !nounFollows),
    };
  }
  const parts = personParadigms(low);
  if (parts === null) return null;
  const forms = parts.map((part) => inForm(part, wanted));
  return { text: forms.map(({ text }) => text).join('-'), sure: forms.every(({ sure }) => sure), isHead: true };
}
