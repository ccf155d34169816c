// The tag language: how tags are read, what filters do, what is reported.
import { describe, expect, test } from '@jest/globals';
import { actValue, LEGAL_ACTS } from '../../src/documents/legal.ts';
import { nearest, nearestPath } from '../../src/documents/tags/check/nearest.ts';
import { cleanText } from '../../src/documents/tags/cleanText.ts';
import { parseName } from '../../src/documents/tags/nameText.ts';
import { parseTag } from '../../src/documents/tags/parseTag.ts';
import { isFilled, renderValue } from '../../src/documents/tags/renderValue.ts';
import { tagKey } from '../../src/documents/tags/tagKey.ts';
import { dayValue, organisationValue, PEN, type TagValue, titleValue } from '../../src/documents/tags/value.ts';
import { libraries } from './libraries.ts';

const render = (value: TagValue, filters: string) =>
  renderValue(libraries.declension, value, parseTag(filters === '' ? 'тег' : `тег | ${filters}`));

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
    [parseName('Алиев Али Мамед оглы'), 'дательный', 'Алиеву Али Мамед оглы', 'a Turkic patronymic has two words'],
    [parseName('А.П. Берёзкина'), 'инициалы', 'А.П. Берёзкина', 'typed with initials: as it is'],
    [{ ...titleValue('Директор школы'), acting: true }, '', 'и.о. директора школы', 'acting head'],
    [{ ...titleValue('Директор школы'), acting: true }, 'дательный', 'и.о. директора школы', 'the same in every case'],
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
    [parseName('Ким Саша'), 'дательный', false, true, 'no patronymic'],
    [parseName('Ким Саша'), 'кратко', false, false, 'no case was asked for'],
    [{ ...parseName('Ким Саша'), forms: { dative: 'Киму Саше' } }, 'дательный', false, false, 'a typed form is sure'],
    [parseName(''), 'дательный | прочерк 9', true, false, 'nobody is a blank, not a doubt'],
    [PEN, 'прочерк 9', false, false, 'for the pen on purpose'],
    [{ ...WOMAN, code: 'У-001' }, 'дательный', false, false, 'a code is for the pen'],
    [{ ...titleValue('IT'), acting: true }, '', false, true, 'the genitive after «и.о.» is not known'],
    [titleValue('IT'), 'дательный', false, true, 'no Russian noun'],
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
  ['фио наставника', 'наставник.фио', 'words as they are spoken'],
  ['руководитель организации', 'организация.руководитель', 'another pair of words'],
  ['фио наставляемого', '', 'another word that begins alike'],
  ['фио наставника школы', '', 'a word more'],
  ['наставник фоо', 'наставник.фио', 'a slip is found first'],
])('the path %s is most likely %s (%s)', (path, found) => {
  expect(nearestPath(path, ['наставник.фио', 'организация.руководитель', 'учебный год'])).toBe(found);
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
