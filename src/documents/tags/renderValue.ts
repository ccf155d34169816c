// A value and the filters of its tag → the text that is printed, with what a person has to know about it.

import type { Case } from '../declension/cases.ts';
import type { Declension } from '../declension/declension.ts';
import { agreed, genderForms, genderOfPhrase, greeting } from '../words/agreed.ts';
import { countText } from '../words/countText.ts';
import { cleanText } from './cleanText.ts';
import { longDay, shortDay } from './dayText.ts';
import {
  BLANK,
  BY_GENDER,
  CASE_FILTERS,
  INITIALS_FIRST,
  LONG_DAY,
  LOWER_FIRST,
  penHint,
  SALUTATION,
  SURNAME_FIRST,
  UPPER_FIRST,
} from './filters.ts';
import { fullName, initialsFirst, surnameFirst } from './nameText.ts';
import type { Tag } from './parseTag.ts';
import { isList, isRecord, isWord, type NameValue, type TagValue, type TitleValue, type WordValue } from './value.ts';

const DEFAULT_LINE = 20;
const LONGEST_LINE = 200;
/** Room for a name beside the hint of its form. */
const SHORTEST_LINE = 10;

export interface Rendered {
  readonly text: string;
  /** The value was missing and a line for the pen stands in its place. */
  readonly blank: boolean;
  /** The engine is not sure of the case (the nominative stands there), the gender (all words do) or the number in words. */
  readonly unsure: boolean;
}

/** Filters work in any order: the case first, then the short form, then the first letter, then the blank. */
export function renderValue(declension: Declension, value: TagValue | undefined, tag: Tag): Rendered {
  const has = (name: string): boolean => tag.filters.some((filter) => filter.name === name);
  const byGender = tag.filters.find((filter) => filter.name === BY_GENDER);
  if (byGender !== undefined) {
    const { text, unsure } = wordByGender(declension, value, byGender.argument);
    return { text: firstLetter(text, has), blank: false, unsure };
  }
  if (has(SALUTATION)) return salutation(declension, value);
  const blank = tag.filters.find((filter) => filter.name === BLANK);
  const line = '_'.repeat(Math.min(Number(blank?.argument) || DEFAULT_LINE, LONGEST_LINE));
  if (value !== undefined && value !== null && isWord(value)) {
    if (value.is === 'pen') return { text: line, blank: false, unsure: false };
    if (value.is === 'name' && value.code !== '') {
      const hint = penHint(tag.filters);
      const rest = line.slice(0, Math.max(SHORTEST_LINE, line.length - hint.length));
      return { text: `${cleanText(value.code)} ${hint}${rest}`, blank: false, unsure: false };
    }
  }
  const wanted = tag.filters.map((filter) => CASE_FILTERS[filter.name]).find((found) => found !== undefined) ?? null;
  const { text, unsure } =
    typeof value === 'number' || isList(value)
      ? countText(typeof value === 'number' ? value : value.length, tag.filters)
      : printed(declension, value, wanted, has);
  if (text.trim() === '') return { text: blank === undefined ? '' : line, blank: blank !== undefined, unsure: false };
  return { text: firstLetter(cleanText(text), has), blank: false, unsure };
}

/** Whether a condition on this value holds. */
export function isFilled(value: TagValue | undefined): boolean {
  if (value === undefined || value === null || value === false || value === 0) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (isList(value)) return value.length > 0;
  return !isWord(value) || value.is === 'pen' || plainText(value).trim() !== '';
}

type Has = (filter: string) => boolean;
type Printed = { readonly text: string; readonly unsure: boolean };

function printed(
  declension: Declension,
  value: Exclude<TagValue, number | readonly TagValue[]> | undefined,
  wanted: Case | null,
  has: Has,
): Printed {
  if (value === undefined || value === null || typeof value === 'boolean' || isRecord(value)) {
    return { text: '', unsure: false };
  }
  if (!isWord(value)) return { text: value, unsure: false };
  if (value.is === 'name') return nameText(declension, value, wanted, has);
  if (value.is === 'day') return { text: has(LONG_DAY) ? longDay(value.day) : shortDay(value.day), unsure: false };
  if (value.is === 'title' && value.acting === true && value.text !== '') return actingTitle(declension, value);
  if (wanted === null || value.is === 'pen' || (value.is === 'title' && value.fixed === true)) {
    return { text: plainText(value), unsure: false };
  }
  const typed = value.is === 'act' ? undefined : value.forms?.[wanted];
  if (typed !== undefined && typed !== '') return { text: typed, unsure: false };
  if (value.is === 'act') return { text: `${value.forms[wanted]} ${value.rest}`, unsure: false };
  const declined =
    value.is === 'title' ? declension.title(value.text, wanted) : declension.organisation(value.text, wanted);
  return { text: declined.text, unsure: value.text !== '' && !declined.sure };
}

function actingTitle(declension: Declension, title: TitleValue): Printed {
  const typed = title.forms?.genitive ?? '';
  const { text, sure } = typed === '' ? declension.title(title.text, 'genitive') : { text: typed, sure: true };
  return { text: `и.о. ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`, unsure: !sure };
}

function nameText(declension: Declension, name: NameValue, wanted: Case | null, has: Has): Printed {
  const short = has(SURNAME_FIRST) || has(INITIALS_FIRST);
  const typed = wanted === null ? undefined : name.forms?.[wanted];
  if (typed !== undefined && typed !== '' && !short) return { text: typed, unsure: false };
  const typedSurname = typed === undefined || typed === '' ? null : (typed.trim().split(/\s+/)[0] ?? null);
  const parts = wanted === null ? { ...name, sure: true } : declension.name(name, wanted);
  const shown = typedSurname === null ? parts : { ...parts, last: typedSurname, sure: true };
  const write = has(SURNAME_FIRST) ? surnameFirst : has(INITIALS_FIRST) ? initialsFirst : fullName;
  return { text: write(shown), unsure: fullName(name) !== '' && !shown.sure };
}

/** A doubt where a value is there and does not tell its gender; nobody, and a name under a code, are for the pen. */
function wordByGender(declension: Declension, value: TagValue | undefined, forms: string): Printed {
  const known = value !== undefined && value !== null && (typeof value === 'string' || isWord(value)) ? value : '';
  const text = typeof known === 'string' ? known : plainText(known);
  const isName = typeof known !== 'string' && known.is === 'name';
  const forThePen = text.trim() === '' || (isName && known.code !== '');
  const gender = forThePen ? null : isName ? declension.gender(known) : genderOfPhrase(text);
  const word = agreed(genderForms(forms) ?? [forms], gender);
  return { text: cleanText(word.text), unsure: !word.sure && !forThePen };
}

/** «Уважаемые коллеги!» where nobody is named, where a first name is missing, and where the gender is in doubt. */
function salutation(declension: Declension, value: TagValue | undefined): Rendered {
  const name = value !== undefined && value !== null && isWord(value) && value.is === 'name' ? value : null;
  const isKnown = name !== null && name.code === '' && fullName(name) !== '';
  const gender = isKnown && name.first !== '' ? declension.gender(name) : null;
  return { text: cleanText(greeting(name, gender)), blank: false, unsure: isKnown && gender === null };
}

function plainText(value: WordValue): string {
  switch (value.is) {
    case 'name':
      return value.code === '' ? fullName(value) : value.code;
    case 'day':
      return shortDay(value.day);
    case 'act':
      return `${value.kind} ${value.rest}`;
    case 'pen':
      return '';
    default:
      return value.text;
  }
}

/** An abbreviation («МБОУ») keeps its capitals. */
function firstLetter(text: string, has: Has): string {
  if (has(UPPER_FIRST)) return text.slice(0, 1).toUpperCase() + text.slice(1);
  if (has(LOWER_FIRST) && !/^.[А-ЯЁA-Z]/.test(text)) return text.slice(0, 1).toLowerCase() + text.slice(1);
  return text;
}
