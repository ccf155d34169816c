// The consents from domain types to the text on paper, through the shipped template.
import { describe, expect, test } from '@jest/globals';
import { consentPapers } from '../../src/documents/papers/consentPapers.ts';
import { consentsData } from '../../src/documents/papers/consentsData.ts';
import type { PairWithPeople } from '../../src/documents/papers/input.ts';
import { EVERYBODY, filled, sheets } from './filledPapers.ts';
import { golden } from './golden.ts';
import {
  CHILD,
  coded,
  GROUP,
  MATHS,
  mentee,
  PSYCHOLOGIST,
  PUPILS,
  pair,
  papersInput,
  SENIOR,
  TEACHERS,
  TEENAGER,
  YOUNG_TEACHER,
} from './people.ts';

const consents = (...args: Parameters<typeof papersInput>) => filled('consents', consentsData(papersInput(...args)));

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

  test('words agree with the signer, and a form typed in a column wins', () => {
    expect(consents([TEACHERS]).text).toMatch(
      /Коваленко Софья Андреевна, учитель начальных классов, согласна участвовать/,
    );
    expect(
      consents([{ ...TEACHERS, mentor: { ...MATHS, lastName: 'Ким', firstName: 'Саша', patronymic: '' } }]).text,
    ).toMatch(/согласен \(согласна\) выполнять/);
    expect(
      consents([{ ...TEACHERS, mentor: { ...MATHS, lastName: 'Ким', firstName: 'Саша', patronymic: '' } }]).undeclined,
    ).toEqual(['участник.фио']);
    expect(
      consents([{ ...TEACHERS, mentor: { ...MATHS, lastName: 'Ким', patronymic: '', fioGenitive: ' Кима Павла ' } }]),
    ).toMatchObject({ undeclined: [], text: expect.stringMatching(/от Кима Павла/u) });
  });

  test('in the codes mode no name is printed and the representative is a line', () => {
    const { text } = consents([TEACHERS, GROUP, { ...PUPILS, mentor: SENIOR, mentees: [CHILD] }].map(coded), {
      pdMode: 'codes',
    });
    expect(text).toMatch(/от У-001 \(род\. п\.\) _+/);
    expect(text).not.toMatch(/Ручьёв|Заозёрн|Полев|Лебед|Коваленко|Черных/);
    expect(text).toMatch(/личный код участника/);
  });

  test('a name that is a template or markup stays a name', () => {
    const typed = '{{#листы}}<b>&</b>';
    const { text } = consents([{ ...TEACHERS, mentees: [{ ...YOUNG_TEACHER, lastName: typed }] }]);
    expect(text).toMatch(/Я, \{\{#листы\}\}<b>&<\/b> Софья Андреевна/);
  });
});
