// What a tag may stand for: text, days, and the words that know how to be declined. Plain JSON, so that it can be stored and compared.
import type { Day } from '../../domain/calendar/day.ts';
import type { Case } from '../declension/cases.ts';

/** Forms that a person entered; they always win over the engine. */
type EnteredForms = Readonly<Partial<Record<Case, string>>>;

/** Name of a person. `code` is set in the `codes` mode and then nothing else is printed but the code and a line for the pen. */
export interface NameValue {
  readonly is: 'name';
  readonly last: string;
  readonly first: string;
  readonly patronymic: string;
  readonly code: string;
  readonly forms?: EnteredForms;
}

/** Job title: «Заведующий детским садом»; `fixed` for what stands in its place and has no cases: «7 «А» класс». */
export interface TitleValue {
  readonly is: 'title';
  readonly text: string;
  readonly fixed?: boolean;
  /** Held for a time: «и.о. директора», the same in every case. */
  readonly acting?: boolean;
  readonly forms?: EnteredForms;
}

/** Name of an organisation. */
export interface OrganisationValue {
  readonly is: 'organisation';
  readonly text: string;
  readonly forms?: EnteredForms;
}

export interface DayValue {
  readonly is: 'day';
  readonly day: Day;
}

/** Legal act of the catalogue: its kind is declined, the rest stays. */
export interface ActValue {
  readonly is: 'act';
  readonly kind: string;
  readonly forms: Readonly<Record<Case, string>>;
  readonly rest: string;
}

/** Left to the pen on purpose (number, date, passport): prints a line and is not reported as missing. */
export interface PenValue {
  readonly is: 'pen';
}

export type WordValue = NameValue | TitleValue | OrganisationValue | DayValue | ActValue | PenValue;
export type TagValue = string | number | boolean | null | WordValue | TagRecord | readonly TagValue[];

/** Names of tags are matched without regard to case, spaces and ё. No tag is called «is». */
export interface TagRecord {
  readonly [tag: string]: TagValue;
}

/** The day a paper is made; the only tag that is no content of it. */
export const TODAY = 'сегодня';

export const PEN: PenValue = { is: 'pen' };

export const titleValue = (text: string, fixed = false): TitleValue => ({ is: 'title', text: text.trim(), fixed });
export const organisationValue = (text: string): OrganisationValue => ({ is: 'organisation', text: text.trim() });
/** Null where the day is not known, so that the tag becomes a blank. */
export const dayValue = (day: Day | null): DayValue | null => (day === null ? null : { is: 'day', day });

export const isList = (value: unknown): value is readonly TagValue[] => Array.isArray(value);

export const isWord = (value: TagValue): value is WordValue =>
  typeof value === 'object' && value !== null && !isList(value) && typeof (value as { is?: unknown }).is === 'string';

export const isRecord = (value: TagValue): value is TagRecord =>
  typeof value === 'object' && value !== null && !isList(value) && !isWord(value);
