// A whole surname: hyphens, particles, first elements that stay; each part by the overlay, then by lvovich.
import type { Gender } from '../../../domain/person/genderByPatronymic.ts';
import type { Case, Guess } from '../cases.ts';
import { inForm, isOneSyllable, wordSet } from '../endings.ts';
import { capitalsOf } from '../letterCase.ts';
import type { Lvovich } from './lvovich.ts';
import { overlaySurname } from './surnameOverlay.ts';

/** Never declined, wherever they stand but at the end: фон Витте, Ван-Дейк, Эль-Регистан. */
export const PARTICLES = wordSet(
  'фон ван де дер ден да дос дель делла дю ду ди ла ле лос аль эль ибн бен бин абу сен сан санта мак зу цу тен сент',
);
/** First elements that stay before a hyphen: Бонч-Бруевич, Тер-Петросян, Хан-Магомедов, Кара-Мурза. */
const STAYING_FIRST = wordSet(
  'бонч тер мелик кара кызыл ак нор дер шах хан бек султан абд абдул мирза гаджи хаджи кази нур шейх сейд грум тян пан',
  'дамба бадма цыден доржи белиц гасан дюссар дюмон корвин шолом призван вар ара крым шан гранд чорос сян дон',
);
/** Second elements that leave the first as it is: Гусейн-заде, Кара-оол, Мамед-оглы, Кадыр-бек. */
const TAILS = wordSet('заде зада зода оглы оглу кызы гызы кизи уулу улы оол бек хан паша бей ага мирза джан');
/** Short first elements that are surnames by themselves and are declined. */
const SHORT_SURNAMES = wordSet('ким пак шмидт шульц шварц кац блок блюм грин гросс вольф браун штерн франк львов');
/** Spaces and hyphens of all kinds people type between the parts of a name. */
export const BETWEEN_PARTS = /([\s‐‑–-]+)/u;
const WORD = /^[а-яёәөүҗңһғқұіїєўҳҷӣӯ'’]*[а-яё]$/u;

/** Names are declined only when their last letters are Russian; a Latin letter may look like one. */
export const isCyrillic = (text: string): boolean => WORD.test(text.toLowerCase());

/** Most probable form of a surname, as it is written. */
export function guessSurname(lvovich: Lvovich, text: string, gender: Gender, wanted: Case): Guess {
  const pieces = text.split(BETWEEN_PARTS);
  const words = pieces.filter((_piece, at) => at % 2 === 0).map((piece) => piece.toLowerCase());
  const tail = TAILS.has(words.at(-1) ?? '');
  // «Ким-Ир-Сен» is one name; of two parts nobody knows whether a short first one is a surname by itself: Сян-Белгин.
  const isChain = words.length > 2 && words.every(isOneSyllable);
  const isShort = (low: string) => isOneSyllable(low) && /[^аеёиоуыэюяйь]$/u.test(low) && !SHORT_SURNAMES.has(low);
  let sure = true;
  const out = pieces.map((piece, at) => {
    if (at % 2 === 1) return piece;
    const low = piece.toLowerCase();
    const isLast = at === pieces.length - 1;
    if (!isCyrillic(piece)) {
      sure = false;
      return piece;
    }
    if (!isLast && (isChain || tail || PARTICLES.has(low) || STAYING_FIRST.has(low))) return piece;
    const found = overlaySurname(low, gender);
    const form =
      found === null ? { text: lvovich.inclineLastname(low, wanted, gender), sure: true } : inForm(found, wanted);
    sure = sure && form.sure && (isLast || gender === 'female' || !isShort(low));
    return capitalsOf(piece, form.text);
  });
  return { text: out.join(''), sure };
}
