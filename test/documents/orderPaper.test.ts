// The order from domain types to the text on paper, through the shipped template.
import { describe, expect, test } from '@jest/globals';
import type { PairWithPeople } from '../../src/documents/papers/input.ts';
import { orderApprovePairsData } from '../../src/documents/papers/orderApprovePairsData.ts';
import { EVERYBODY, filled, sheets } from './filledPapers.ts';
import { golden } from './golden.ts';
import { coded, GROUP, mentee, mentor, PUPILS, pair, papersInput, TEACHERS } from './people.ts';

const order = (...args: Parameters<typeof papersInput>) =>
  filled('order_approve_pairs', orderApprovePairsData(papersInput(...args)));

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
      [/согласно приложению\./, /АЗ\u20111128/, /^Приложение$/m],
      [/Р\u2011145/, /Приложение 1/, /обучающихся и не подлежит/],
    ],
    [
      'only pupils: no supplementary agreements',
      [PUPILS],
      [/Р\u2011145/, /МР\u201142/, /не подлежит размещению/],
      [/АЗ\u20111128/, /дополнительные соглашения/],
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
