// The order and the consents from domain types to the text on paper, through the shipped templates.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { fillDocument } from '../../src/documents/fill.ts';
import { consentPapers } from '../../src/documents/papers/consentPapers.ts';
import { consentsData } from '../../src/documents/papers/consentsData.ts';
import type { PairWithPeople } from '../../src/documents/papers/input.ts';
import { orderApprovePairsData } from '../../src/documents/papers/orderApprovePairsData.ts';
import type { TagRecord } from '../../src/documents/tags/value.ts';
import { buildTemplates } from '../../tools/templates/build.mjs';
import { textOf } from './docx.ts';
import { golden } from './golden.ts';
import { libraries } from './libraries.ts';
import {
  CHILD,
  coded,
  GROUP,
  MATHS,
  mentee,
  mentor,
  PSYCHOLOGIST,
  PUPILS,
  pair,
  papersInput,
  SENIOR,
  TEACHERS,
  TEENAGER,
  YOUNG_TEACHER,
} from './people.ts';

type Templates = Awaited<ReturnType<typeof buildTemplates>>;
let templates: Templates;
beforeAll(async () => {
  templates = await buildTemplates();
});

function filled(template: keyof Templates, data: TagRecord) {
  const result = fillDocument(libraries, templates[template], data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { ...result.value, text: textOf(result.value.bytes) };
}

const order = (...args: Parameters<typeof papersInput>) =>
  filled('order_approve_pairs', orderApprovePairsData(papersInput(...args)));
const consents = (...args: Parameters<typeof papersInput>) => filled('consents', consentsData(papersInput(...args)));
const sheets = (text: string): string[] => text.split('-----').map((sheet) => sheet.trim());

const EVERYBODY = [TEACHERS, GROUP, PUPILS];

describe('the order', () => {
  test('reads as an order of a school with both programmes should', () => {
    const { text, blanks, undeclined } = order(EVERYBODY);
    expect(text).toBe(golden('order', text));
    expect(blanks).toEqual(['положение.дата', 'положение.номер']);
    expect(undeclined).toEqual([]);
  });

  test.each([
    [
      'only teachers: one appendix without a number, no acts on pupils',
      [TEACHERS],
      [/согласно приложению\./, /АЗ-1128/, /^Приложение$/m],
      [/Р-145/, /Приложение 1/, /обучающихся и не подлежит/],
    ],
    [
      'only pupils: no supplementary agreements',
      [PUPILS],
      [/Р-145/, /МР-42/, /не подлежит размещению/],
      [/АЗ-1128/, /дополнительные соглашения/],
    ],
    [
      'one term for all pairs stands in the text',
      [TEACHERS],
      [/программ наставничества с 15\.09\.2025 по 29\.05\.2026\./],
      [/графе «Срок»/],
    ],
    [
      'different terms stand in the appendix',
      EVERYBODY,
      [/согласно графе «Срок» приложений 1 и 2\./],
      [/наставничества с 15/],
    ],
    ['number and date are for the pen', [TEACHERS], [/^_{22} \| № _{10}$/m, /^от _{16} № _{8}$/m], []],
    ['a pupil has a class, never a birth date', EVERYBODY, [/Полевой Тимур Олегович \/ 5 «Б» класс/], [/2014/, /2008/]],
  ] as [string, PairWithPeople[], RegExp[], RegExp[]][])('%s', (_why, pairs, present, absent) => {
    const text = order(pairs).text.replace(/\u00a0/g, ' ');
    for (const pattern of present) expect(text).toMatch(pattern);
    for (const pattern of absent) expect(text).not.toMatch(pattern);
  });

  test('pupils stand in the second appendix, which starts on a page of its own and says that it is not for the site', () => {
    const [front = '', teachers = '', pupils = ''] = sheets(order(EVERYBODY).text);
    expect(front).not.toMatch(/Полевой|Лебедь|Черных/);
    expect(teachers).not.toMatch(/Полевой|Лебедь|Черных|обучающ/);
    expect(pupils).toMatch(/Полевой.*Лебедь/);
    expect(pupils).toMatch(/не подлежит размещению на сайте/);
  });

  test('the signed order on the Положение is cited when it is known', () => {
    const { text, blanks } = order([TEACHERS], { regulation: { number: '21/1', date: '2025-09-01' } });
    expect(text).toMatch(/приказ от 01\.09\.2025 №\u00a021\/1\)/);
    expect(blanks).toEqual([]);
  });

  test('what the school has not filled in becomes a line and is reported', () => {
    const input = papersInput([{ ...TEACHERS, pair: pair('ПАР-1', { endDate: null }) }]);
    const organisation = { ...input.organisation, headFio: '', headPosition: '', curatorFio: '', fullName: '' };
    expect([...filled('order_approve_pairs', orderApprovePairsData({ ...input, organisation })).blanks].sort()).toEqual(
      [
        'конец',
        'куратор.фио',
        'организация.должность',
        'организация.полное',
        'организация.руководитель',
        'положение.дата',
        'положение.номер',
      ].sort(),
    );
  });

  test('in the codes mode there are codes and lines and no name, even if the register holds one', () => {
    const { text } = order(
      [TEACHERS, GROUP].map((each) => ({ ...coded(each), mentor: { ...each.mentor, code: 'У-007' } })),
      { pdMode: 'codes' },
    );
    expect(text).toMatch(/У-007 _{14}/);
    expect(text).toMatch(/Д-002 _{16} \/ 5 «Б» класс/);
    expect(text).not.toMatch(/Ручьёв|Заозёрн|Полев|Лебед|Коваленко/);
  });

  test('a thousand pairs are filled in one go, one numbered row each', () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({
      pair: pair(`ПАР-${at}`, { form: 'teacher_pupil' }),
      mentor: mentor(`НСТ-${at}`, ['Ручьёв', 'Павел', 'Сергеевич']),
      mentees: [mentee(`НСМ-${at}`, [`Полевой${'а'.repeat(at % 7)}`, 'Тимур', 'Олегович'])],
    }));
    const { text } = order(many);
    expect(text.match(/^\d+ \| Ручьёв/gm)).toHaveLength(1000);
    expect(text).toMatch(/^1000 \| Ручьёв Павел Сергеевич \/ учитель математики \| Полевой/m);
  });
});

describe('the consents', () => {
  test('read as consents of a mentor, a young teacher, a child and a teenager should', () => {
    const { text, blanks, undeclined } = consents([TEACHERS, GROUP]);
    expect(text).toBe(golden('consents', text));
    expect(blanks).toEqual([]);
    expect(undeclined).toEqual([]);
  });

  test('the papers of a minor mentor', () => {
    const { text } = consents([{ ...PUPILS, mentees: [] }]);
    expect(text).toBe(golden('consents-minor-mentor', text));
  });

  test('participation and personal data never stand on one sheet, and every sheet is one consent (156-ФЗ)', () => {
    const all = sheets(consents(EVERYBODY).text);
    for (const sheet of all) {
      expect(sheet.match(/^СОГЛАСИЕ$/gm)).toHaveLength(1);
      const forData = /на обработку персональных данных/.test(sheet);
      expect(/персональн/i.test(sheet)).toBe(forData);
      expect(/на следующих условиях:[\s\S]*Форма \| Вид/.test(sheet)).toBe(!forData);
    }
    expect(all).toHaveLength(consentPapers(papersInput(EVERYBODY)).length);
  });

  test('a PD consent has every item of art. 9 part 4 of 152-ФЗ', () => {
    const [, adult = ''] = sheets(consents([TEACHERS]).text);
    for (const item of [
      /Субъект персональных данных \| Ручьёв Павел Сергеевич \/ Адрес: _+ \/ Документ/,
      /Оператор \| Муниципальное .* ИНН 0000000018, адрес: 000000/,
      /Цель обработки \| /,
      /Перечень персональных данных \| Фамилия, имя, отчество/,
      /Обработка по поручению оператора \| _+/,
      /Сбор, запись, .*уничтожение; с использованием средств автоматизации/,
      /Срок действия \| Со дня подписания по 29\u00a0мая\u00a02026\u00a0г\. включительно/,
      /Порядок отзыва \| /,
      /\(подпись\)/,
    ])
      expect(adult).toMatch(item);
  });

  test.each([
    ['an adult signs alone', TEACHERS.mentees, /Д/, { representative: false, child: false }],
    ['under 14 the representative signs', [CHILD], /П/, { representative: true, child: false }],
    ['from 14 the child signs too', [TEENAGER], /Л/, { representative: true, child: true }],
    [
      'a pupil without a birth date is a minor and has the line',
      [{ ...CHILD, birthDate: null }],
      /П/,
      { representative: true, child: true },
    ],
    [
      'a pupil of 18 is an adult',
      [{ ...CHILD, birthDate: '2007-09-15' }],
      /П/,
      { representative: false, child: false },
    ],
    [
      'the day before 18 is not 18',
      [{ ...CHILD, birthDate: '2007-09-16' }],
      /П/,
      { representative: true, child: true },
    ],
  ])('%s', (_why, mentees, _name, { representative, child }) => {
    const all = sheets(consents([{ ...GROUP, mentor: PSYCHOLOGIST, mentees }]).text).slice(2);
    for (const sheet of all) {
      expect(/родитель|законный представитель/i.test(sheet)).toBe(representative);
      expect(/подпись ребёнка/.test(sheet)).toBe(child);
    }
  });

  test('a consent of a parent says what happens on the 18th birthday inside the term', () => {
    const text = consents([PUPILS]).text.replace(/\u00a0/g, ' ');
    expect(text).toMatch(/по 29 мая 2026 г\. включительно\. С 12 марта 2026 г\., когда ребёнку исполнится 18 лет/);
    expect(text.match(/исполнится 18 лет/g)).toHaveLength(1);
  });

  test.each([
    [
      'a mentor of two pairs',
      [TEACHERS, { ...GROUP, mentor: MATHS }],
      'НСТ-00001',
      ['mentor_work', 'pd_processing'],
      '2026-05-29',
    ],
    ['a child of two pairs', [GROUP, PUPILS], 'НСМ-00002', ['mentee_participation', 'pd_processing'], '2026-05-29'],
    [
      'one person in both registers',
      [
        PUPILS,
        { ...GROUP, mentees: [mentee('НСМ-00009', ['Черных', 'Лев', 'Игоревич'], { birthDate: '2008-03-12' })] },
      ],
      'НСТ-00003',
      ['mentor_work', 'mentee_participation', 'pd_processing'],
      '2026-05-29',
    ],
    [
      'a pair without an end leaves the term open',
      [{ ...TEACHERS, pair: pair('ПАР-9', { endDate: null }) }],
      'НСМ-00001',
      ['mentee_participation', 'pd_processing'],
      null,
    ],
  ] as [string, PairWithPeople[], string, string[], string | null][])(
    'one paper per purpose: %s',
    (_why, pairs, id, kinds, endsOn) => {
      const own = consentPapers(papersInput(pairs)).filter(({ participant }) => participant.person.id === id);
      expect(own.map(({ kind }) => kind)).toEqual(kinds);
      expect(own[0]?.participant.endsOn).toBe(endsOn);
    },
  );

  test('an open term is a line and is reported', () => {
    expect(consents([{ ...TEACHERS, pair: pair('ПАР-9', { endDate: null }) }]).blanks).toEqual(['конец', 'срок']);
  });

  test('labour law is cited only where an employee mentors an employee', () => {
    const [work = ''] = sheets(consents([TEACHERS]).text);
    const [pupilsWork = ''] = sheets(consents([GROUP]).text);
    const [partnerWork = ''] = sheets(consents([{ ...TEACHERS, mentor: { ...MATHS, partnerId: 'ПРТ-001' } }]).text);
    expect(work).toMatch(/статья 351\.8 Трудового кодекса РФ.*три рабочих дня|три рабочих дня/s);
    expect(pupilsWork).not.toMatch(/351\.8/);
    expect(partnerWork).not.toMatch(/351\.8/);
  });

  test('words agree with the signer', () => {
    expect(consents([TEACHERS]).text).toMatch(
      /Коваленко Софья Андреевна, учитель начальных классов, согласна участвовать/,
    );
    expect(consents([{ ...TEACHERS, mentor: { ...MATHS, patronymic: '' } }]).text).toMatch(
      /согласен \(согласна\) выполнять/,
    );
    expect(consents([{ ...TEACHERS, mentor: { ...MATHS, patronymic: '' } }]).undeclined).toEqual(['участник.фио']);
  });

  test('in the codes mode no name is printed and the representative is a line', () => {
    const { text } = consents([TEACHERS, GROUP, { ...PUPILS, mentor: SENIOR, mentees: [CHILD] }].map(coded), {
      pdMode: 'codes',
    });
    expect(text).toMatch(/от У-001 _+/);
    expect(text).not.toMatch(/Ручьёв|Заозёрн|Полев|Лебед|Коваленко|Черных/);
    expect(text).toMatch(/личный код участника/);
  });

  test('a name that is a template or markup stays a name', () => {
    const typed = '{{#листы}}<b>&</b>';
    const { text } = consents([{ ...TEACHERS, mentees: [{ ...YOUNG_TEACHER, lastName: typed }] }]);
    expect(text).toMatch(/Я, \{\{#листы\}\}<b>&<\/b> Софья Андреевна/);
  });
});

describe('the shipped templates', () => {
  test('are the same bytes at every build and carry a fixed date', async () => {
    expect(await buildTemplates()).toEqual(templates);
  });
});
