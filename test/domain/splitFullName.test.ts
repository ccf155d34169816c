// Whole names of lists taken apart, or left alone.
import { describe, expect, test } from '@jest/globals';
import { splitFullName } from '../../src/domain/person/splitFullName.ts';

describe('a name in one cell', () => {
  test.each<[string, string | null, string]>([
    ['Берёзкина Анна Павловна', 'Берёзкина|Анна|Павловна', 'as in a class register'],
    ['  ручьёв\u00a0пётр  ильич ', 'ручьёв|пётр|ильич', 'spaces and small letters stay as typed'],
    ['Полевая - Заозёрная Мария Львовна', 'Полевая-Заозёрная|Мария|Львовна', 'a double surname with spaces'],
    ['Ольховский Анар Вагиф оглы', 'Ольховский|Анар|Вагиф оглы', 'a patronymic of two words'],
    ['Ручьёв Пётр', 'Ручьёв|Пётр| ?', 'no patronymic: only the column says the order'],
    ['Войнович Анна Петровна', 'Войнович|Анна|Петровна', 'a surname that looks like a patronymic'],
    ['Анна Павловна Берёзкина', null, 'another order'],
    ['Анна Петровна Войнович', null, 'another order that looks right at the end'],
    ['Анна Павловна', null, 'no surname'],
    ['Берёзкина А.П.', null, 'initials'],
    ['Берёзкина', null, 'one word'],
    ['Ким Сон Ен', null, 'three words, and none is a patronymic'],
    ['Берёзкина (Полевая) Анна Павловна', null, 'a note in brackets'],
    ['=HYPERLINK("x")', null, 'a formula'],
    ['Ручьёв Пётр Ильич 5А', null, 'a class in the same cell'],
    ['', null, 'nothing'],
  ])('«%s» → %s: %s', (text, expected) => {
    const split = splitFullName(text);
    const shown =
      split && [split.lastName, split.firstName, split.patronymic].join('|') + (split.isUnconfirmed ? ' ?' : '');
    expect(shown).toBe(expected);
  });
});
