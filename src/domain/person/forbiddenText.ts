// Texts that look like what the product never keeps: identity document, СНИЛС, telephone (V-24; domain reference §5.6); which columns to look at is the caller's matter.
import { isInn } from '../register/inn.ts';

/** `document` — passport or birth certificate; a telephone is forbidden where a child is spoken of and no column asks for it. */
export type ForbiddenKind = 'document' | 'snils' | 'phone';

const DOCUMENT_IN_GROUPS = /(?<![\d/-])\d{2} ?\d{2}(?: ?№ ?| )\d{6}(?!\d|[/-]\d)/u;
const DOCUMENT_NAMED =
  /(?:паспорт|удостоверени[ея] личности|сери[яи])[^\d]{0,40}\d{2} ?\d{2}(?: ?,? ?(?:№|n|номер) ?| ?)\d{6}(?!\d)/u;
// Series of a birth certificate: a Roman number and two Russian letters; Х and І are often typed as Russian ones.
const BIRTH_CERTIFICATE = /(?<![а-яa-z])[ivxlхі]{1,4} ?- ?[а-я]{2} ?(?:№|n|номер)? ?\d{6}(?!\d)/u;

const SNILS_IN_GROUPS = /(?<!\d)\d{3}-\d{3}-\d{3}[ -]\d{2}(?!\d)/u;
const SNILS_NAMED = /снилс[^\d]{0,20}\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?\d{2}(?!\d)/u;

const PHONE_FULL = /(?<![\d/])(?:\+7|8|7)[ .-]?\(?\d{3,5}\)?[ .-]?\d{1,3}[ .-]?\d{2}[ .-]?\d{2}(?!\d)/gu;
const PHONE_BARE = /(?<![\d/№])9\d{2}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/gu;
const PHONE_NAMED =
  /(?<![а-я])(?:тел(?:ефон)?|моб(?:ильный)?|сот(?:овый)?)[.: ]{1,3}[^\d]{0,10}\d(?:[ -]?\d){4,10}(?!\d)/u;

const SNILS_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, 1] as const;

/** Eleven digits whose last two are the check number of the first nine. */
const isSnils = (digits: string): boolean => {
  const sum = SNILS_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 101;
  return (sum === 100 ? 0 : sum) === Number(digits.slice(9));
};

const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ');

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

const hasPhone = (text: string): boolean =>
  PHONE_NAMED.test(text) ||
  [...text.matchAll(PHONE_FULL)].some(([found]) => digitsOf(found).length === 11) ||
  // Ten digits in a row are the ИНН of a legal entity when its check digit is right.
  [...text.matchAll(PHONE_BARE)].some(([found]) => !isInn(found));

const hasSnils = (text: string): boolean =>
  SNILS_IN_GROUPS.test(text) ||
  SNILS_NAMED.test(text) ||
  [...text.matchAll(/(?<!\d)\d{11}(?!\d)/gu)].some(([found]) => !/^[78]9/u.test(found) && isSnils(found));

/** The first kind that the text looks like, or null. Numbers of orders, years, ИНН, ОГРН, rooms and classes pass. */
export const forbiddenText = (typed: string): ForbiddenKind | null => {
  const text = comparable(typed);
  if (DOCUMENT_IN_GROUPS.test(text) || DOCUMENT_NAMED.test(text) || BIRTH_CERTIFICATE.test(text)) return 'document';
  if (hasSnils(text)) return 'snils';
  return hasPhone(text) ? 'phone' : null;
};
