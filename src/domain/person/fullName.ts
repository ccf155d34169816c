// How a person's name stands in papers and lists: in full and with initials.

/** Parts of a name; in the `codes` mode all three are empty and so is every form below. */
export interface NameParts {
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

/** «Фамилия Имя Отчество», single spaces; empty parts leave no gap. */
export const fullName = (person: NameParts): string =>
  joined(clean(person.lastName), clean(person.firstName), clean(person.patronymic));

// A double given name keeps both letters: «А.-М.».
const initial = (name: string): string => {
  const letters = clean(name)
    .split('-')
    .map((part) => part.trim().charAt(0).toUpperCase())
    .filter((letter) => letter !== '');
  return letters.map((letter) => `${letter}.`).join('-');
};
const initialsOf = (person: NameParts): string => initial(person.firstName) + initial(person.patronymic);

/** «Фамилия И.О.», for lists and tables. */
export const lastNameAndInitials = (person: NameParts): string => joined(clean(person.lastName), initialsOf(person));

/** «И.О. Фамилия», for signatures. */
export const initialsAndLastName = (person: NameParts): string => joined(initialsOf(person), clean(person.lastName));
