// Declension of a person's name: lvovich with the gender taken from the patronymic, our overlay before it.
import { type Gender, genderByPatronymic } from '../../domain/person/genderByPatronymic.ts';
import type { DocumentLibraries } from '../libraries.ts';
import type { Case } from './cases.ts';
import { isCustomOfTheFamily, overlayFirstName, overlaySurname } from './surnameOverlay.ts';

export interface NameParts {
  readonly last: string;
  readonly first: string;
  readonly patronymic: string;
}

/** Gender by a patronymic of the Russian kind; null for none and for «оглы», «кызы», which lvovich cannot decline. */
const genderOf = (patronymic: string): Gender | null =>
  /^[а-яё-]+(?:ич|на)$/i.test(patronymic) ? genderByPatronymic(patronymic) : null;

/**
 * Name in a case. `sure` is false, and the name untouched, when the gender is not certain, a part is not written in
 * Russian letters, or custom alone decides the form.
 */
export function declineName(
  lvovich: DocumentLibraries['lvovich'],
  name: NameParts,
  wanted: Case,
): NameParts & { readonly sure: boolean } {
  const gender = genderOf(name.patronymic);
  const surname = name.last.split('-');
  if (gender === null || !isRussian(name) || surname.some((part) => isCustomOfTheFamily(part, gender))) {
    return { ...name, sure: false };
  }
  const overlaid = surname.map((part) => overlaySurname(part, gender, wanted));
  return {
    // Whole when the overlay has nothing to say: lvovich knows first parts that stay («Тер-», «Бонч-»).
    last: overlaid.every((part) => part === null)
      ? lvovich.inclineLastname(name.last, wanted, gender)
      : surname.map((part, at) => overlaid[at] ?? lvovich.inclineLastname(part, wanted, gender)).join('-'),
    first: overlayFirstName(name.first, gender, wanted) ?? lvovich.inclineFirstname(name.first, wanted, gender),
    patronymic: lvovich.inclineMiddlename(name.patronymic, wanted, gender),
    sure: true,
  };
}

const isRussian = (name: NameParts): boolean =>
  [name.last, name.first].every((part) => /^[А-ЯЁа-яё]+(?:-[А-ЯЁа-яё]+)*$/.test(part));
