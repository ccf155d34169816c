// Endings of Russian adjectives and nouns by type, enough for surnames, job titles and names of organisations.
import { type Case, type Forms, formOf, type Guess } from './cases.ts';

/** How the forms of a word are made. `doubt`: all of them, or the instrumental alone, because its vowel hangs on the stress. */
export interface Paradigm {
  readonly stem: string;
  readonly endings: Forms;
  readonly doubt: 'none' | 'instrumental' | 'all';
}

export const paradigm = (stem: string, endings: Forms, doubt: Paradigm['doubt'] = 'none'): Paradigm => ({
  stem,
  endings,
  doubt,
});

export const inForm = ({ stem, endings, doubt }: Paradigm, wanted: Case): Guess => ({
  text: formOf(stem, endings, wanted),
  sure: doubt === 'none' || (doubt === 'instrumental' && wanted !== 'instrumental'),
});

/** A word that has no cases. */
export const unchanged = (word: string, doubt: Paradigm['doubt'] = 'none'): Paradigm =>
  paradigm(word, ['', '', '', '', ''], doubt);

/** Endings of masculine nouns that name a person: accusative equals genitive. */
export const hardMasculine = (instrumental: 'ом' | 'ем' | 'ым'): Forms => ['а', 'у', 'а', instrumental, 'е'];
export const softMasculine = (instrumental: 'ем' | 'ём'): Forms => ['я', 'ю', 'я', instrumental, 'е'];
/** Палий, Василий. */
export const IY_MASCULINE: Forms = ['я', 'ю', 'я', 'ем', 'и'];
export const SOFT_FEMININE: Forms = ['и', 'и', 'ь', 'ью', 'и'];

/** The same noun when it names a thing: accusative equals nominative. */
export const asThing = (endings: Forms, nominative: string): Forms => [
  endings[0],
  endings[1],
  nominative,
  endings[3],
  endings[4],
];

/** Words of one kind written as a line. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

export const VOWEL = '[аеёиоуыэюя]';
const ONE_SYLLABLE = new RegExp(`^[^аеёиоуыэюя]*${VOWEL}[^аеёиоуыэюя]*$`, 'u');
export const isOneSyllable = (low: string): boolean => ONE_SYLLABLE.test(low);

/**
 * Adjectives and participles, also with -ся, by their ending in the nominative; `animate` decides the masculine accusative.
 * Possessive ones (казачий) have ь in the other forms; they are told by the word.
 */
export function adjective(low: string, animate: boolean): Paradigm | null {
  const found = /^(.+?)([ыио]й|[ая]я|[ое]е|ь[ея]|[ыи]е)(ся)?$/u.exec(low);
  if (found === null) return null;
  const [, stem = '', ending = '', self = ''] = found;
  const forms = adjectiveForms(stem, ending, animate);
  if (forms === null) return null;
  const [newStem, endings] = forms;
  return paradigm(newStem, self === '' ? endings : (endings.map((one) => one + self) as unknown as Forms));
}

const POSSESSIVE =
  /(?:казач|трет|бож|лис|коз|волч|заяч|птич|рыб|медвеж|враж|рыбач|охотнич|помещич|девич|собач|верблюж)$/u;

function adjectiveForms(stem: string, ending: string, animate: boolean): readonly [string, Forms] | null {
  const sibilant = /[жшчщ]$/u.test(stem);
  const narrow = sibilant || /[гкх]$/u.test(stem);
  const im = narrow ? 'им' : 'ым';
  switch (ending) {
    case 'ый':
    case 'ой':
      return [stem, ['ого', 'ому', animate ? 'ого' : ending, im, 'ом']];
    case 'ий':
      if (POSSESSIVE.test(stem)) return [stem, ['ьего', 'ьему', animate ? 'ьего' : 'ий', 'ьим', 'ьем']];
      return /[гкх]$/u.test(stem)
        ? [stem, ['ого', 'ому', animate ? 'ого' : 'ий', 'им', 'ом']]
        : [stem, ['его', 'ему', animate ? 'его' : 'ий', 'им', 'ем']];
    case 'ая':
      // Рыжая → рыжей, but with a stressed ending: большая → большой.
      return [
        stem,
        sibilant && !/(?:больш|чуж)$/u.test(stem) ? ['ей', 'ей', 'ую', 'ей', 'ей'] : ['ой', 'ой', 'ую', 'ой', 'ой'],
      ];
    case 'яя':
      return [stem, ['ей', 'ей', 'юю', 'ей', 'ей']];
    case 'ья':
      return POSSESSIVE.test(stem) ? [stem, ['ьей', 'ьей', 'ью', 'ьей', 'ьей']] : null;
    case 'ье':
      return POSSESSIVE.test(stem) ? [stem, ['ьего', 'ьему', 'ье', 'ьим', 'ьем']] : null;
    case 'ое':
      return [stem, ['ого', 'ому', 'ое', im, 'ом']];
    case 'ее':
      return [stem, ['его', 'ему', 'ее', 'им', 'ем']];
    case 'ые':
      return animate ? null : [stem, ['ых', 'ым', 'ые', 'ыми', 'ых']];
    default:
      return animate || !narrow ? null : [stem, ['их', 'им', 'ие', 'ими', 'их']];
  }
}
