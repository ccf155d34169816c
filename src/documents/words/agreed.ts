// Words that agree in gender with a person or with a kind of document: «согласен/согласна», «УТВЕРЖДЁН/УТВЕРЖДЕНА/УТВЕРЖДЕНО».
import { namedNoun } from './nouns.ts';
import { genderByEnding, type WordGender } from './wordGender.ts';

const ORDER: readonly WordGender[] = ['male', 'female', 'neuter', 'plural'];

/** The two to four words of a template, masculine first; null when there are fewer or more. */
export const genderForms = (text: string): string[] | null => {
  const forms = text.split('/').map((form) => form.trim());
  return forms.length < 2 || forms.length > ORDER.length || forms.includes('') ? null : forms;
};

/** The word for `gender`, and all of them, «согласен (согласна)», where it is not known or has no word. */
export function agreed(forms: readonly string[], gender: WordGender | null): { text: string; sure: boolean } {
  const form = gender === null ? undefined : forms[ORDER.indexOf(gender)];
  const [first = '', ...others] = forms;
  return form === undefined ? { text: `${first} (${others.join(', ')})`, sure: false } : { text: form, sure: true };
}

/** The opening of a letter; nobody in particular where the name or the gender is not known. */
export const greeting = (
  name: { readonly first: string; readonly patronymic: string } | null,
  gender: WordGender | null,
): string =>
  name === null || gender === null
    ? 'Уважаемые коллеги!'
    : `${gender === 'male' ? 'Уважаемый' : 'Уважаемая'} ${`${name.first} ${name.patronymic}`.trim()}!`;

/** Gender by the first word of a nominative, for an adjective stands before its noun; null for «МБОУ» and other doubts. */
export function genderOfPhrase(text: string): WordGender | null {
  const [first = ''] = text.trim().split(/[\s,.]/);
  const noun = namedNoun(first);
  return noun === null ? genderByEnding(first) : noun.gender;
}
