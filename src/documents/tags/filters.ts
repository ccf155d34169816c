// The filters of the tag language: their Russian names and the values each may follow.
import type { Case } from '../declension/cases.ts';
import { knownNouns, namedNoun } from '../words/nouns.ts';
import { nearest } from './check/nearest.ts';

export const CASE_FILTERS: Readonly<Record<string, Case>> = {
  родительный: 'genitive',
  дательный: 'dative',
  винительный: 'accusative',
  творительный: 'instrumental',
  предложный: 'prepositional',
};

/** What stands by a line for the pen, so that the form is known to whoever fills it – a hand or the merge of names on the user's machine. */
const CASE_HINTS: Readonly<Record<Case, string>> = {
  genitive: 'род. п.',
  dative: 'дат. п.',
  accusative: 'вин. п.',
  instrumental: 'тв. п.',
  prepositional: 'пр. п.',
};

/** «(дат. п., кратко) » for the filters of a name; '' where the name is written in full and as it is. */
export const penHint = (filters: readonly { readonly name: string }[]): string => {
  const wanted = filters.map(({ name }) => CASE_FILTERS[name]).find((found) => found !== undefined);
  const short = filters.find(({ name }) => name === SURNAME_FIRST || name === INITIALS_FIRST);
  const parts = [...(wanted === undefined ? [] : [CASE_HINTS[wanted]]), ...(short === undefined ? [] : [short.name])];
  return parts.length === 0 ? '' : `(${parts.join(', ')}) `;
};

/** Names that are written short: «Фамилия И.О.» and «И.О. Фамилия». */
export const SURNAME_FIRST = 'кратко';
export const INITIALS_FIRST = 'инициалы';
/** Days: «29 апреля 2022 г.» and «29.04.2022», the latter also without a filter. */
export const LONG_DAY = 'длинная';
const SHORT_DAY = 'краткая';
export const LOWER_FIRST = 'строчная';
export const UPPER_FIRST = 'прописная';
/** A line for the pen where there is no value; the number is its length in characters. */
export const BLANK = 'прочерк';
/** Numbers: «3 наставляемых», the word alone, «три». A list stands for the number of its items. */
export const WITH_NOUN = 'со словом';
export const NOUN_ALONE = 'слово';
export const IN_WORDS = 'прописью';
/** The word that agrees with the value, in place of the value: «по роду согласен/согласна». */
export const BY_GENDER = 'по роду';
/** The opening of a letter to a person, in place of the name: «Уважаемый Павел Ильич!». */
export const SALUTATION = 'обращение';

/** What a value is to a filter. `none` is an empty value: any filter may follow it; `flag` is a condition and prints nothing. */
export type Kind =
  | 'text'
  | 'number'
  | 'name'
  | 'title'
  | 'organisation'
  | 'day'
  | 'act'
  | 'pen'
  | 'flag'
  | 'list'
  | 'none';

const APPLIES: Readonly<Record<string, readonly Kind[]>> = {
  ...Object.fromEntries(Object.keys(CASE_FILTERS).map((name) => [name, ['name', 'title', 'organisation', 'act']])),
  родительный: ['name', 'title', 'organisation', 'act', 'number', 'list'],
  [SURNAME_FIRST]: ['name'],
  [INITIALS_FIRST]: ['name'],
  [LONG_DAY]: ['day'],
  [SHORT_DAY]: ['day'],
  [LOWER_FIRST]: ['text', 'name', 'title', 'organisation', 'act'],
  [UPPER_FIRST]: ['text', 'number', 'list', 'name', 'title', 'organisation', 'act'],
  [BLANK]: ['text', 'number', 'name', 'title', 'organisation', 'day', 'act'],
  [WITH_NOUN]: ['number', 'list'],
  [NOUN_ALONE]: ['number', 'list'],
  [IN_WORDS]: ['number', 'list'],
  [BY_GENDER]: ['name', 'act', 'organisation', 'text'],
  [SALUTATION]: ['name'],
};

export const isFilter = (name: string): boolean => Object.hasOwn(APPLIES, name);

export const filterApplies = (name: string, kind: Kind): boolean =>
  kind === 'none' || kind === 'pen' || (APPLIES[name] ?? []).includes(kind);

/**
 * Every filter that fits `kind`, with something it may take: a noun that the name of the tag counts («число пар») or else
 * «человек». What does nothing by itself is left out: an empty value has a line only, a plain text rarely agrees with a word.
 */
export const sampleFilters = (kind: Kind, tag: string): string[] => {
  const counted = tag.split(' ').at(-1) ?? '';
  const noun = knownNouns().find((one) => namedNoun(one)?.forms[2] === counted) ?? 'человек';
  const samples: Readonly<Record<string, string>> = {
    [BLANK]: `${BLANK} 20`,
    [WITH_NOUN]: `${WITH_NOUN} ${noun}`,
    [NOUN_ALONE]: `${NOUN_ALONE} ${noun}`,
    [BY_GENDER]: `${BY_GENDER} ${kind === 'name' ? 'согласен/согласна' : 'УТВЕРЖДЁН/УТВЕРЖДЕНА/УТВЕРЖДЕНО'}`,
  };
  const isCount = kind === 'number' || kind === 'list';
  const idle = isCount
    ? ['родительный', UPPER_FIRST]
    : kind === 'name'
      ? [LOWER_FIRST, UPPER_FIRST]
      : kind === 'text'
        ? [BY_GENDER]
        : [];
  const fitting = Object.keys(APPLIES).filter((name) =>
    kind === 'none' || kind === 'pen' ? name === BLANK : filterApplies(name, kind) && !idle.includes(name),
  );
  const joined = [
    ...(kind === 'name' ? [`дательный | ${INITIALS_FIRST}`] : []),
    ...(isCount ? [`родительный | ${samples[WITH_NOUN]}`] : []),
  ];
  return [...fitting.map((name) => samples[name] ?? name), ...joined];
};

/** What `name` may stand for, with an argument or without. */
export const nearestFilter = (name: string): string =>
  [name, name.split(' ').slice(0, 2).join(' '), name.split(' ')[0] ?? '']
    .map((beginning) => nearest(beginning, Object.keys(APPLIES)))
    .find((found) => found !== '') ?? '';
