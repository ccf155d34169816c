// Endings of Russian adjectives and nouns by type, enough for surnames, job titles and names of organisations.
import type { Forms } from './cases.ts';

type Gender = 'male' | 'female' | 'neuter';

/** Endings of masculine nouns that name a person: accusative equals genitive. */
export const HARD_MASCULINE: Forms = ['а', 'у', 'а', 'ом', 'е'];
export const SOFT_MASCULINE: Forms = ['я', 'ю', 'я', 'ем', 'е'];
export const SOFT_MASCULINE_STRESSED: Forms = ['я', 'ю', 'я', 'ём', 'е'];
export const SOFT_FEMININE: Forms = ['и', 'и', 'ь', 'ью', 'и'];
export const HARD_FEMININE: Forms = ['ы', 'е', 'у', 'ой', 'е'];

const SIBILANTS = 'жшщч';

/** Adjectives and participles by their ending in the nominative; `animate` decides the masculine accusative. */
export function adjective(word: string, animate: boolean): { stem: string; endings: Forms; gender: Gender } | null {
  const ending = word.slice(-2).toLowerCase();
  const stem = word.slice(0, -2);
  const sibilant = SIBILANTS.includes(stem.slice(-1).toLowerCase());
  switch (ending) {
    case 'ый':
    case 'ой':
      return { stem, gender: 'male', endings: ['ого', 'ому', animate ? 'ого' : ending, 'ым', 'ом'] };
    case 'ий':
      return /[гкх]$/i.test(stem)
        ? { stem, gender: 'male', endings: ['ого', 'ому', animate ? 'ого' : 'ий', 'им', 'ом'] }
        : { stem, gender: 'male', endings: ['его', 'ему', animate ? 'его' : 'ий', 'им', 'ем'] };
    case 'ая':
      return sibilant
        ? { stem, gender: 'female', endings: ['ей', 'ей', 'ую', 'ей', 'ей'] }
        : { stem, gender: 'female', endings: ['ой', 'ой', 'ую', 'ой', 'ой'] };
    case 'яя':
      return { stem, gender: 'female', endings: ['ей', 'ей', 'юю', 'ей', 'ей'] };
    case 'ое':
      return { stem, gender: 'neuter', endings: ['ого', 'ому', 'ое', /[гкх]$/i.test(stem) ? 'им' : 'ым', 'ом'] };
    case 'ее':
      return { stem, gender: 'neuter', endings: ['его', 'ему', 'ее', 'им', 'ем'] };
    default:
      return null;
  }
}
