// The list of tags in the sidebar: derived from sample data, with what each form prints.
import { expect, test } from '@jest/globals';
import { fillDocument } from '../../src/documents/fill.ts';
import { actValue, LEGAL_ACTS } from '../../src/documents/legal.ts';
import { consentsData } from '../../src/documents/papers/consentsData.ts';
import { orderApprovePairsData } from '../../src/documents/papers/orderApprovePairsData.ts';
import { parseName } from '../../src/documents/tags/nameText.ts';
import { dayValue, organisationValue, PEN, type TagRecord, titleValue } from '../../src/documents/tags/value.ts';
import { bindNumbers } from '../../src/documents/template/bindNumbers.ts';
import { tagGroups } from '../../src/documents/template/tagGroups.ts';
import { docx, paragraph, textOf } from './docx.ts';
import { libraries } from './libraries.ts';
import { GROUP, PUPILS, papersInput, TEACHERS } from './people.ts';

const NBSP = '\u00a0';
const [act = { tag: '', kind: 'приказ', rest: '' } as never] = LEGAL_ACTS;

const DATA: TagRecord = {
  'учебный год': '2025/2026',
  организация: { ИНН: '0000000018', полное: organisationValue('МБОУ СОШ № 101'), должность: titleValue('директор') },
  приказ: { номер: PEN, дата: dayValue('2025-09-01'), основание: actValue(act) },
  тайна: null,
  общая: true,
  'число пар': 3,
  пары: [
    { тема: '', место: 'y', люди: [] },
    {
      тема: 'x',
      место: '',
      наставник: { фио: parseName('Петрова Анна Сергеевна') },
      люди: [{ имя: 'y' }],
      цели: ['раз'],
    },
  ],
};

const groups = tagGroups(libraries, DATA);
const found = (group: string, tag: string) =>
  groups.find(({ title }) => title === group)?.tags.find((one) => one.tag === `{{${tag}}}`);

test('groups are the paper, its records and its lists, a list in a list with the loops that go round it', () => {
  expect(groups.map(({ title, loops, tags }) => [title, loops.join(' → '), tags.map(({ tag }) => tag)])).toEqual([
    [
      '',
      '',
      [
        '{{учебный год}}',
        '{{тайна}}',
        '{{#общая}} … {{/общая}}',
        '{{число пар}}',
        '{{#пары}} … {{/пары}}',
        '{{пункт}}',
        '{{подпункт}}',
        '{{пункты заново}}',
      ],
    ],
    ['организация', '', ['{{организация.ИНН}}', '{{организация.полное}}', '{{организация.должность}}']],
    ['приказ', '', ['{{приказ.номер}}', '{{приказ.дата}}', '{{приказ.основание}}']],
    ['пары', 'пары', ['{{тема}}', '{{место}}', '{{#люди}} … {{/люди}}', '{{наставник.фио}}', '{{#цели}} … {{/цели}}']],
    ['люди', 'пары → люди', ['{{имя}}']],
    ['цели', 'пары → цели', ['{{.}}']],
  ]);
});

test.each([
  ['', 'учебный год', '2025/2026', 'a text'],
  ['', 'число пар', '3', 'a number'],
  ['', 'тайна', '', 'what the sample lacks'],
  ['организация', 'организация.полное', 'МБОУ СОШ № 101', 'a record'],
  ['приказ', 'приказ.дата', '01.09.2025', 'a day'],
  ['пары', 'тема', 'x', 'an item further down'],
  ['пары', 'место', 'y', 'the first item that has it'],
  ['цели', '.', 'раз', 'an item that is no record'],
])('%s {{%s}} prints %s (%s)', (group, tag, example) => {
  expect(found(group, tag)?.example).toBe(example);
});

test.each([
  ['пары', 'наставник.фио', 'наставник.фио | дательный', 'Петровой Анне Сергеевне'],
  ['пары', 'наставник.фио', 'наставник.фио | инициалы', `А.С.${NBSP}Петрова`],
  ['пары', 'наставник.фио', 'наставник.фио | дательный | инициалы', `А.С.${NBSP}Петровой`],
  ['пары', 'наставник.фио', 'наставник.фио | по роду согласен/согласна', 'согласна'],
  ['приказ', 'приказ.дата', 'приказ.дата | длинная', `1${NBSP}сентября${NBSP}2025${NBSP}г.`],
  ['приказ', 'приказ.номер', 'приказ.номер | прочерк 20', '_'.repeat(20)],
  ['', 'число пар', 'число пар | со словом пара', `3${NBSP}пары`],
  ['', 'число пар', 'число пар | прописью', 'три'],
  ['', '#пары}} … {{/пары', 'пары | со словом человек', `2${NBSP}человека`],
  ['организация', 'организация.должность', 'организация.должность | родительный', 'директора'],
])('in %s the tag {{%s}} has the form {{%s}}: %s', (group, tag, form, example) => {
  expect(found(group, tag)?.forms).toContainEqual({ tag: `{{${form}}}`, example });
});

test.each([
  ['order_approve_pairs', orderApprovePairsData(papersInput([TEACHERS, GROUP, PUPILS]))],
  ['consents', consentsData(papersInput([TEACHERS, GROUP, PUPILS]))],
])('every tag and form of %s is one that a template may hold and prints its example', (_name, data) => {
  const all = tagGroups(libraries, data);
  expect(all.flatMap(({ tags }) => tags).length).toBeGreaterThan(30);
  const lines = all
    .filter(({ loops }) => loops.length === 0)
    .flatMap(({ tags }) => tags.filter(({ kind }) => kind !== 'list' && kind !== 'flag'))
    .flatMap(({ tag, example, forms }) => [{ tag, example }, ...forms])
    .filter(({ tag }) => !/пункт/.test(tag));
  const inLoops = all
    .filter(({ loops }) => loops.length > 0)
    .map(
      ({ loops, tags }) =>
        loops.map((loop) => `{{#${loop}}}`).join('') +
        tags.flatMap(({ tag, forms }) => [tag, ...forms.map((form) => form.tag)]).join(' ') +
        [...loops]
          .reverse()
          .map((loop) => `{{/${loop}}}`)
          .join(''),
    );
  const result = fillDocument(
    libraries,
    docx(...lines.map(({ tag }) => paragraph(`[${tag}]`)), ...inLoops.map((text) => paragraph(text))),
    data,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(textOf(result.value.bytes).split('\n').slice(0, lines.length)).toEqual(
    lines.map(({ example }) => bindNumbers(`[${example}]`)),
  );
});
