// The legal form of an organisation by its name.
import { expect, test } from '@jest/globals';
import { legalFormOf } from '../../src/domain/register/legalForm.ts';
import kindergartens from '../kit/kindergartens.json' with { type: 'json' };

test.each([
  { name: 'МБ ДОУ «ДС № 10»', form: 'МБ', why: 'with a space' },
  { name: 'МБДОУ «Детский сад № 10»', form: 'МБ', why: 'without' },
  { name: 'мадоу «ЦРР – ДС № 3»', form: 'МА', why: 'small letters' },
  { name: ' «МК ДОУ ДС №78»', form: 'МК', why: 'a quote before it' },
  { name: 'МАОУ «Лицей № 103»', form: 'МА', why: 'a school' },
  { name: 'МКОУ ООШ № 4', form: 'МК', why: 'a treasury one' },
  { name: 'МБУ ДО «Дом творчества»', form: 'МБ', why: 'additional education' },
  { name: 'МАУДО «Кванториум»', form: 'МА', why: 'the same in one word' },
  { name: 'ГБПОУ «Колледж»', form: 'ГБ', why: 'a state college' },
  { name: 'Муниципальное казённое общеобразовательное учреждение', form: 'МК', why: 'written out' },
  { name: 'Муниципальное автономное учреждение', form: 'МА', why: 'written out, ё or not' },
  { name: 'Частный сад «Росток»', form: null, why: 'a private one' },
  { name: 'МБ', form: null, why: 'two letters are no name' },
  { name: 'МАРИНА', form: null, why: 'letters of a word' },
  { name: '', form: null, why: 'nothing' },
])('$name is $form: $why', ({ name, form }) => {
  expect(legalFormOf(name)).toBe(form);
});

test('47 kindergartens are 40, 3 and 4 with 63, 7 and 4 mentors', () => {
  const groups: Record<string, { organisations: number; mentors: number }> = {};
  for (const { name, mentors } of kindergartens) {
    const form = legalFormOf(name) ?? '';
    const group = groups[form] ?? { organisations: 0, mentors: 0 };
    groups[form] = { organisations: group.organisations + 1, mentors: group.mentors + mentors };
  }
  expect(groups).toEqual({
    МБ: { organisations: 40, mentors: 63 },
    МА: { organisations: 3, mentors: 7 },
    МК: { organisations: 4, mentors: 4 },
  });
});
