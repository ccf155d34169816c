// Whole numbers written as words: «двадцать одна».
import { nounAfter } from '../../domain/nounAfter.ts';
import type { WordGender } from './wordGender.ts';

const TEENS = [
  ...['десять', 'одиннадцать', 'двенадцать', 'тринадцать', 'четырнадцать'],
  ...['пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать'],
];
const ONES = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const TENS = [
  ...['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят'],
  ...['семьдесят', 'восемьдесят', 'девяносто'],
];
const HUNDREDS = [
  ...['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот'],
  ...['семьсот', 'восемьсот', 'девятьсот'],
];
const END = 1_000_000;

/** Null for what has no such writing here: fractions, numbers below zero and from a million, one and two of an unknown gender. */
export function numberInWords(count: number, gender: WordGender | null): string | null {
  if (!Number.isInteger(count) || count < 0 || count >= END) return null;
  if (gender === null && nounAfter(count, ['', '', 'any']) === '') return null;
  if (count === 0) return 'ноль';
  const thousands = Math.floor(count / 1000);
  return [
    ...(thousands === 0
      ? []
      : [...belowThousand(thousands, 'female'), nounAfter(thousands, ['тысяча', 'тысячи', 'тысяч'])]),
    ...belowThousand(count % 1000, gender),
  ].join(' ');
}

function belowThousand(count: number, gender: WordGender | null): string[] {
  const rest = count % 100;
  const tail = rest >= 10 && rest < 20 ? [TEENS[rest - 10]] : [TENS[Math.floor(rest / 10)], one(rest % 10, gender)];
  return [HUNDREDS[Math.floor(count / 100)], ...tail].flatMap((word) => word || []);
}

function one(count: number, gender: WordGender | null): string | undefined {
  if (count === 1 && gender === 'female') return 'одна';
  if (count === 1 && gender === 'neuter') return 'одно';
  return count === 2 && gender === 'female' ? 'две' : ONES[count];
}
