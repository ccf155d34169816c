// The tag language: how tags are read, what filters do, what is reported.
import { describe, expect, test } from '@jest/globals';
import { actValue, LEGAL_ACTS } from '../../src/documents/legal.ts';
import { nearest } from '../../src/documents/tags/check/nearest.ts';
import { cleanText } from '../../src/documents/tags/cleanText.ts';
import { parseName } from '../../src/documents/tags/nameText.ts';
import { parseTag } from '../../src/documents/tags/parseTag.ts';
import { isFilled, renderValue } from '../../src/documents/tags/renderValue.ts';
import { tagKey } from '../../src/documents/tags/tagKey.ts';
import { dayValue, organisationValue, PEN, type TagValue, titleValue } from '../../src/documents/tags/value.ts';
import { libraries } from './libraries.ts';

const render = (value: TagValue, filters: string) =>
  renderValue(libraries.lvovich, value, parseTag(filters === '' ? 'тег' : `тег | ${filters}`));

const NBSP = '\u00a0';
const WOMAN = parseName('Берёзкина Анна Петровна');

describe('a tag is read without regard to case, spaces and ё', () => {
  test.each([
    ['  Наставник . ФИО ', 'наставник.фио', 'case and spaces round the dot'],
    ['учебный   год', 'учебный год', 'repeated spaces'],
    [`учебный${NBSP}год`, 'учебный год', 'no-break space'],
    ['Подпись ребёнка', 'подпись ребенка', 'ё'],
    ['# Пары', '#пары', 'space after a section mark'],
    ['фио|Дательный', 'фио|дательный', 'no spaces round the bar'],
  ])('%j → %j (%s)', (raw, key) => {
    expect(tagKey(raw)).toBe(key);
  });

  test('a tag has a path and filters with numbers', () => {
    expect(parseTag('Наставник.ФИО | Дательный | прочерк 20')).toEqual({
      raw: 'Наставник.ФИО | Дательный | прочерк 20',
      path: ['наставник', 'фио'],
      filters: [
        { name: 'дательный', argument: '' },
        { name: 'прочерк', argument: '20' },
      ],
    });
  });

  test('what a filter takes stays as typed, because it is printed', () => {
    expect(parseTag('ФИО | По  Роду УТВЕРЖДЁН / УТВЕРЖДЕНА | со словом Учебный год').filters).toEqual([
      { name: 'по роду', argument: 'УТВЕРЖДЁН / УТВЕРЖДЕНА' },
      { name: 'со словом', argument: 'Учебный год' },
    ]);
  });
});

describe('filters', () => {
  test.each<[TagValue, string, string, string]>([
    [WOMAN, '', 'Берёзкина Анна Петровна', 'a name in full'],
    [WOMAN, 'родительный', 'Берёзкиной Анны Петровны', 'case'],
    [WOMAN, 'дательный', 'Берёзкиной Анне Петровне', 'case'],
    [WOMAN, 'винительный', 'Берёзкину Анну Петровну', 'case'],
    [WOMAN, 'творительный', 'Берёзкиной Анной Петровной', 'case'],
    [WOMAN, 'предложный', 'Берёзкиной Анне Петровне', 'case'],
    [WOMAN, 'кратко', `Берёзкина${NBSP}А.П.`, 'surname first'],
    [WOMAN, 'инициалы', `А.П.${NBSP}Берёзкина`, 'initials first'],
    [WOMAN, 'дательный | инициалы', `А.П.${NBSP}Берёзкиной`, 'case and short'],
    [WOMAN, 'кратко | дательный', `Берёзкиной${NBSP}А.П.`, 'any order'],
    [parseName('Заозёрная Анна-Мария Петровна'), 'кратко', `Заозёрная${NBSP}А.-М.П.`, 'double first name'],
    [parseName('А.П. Берёзкина'), 'инициалы', 'А.П. Берёзкина', 'typed with initials: as it is'],
    [
      { ...WOMAN, forms: { dative: 'Берёзкина Анне Петровне' } },
      'дательный',
      'Берёзкина Анне Петровне',
      'a typed form wins',
    ],
    [
      { ...WOMAN, forms: { dative: 'Берёзка Анне Петровне' } },
      'дательный | кратко',
      `Берёзка${NBSP}А.П.`,
      'a typed form wins in short too',
    ],
    [titleValue('Заведующий'), 'дательный | строчная', 'заведующему', 'title'],
    [titleValue('директор'), 'дательный | прописная', 'Директору', 'first letter'],
    [titleValue('7 «А» класс', true), 'родительный', '7 «А» класс', 'a class has no cases'],
    [
      organisationValue('МБОУ СОШ № 101'),
      'родительный | строчная',
      'МБОУ СОШ № 101',
      'an abbreviation keeps its capitals',
    ],
    [dayValue('2022-04-29'), '', '29.04.2022', 'short by default'],
    [dayValue('2022-04-29'), 'краткая', '29.04.2022', 'short'],
    [dayValue('2022-04-09'), 'длинная', `9${NBSP}апреля${NBSP}2022${NBSP}г.`, 'long, no zero'],
    [12, '', '12', 'number'],
    [2.5, '', '2,5', 'a fraction has a comma'],
    ['', 'прочерк 5', '_____', 'nothing: a line'],
    ['  ', 'прочерк', '_'.repeat(20), 'spaces are nothing; 20 by default'],
    [null, 'прочерк 3', '___', 'null'],
    [null, '', '', 'nothing without a line stays empty'],
    [PEN, 'длинная | прочерк 4', '____', 'left for the pen'],
    [null, 'прочерк 999', '_'.repeat(200), 'a line has an end'],
    [
      { ...WOMAN, code: 'У-001' },
      'дательный | кратко | прочерк 6',
      'У-001 (дат. п., кратко) ______',
      'codes mode: code, the form to write and a line, never a name',
    ],
    [{ ...WOMAN, code: 'У-001' }, 'прочерк 12', `У-001 ${'_'.repeat(12)}`, 'codes mode: a name in full needs no hint'],
    [
      { ...WOMAN, code: 'У-001' },
      'родительный | прочерк 24',
      `У-001 (род. п.) ${'_'.repeat(14)}`,
      'codes mode: the hint takes its room from the line',
    ],
  ])('%j | %s → %s (%s)', (value, filters, text) => {
    expect(render(value, filters).text).toBe(text);
  });

  test.each<[TagValue, string, boolean, boolean, string]>([
    [WOMAN, 'дательный', false, false, 'a sure form'],
    [parseName('Ручьёв Саша'), 'дательный', false, true, 'no patronymic'],
    [parseName('Ручьёв Саша'), 'кратко', false, false, 'no case was asked for'],
    [
      { ...parseName('Ручьёв Саша'), forms: { dative: 'Ручьёву Саше' } },
      'дательный',
      false,
      false,
      'a typed form is sure',
    ],
    [parseName(''), 'дательный | прочерк 9', true, false, 'nobody is a blank, not a doubt'],
    [PEN, 'прочерк 9', false, false, 'for the pen on purpose'],
    [{ ...WOMAN, code: 'У-001' }, 'дательный', false, false, 'a code is for the pen'],
    [titleValue('няня'), 'дательный', false, true, 'unknown head noun'],
  ])('%j | %s reports blank %s and unsure %s (%s)', (value, filters, blank, unsure) => {
    expect(render(value, filters)).toMatchObject({ blank, unsure });
  });

  test('the kind of a legal act is declined and the rest is printed exactly', () => {
    const act = LEGAL_ACTS.find(({ id }) => id === 'FZ152');
    if (act === undefined) throw new Error('FZ152 is not in the catalogue');
    expect(render(actValue(act), 'творительный').text).toBe(
      `Федеральным законом от 27.07.2006 №${NBSP}152-ФЗ «О персональных данных»`,
    );
  });
});

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
    [parseName('Мамедов Рауф Али оглы'), agree, 'согласен (согласна)', true, 'a name of four words is not read'],
    [parseName('Ручьёв Саша'), agree, 'согласен (согласна)', true, 'no patronymic: both, to be looked at'],
    [parseName('Smith John'), agree, 'согласен (согласна)', true, 'Latin letters'],
    [{ ...WOMAN, code: 'У-001' }, agree, 'согласен (согласна)', false, 'codes mode: both for the pen, no code'],
    [PEN, agree, 'согласен (согласна)', false, 'for the pen'],
    [null, agree, 'согласен (согласна)', false, 'nobody'],
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

describe('a condition holds', () => {
  test.each<[TagValue | undefined, boolean, string]>([
    [true, true, 'flag'],
    [false, false, 'flag'],
    ['', false, 'empty text'],
    [' ', false, 'blank text'],
    ['нет', true, 'any text, whatever it says'],
    [0, false, 'zero'],
    [null, false, 'null'],
    [undefined, false, 'absent'],
    [[], false, 'empty list'],
    [['x'], true, 'list'],
    [parseName(''), false, 'nobody'],
    [WOMAN, true, 'somebody'],
    [PEN, true, 'left for the pen'],
  ])('%j → %s (%s)', (value, filled) => {
    expect(isFilled(value)).toBe(filled);
  });
});

test.each([
  ['фоо', ['фио', 'форма'], 'фио', 'one letter'],
  ['настовник.фио', ['наставник.фио', 'участник.фио'], 'наставник.фио', 'the nearest of two'],
  ['погода', ['фио', 'форма'], '', 'nothing is near'],
])('%s is most likely %s of %j', (word, known, found) => {
  expect(nearest(word, known as string[])).toBe(found);
});

test.each([
  ['a\u0000b\u000bc\u001fd', 'abcd', 'control characters cannot stand in XML'],
  ['a\r\nb\rc', 'a\nb\nc', 'line ends of other systems'],
  ['👩‍🏫', '👩‍🏫', 'emoji with a joiner'],
  ['\u202eабв\u202c', '\u202eабв\u202c', 'marks of direction are characters'],
  ['x\ud83dy', 'xy', 'half of an emoji'],
  ['\ufffe\uffff', '', 'noncharacters'],
  ['e\u0301', 'e\u0301', 'not normalised'],
])('%j → %j (%s)', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
