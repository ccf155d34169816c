// Filters that print words: numbers with their nouns, numbers in words, words that agree in gender.
import { describe, expect, test } from '@jest/globals';
import { parseName } from '../../src/documents/tags/nameText.ts';
import { parseTag } from '../../src/documents/tags/parseTag.ts';
import { renderValue } from '../../src/documents/tags/renderValue.ts';
import { organisationValue, PEN, type TagValue } from '../../src/documents/tags/value.ts';
import { libraries } from './libraries.ts';

const render = (value: TagValue, filters: string) =>
  renderValue(libraries.declension, value, parseTag(`тег | ${filters}`));

const NBSP = '\u00a0';
const WOMAN = parseName('Берёзкина Анна Петровна');

describe('numbers and their nouns', () => {
  test.each<[TagValue, string, string, string]>([
    [1, 'со словом наставляемый', `1${NBSP}наставляемый`, 'one'],
    [3, 'со словом наставляемый', `3${NBSP}наставляемых`, 'a participle has an adjective’s form after 2–4'],
    [14, 'со словом рабочий день', `14${NBSP}рабочих дней`, 'teens'],
    [21, 'со словом Рабочий День', `21${NBSP}рабочий день`, 'as after one, in any case of letters'],
    [22, 'со словом год', `22${NBSP}года`, 'as after two'],
    [25, 'со словом год', `25${NBSP}лет`, 'another root'],
    [5, 'со словом человек', `5${NBSP}человек`, 'the form of counting'],
    [0, 'со словом пара', `0${NBSP}пар`, 'nought is counted, it is no blank'],
    [2.5, 'со словом час', `2,5${NBSP}часа`, 'after a fraction'],
    [3, 'родительный | со словом рабочий день', `3${NBSP}рабочих дней`, 'genitive: «не более 3 рабочих дней»'],
    [1, 'со словом рабочий день | родительный', `1${NBSP}рабочего дня`, 'genitive of one'],
    [21, 'со словом ребенок | родительный', `21${NBSP}ребёнка`, 'genitive as after one, ё in the table'],
    [4, 'со словом кружок/кружка/кружков', `4${NBSP}кружка`, 'a word that is not in the table, with its forms'],
    [3, 'слово экземпляр', 'экземпляра', 'the word alone'],
    [['а', 'б'], 'со словом группа', `2${NBSP}группы`, 'a list is the number of its items'],
    [[], 'слово пара', 'пар', 'an empty list'],
    [3, 'прописью', 'три', 'in words'],
    [0, 'прописью', 'ноль', 'nought'],
    [3, 'прописью | прописная', 'Три', 'capital letter'],
    [1, 'прописью школа', 'одна', 'in the gender of a noun'],
    [2, 'прописью | со словом группа', `две${NBSP}группы`, 'in the gender of the noun that follows'],
    [1, 'прописью | со словом беседа/беседы/бесед', `одна${NBSP}беседа`, 'gender by the ending of a foreign word'],
    [1, 'прописью приложение', 'одно', 'neuter'],
    [19, 'прописью', 'девятнадцать', 'a teen'],
    [342, 'прописью', 'триста сорок два', 'hundreds'],
    [2021, 'прописью', 'две тысячи двадцать один', 'thousands are feminine'],
    [11_000, 'прописью', 'одиннадцать тысяч', 'round thousands'],
    [999_999, 'прописью', 'девятьсот девяносто девять тысяч девятьсот девяносто девять', 'the last one'],
  ])('%j | %s → %s (%s)', (value, filters, text) => {
    expect(render(value, filters)).toEqual({ text, blank: false, unsure: false });
  });

  test.each([
    [1_000_000, 'прописью', '1000000', 'a million'],
    [2.5, 'прописью', '2,5', 'a fraction'],
    [2, 'прописью | со словом модуль/модуля/модулей', `2${NBSP}модуля`, 'the gender of -ь is not known'],
  ])('%j | %s stays in digits, %s, and is unsure (%s)', (value, filters, text) => {
    expect(render(value, filters)).toEqual({ text, blank: false, unsure: true });
  });
});

describe('a word agrees with a name or a kind of document', () => {
  const agree = 'по роду согласен/согласна';
  const approve = 'по роду УТВЕРЖДЁН/УТВЕРЖДЕНА/УТВЕРЖДЕНО/УТВЕРЖДЕНЫ';
  const act = (kind: string): TagValue => ({ is: 'act', kind, rest: 'от 01.02.2026', forms: {} as never });
  test.each<[TagValue, string, string, boolean, string]>([
    [WOMAN, agree, 'согласна', false, 'a woman'],
    [parseName('Ручьёв Павел Ильич'), agree, 'согласен', false, 'a man'],
    [parseName('Мамедов Рауф Али оглы'), agree, 'согласен', false, 'a Turkic patronymic has two words'],
    [parseName('Алиева Севиндж Рафик кызы'), agree, 'согласна', false, 'of a woman'],
    [parseName('Ручьёв Саша'), agree, 'согласен', false, 'no patronymic: by the surname'],
    [parseName('Ручьёва Саша'), agree, 'согласна', false, 'the surname of a woman'],
    [parseName('Ручьёв П.И.'), agree, 'согласен', false, 'initials: by the surname'],
    [parseName('Ким Анна'), agree, 'согласна', false, 'by the first name'],
    [parseName('Ким Тигран'), agree, 'согласен', false, 'by the first name of a man'],
    [parseName('Ким Саша'), agree, 'согласен (согласна)', true, 'nothing tells: both, to be looked at'],
    [parseName('Ручьёва Игорь'), agree, 'согласен (согласна)', true, 'what tells disagrees'],
    [parseName('Ручьёв Саша Ким'), agree, 'согласен', false, 'a second name in place of a patronymic'],
    [parseName('Сорока Ирина'), agree, 'согласна', false, 'a noun as a surname says nothing'],
    [parseName('Smith John'), agree, 'согласен (согласна)', true, 'Latin letters'],
    [{ ...WOMAN, code: 'У-001' }, agree, 'согласен (согласна)', false, 'codes mode: both for the pen, no code'],
    [PEN, agree, 'согласен (согласна)', false, 'for the pen'],
    [null, agree, 'согласен (согласна)', false, 'nobody'],
    [WOMAN, 'обращение', 'Уважаемая Анна Петровна!', false, 'a salutation'],
    [parseName('Ким Тигран'), 'обращение', 'Уважаемый Тигран!', false, 'a salutation without a patronymic'],
    [parseName('Ким Саша'), 'обращение', 'Уважаемые коллеги!', true, 'a salutation where nothing tells'],
    [parseName('Ручьёв П.И.'), 'обращение', 'Уважаемые коллеги!', true, 'a salutation without a first name'],
    [{ ...WOMAN, code: 'У-001' }, 'обращение', 'Уважаемые коллеги!', false, 'a salutation in codes mode'],
    [null, 'обращение', 'Уважаемые коллеги!', false, 'a salutation to nobody'],
    ['Положение о наставничестве', approve, 'УТВЕРЖДЕНО', false, 'neuter, letters as typed'],
    ['Дорожная карта', approve, 'УТВЕРЖДЕНА', false, 'an adjective before the noun'],
    ['План', approve, 'УТВЕРЖДЁН', false, 'masculine'],
    ['Перечень мероприятий', approve, 'УТВЕРЖДЁН', false, 'on -ь, by the table of nouns'],
    ['Методические рекомендации', approve, 'УТВЕРЖДЕНЫ', false, 'plural'],
    ['Модуль', approve, 'УТВЕРЖДЁН (УТВЕРЖДЕНА, УТВЕРЖДЕНО, УТВЕРЖДЕНЫ)', true, 'on -ь and not in the table'],
    ['Положение', agree, 'согласен (согласна)', true, 'no word for neuter'],
    [
      organisationValue('МБОУ СОШ № 101'),
      approve,
      'УТВЕРЖДЁН (УТВЕРЖДЕНА, УТВЕРЖДЕНО, УТВЕРЖДЕНЫ)',
      true,
      'abbreviation',
    ],
    [organisationValue('Средняя школа № 5'), 'по роду создан/создана', 'создана', false, 'organisation'],
    [act('Федеральный закон'), 'по роду принят/принята', 'принят', false, 'act by its kind'],
    [act('распоряжение'), 'по роду подписан/подписана/подписано | прописная', 'Подписано', false, 'with a capital'],
  ])('%j | %s → %s, unsure %s (%s)', (value, filters, text, unsure) => {
    expect(render(value, filters)).toEqual({ text, blank: false, unsure });
  });
});
