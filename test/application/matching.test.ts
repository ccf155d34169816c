// Matching in a workbook: proposals are kept on «Подбор», nothing is decided without the curator, and a pair is made as «Новая пара» makes it.
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decideMatching } from '../../src/application/matching/decideMatching.ts';
import { getCandidates, getMatching } from '../../src/application/matching/getMatching.ts';
import { proposeMatching } from '../../src/application/matching/proposeMatching.ts';
import type { MatchingDecision, MatchingView } from '../../src/rpc/views/matching.ts';
import type { MemoryWorld } from '../kit/memoryPorts.ts';
import { DRAFT, mentee, mentor } from './matchingPeople.ts';
import { currentWorld, rows, school, type, value } from './registerSchool.ts';

const DATES = { kinds: ['traditional'], startDate: '2025-10-06', endDate: '2026-05-29' } as const;

const view = (): MatchingView => value(getMatching(currentWorld().ports));
const propose = () => value(proposeMatching(currentWorld().ports));
const decide = (decision: MatchingDecision) => value(decideMatching(currentWorld().ports, decision));
const accept = (
  of: readonly { menteeId: string; mentorId: string }[],
  kinds: 'traditional' | 'group' = 'traditional',
) =>
  decide({
    decision: 'accept',
    rows: of.map(({ menteeId, mentorId }) => ({ menteeId, mentorId })),
    ...DATES,
    kinds: [kinds],
  });
const couples = () => view().proposals.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`);
const codesOf = (outcome: ReturnType<typeof decideMatching>): string[] =>
  outcome.ok ? outcome.value.problems.map(({ code }) => code) : outcome.problems.map(({ code }) => code);

let filled: MemoryWorld['books'];

beforeAll(() => {
  school('artemovsky_go', 'names');
  type('Наставники', [mentor('НСТ-0001', 'Берёзкина', 'физика', 1), mentor('НСТ-0002', 'Ручьёва', 'химия', 2)]);
  type('Наставляемые', [
    mentee('НСМ-0001', 'Лугин', 'Отстаю по химии'),
    mentee('НСМ-0002', 'Полевой', 'Хочу в проект по физике'),
    mentee('НСМ-0003', 'Холмов', 'физика'),
  ]);
  type('Кураторы', [{ 'Код куратора': 'КУР-0001', Куратор: 'Заозёрная Анна Львовна', Роль: 'куратор' }]);
  filled = structuredClone(currentWorld().books);
});

beforeEach(() => {
  for (const [id, book] of structuredClone(filled)) currentWorld().books.set(id, book);
});

describe('one run', () => {
  test('everybody has a proposal with reasons in words; no pair is there', () => {
    expect(propose()).toEqual({ proposed: 3, left: 0 });
    expect(view().waiting).toEqual([]);
    expect(couples()).toEqual(['НСМ-0001 НСТ-0002', 'НСМ-0002 НСТ-0001', 'НСМ-0003 НСТ-0002']);
    expect(view().proposals[0]).toMatchObject({
      mentee: 'Лугин Лев, 7 «А»',
      form: 'учитель – ученик',
      reasons: ['запрос совпадает: «химии»', 'эту форму наставник выбрал сам', 'свободно мест: 2 из 2'],
      byCurator: false,
      hindrance: '',
    });
    expect(rows('Пары')).toEqual([]);
  });

  test('run again it gives the same rows at the same places', () => {
    propose();
    const before = structuredClone(currentWorld().sheet('Подбор'));
    expect(propose()).toEqual({ proposed: 3, left: 0 });
    expect(currentWorld().sheet('Подбор')).toEqual(before);
  });

  test('rows typed without codes get them and take part', () => {
    type('Наставники', [{ ...mentor('', 'Ольховская', 'история', 1) }]);
    expect(view()).toMatchObject({ mentors: 3, places: 4 });
  });

  test('a proposal for somebody who has found a pair otherwise is taken away by the next run', () => {
    propose();
    accept([{ menteeId: 'НСМ-0001', mentorId: 'НСТ-0002' }]);
    type('Пары', [{ ...DRAFT, 'Код пары': 'ПАР-0002' }]);
    type('Участники пар', [
      { 'Код пары': 'ПАР-0002', 'Код записи': 'НСТ-0001', Роль: 'наставник' },
      { 'Код пары': 'ПАР-0002', 'Код записи': 'НСМ-0002', Роль: 'наставляемый' },
    ]);
    expect(couples()).toEqual(['НСМ-0003 НСТ-0002']);
    propose();
    expect(rows('Подбор').map((row) => row[7])).toEqual(['принято', 'предложено']);
  });
});

describe('the curator accepts', () => {
  test('each becomes a draft pair; who and when stand beside', () => {
    propose();
    expect(accept(view().proposals)).toEqual({
      done: 3,
      released: 0,
      problems: [],
      next: { left: 0, pairIds: ['ПАР-0001', 'ПАР-0002', 'ПАР-0003'] },
    });
    expect(rows('Пары').map((row) => row[0])).toEqual(['ПАР-0001', 'ПАР-0002', 'ПАР-0003']);
    expect(rows('Подбор')[0]?.slice(7)).toEqual(['принято', '2025-10-01 09:00', 'КУР-0001', 'ПАР-0001']);
    expect(view()).toMatchObject({ waiting: [], proposals: [], places: 0 });
  });

  test('a group for all mentees of one mentor', () => {
    propose();
    const ofOne = view().proposals.filter(({ mentorId }) => mentorId === 'НСТ-0002');
    expect(accept(ofOne, 'group')).toMatchObject({ done: 1, problems: [] });
    expect(rows('Участники пар')).toHaveLength(3);
  });

  test('what cannot be is told and hinders nothing else', () => {
    propose();
    currentWorld()
      .sheet('Наставники')[1]
      ?.splice(currentWorld().sheet('Наставники')[0]?.indexOf('Состояние') ?? 0, 1, 'не участвует');
    expect(view().proposals.map(({ hindrance }) => hindrance !== '')).toEqual([false, true, false]);
    const { done, problems } = accept(view().proposals);
    expect([done, problems.map(({ code }) => code)]).toEqual([2, ['matching_apart']]);
  });

  test('next are those who can still get a mentor; then the drafts, also earlier ones, but none with an error', () => {
    type('Пары', [{ ...DRAFT, 'Код пары': 'ПАР-0001' }]);
    propose();
    const [first, ...others] = view().proposals;
    expect(accept(first ? [first] : []).next).toEqual({ left: 2, pairIds: ['ПАР-0002'] });
    expect(accept(others).next).toEqual({ left: 0, pairIds: ['ПАР-0002', 'ПАР-0003', 'ПАР-0004'] });
    expect(accept(others)).toMatchObject({ done: 0, next: { left: 0, pairIds: ['ПАР-0002', 'ПАР-0003', 'ПАР-0004'] } });
  });

  test('those for whom no place is left keep nobody from the papers', () => {
    type('Наставляемые', [mentee('НСМ-0004', 'Дубравин', 'история')]);
    propose();
    expect(view().waiting).toHaveLength(1);
    expect(accept(view().proposals).next?.left).toBe(0);
  });

  test('the checks of a new pair hold: a group of one is refused', () => {
    propose();
    const { done, problems } = accept(view().proposals.slice(1, 2), 'group');
    expect([done, problems.map(({ code }) => code)]).toEqual([0, ['group_of_one_mentee']]);
    expect(rows('Пары')).toEqual([]);
  });

  test('a second time is told', () => {
    propose();
    const proposals = view().proposals;
    accept(proposals);
    expect(accept(proposals.slice(0, 1)).problems.map(({ code }) => code)).toEqual(['matching_gone']);
  });
});

describe('the curator refuses', () => {
  const REFUSED = [{ menteeId: 'НСМ-0002', mentorId: 'НСТ-0001' }];

  test('the two are not proposed to each other again, in a later session either', () => {
    propose();
    decide({ decision: 'refuse', rows: REFUSED });
    expect(view().refusals).toMatchObject([{ mentee: 'Полевой Лев, 7 «А»', decidedAt: '2025-10-01 09:00' }]);
    propose();
    expect(couples()).toEqual(['НСМ-0001 НСТ-0002', 'НСМ-0002 НСТ-0002', 'НСМ-0003 НСТ-0001']);
    expect(value(getCandidates(currentWorld().ports, 'НСМ-0002')).excluded).toEqual([
      { why: 'уже отказались друг от друга', count: 1 },
    ]);
  });

  test('taken back at once it is the proposal again', () => {
    propose();
    const before = view();
    decide({ decision: 'refuse', rows: REFUSED });
    expect(decide({ decision: 'restore', rows: REFUSED })).toEqual({ done: 1, released: 0, problems: [] });
    expect(view()).toEqual(before);
  });

  test('taken back when the place is gone, the two are free for each other again', () => {
    propose();
    decide({ decision: 'refuse', rows: REFUSED });
    propose();
    decide({ decision: 'restore', rows: REFUSED });
    expect(view()).toMatchObject({ refusals: [], proposals: [{}, {}, {}] });
  });
});

describe('the curator chooses', () => {
  test('another mentor; the next run leaves it as it is', () => {
    propose();
    expect(decide({ decision: 'choose', menteeId: 'НСМ-0002', mentorId: 'НСТ-0002' })).toMatchObject({ released: 1 });
    expect(view().waiting).toMatchObject([{ state: 'ready' }]);
    propose();
    expect(couples()).toContain('НСМ-0002 НСТ-0002');
    expect(view().proposals.filter(({ byCurator }) => byCurator)).toHaveLength(1);
  });

  test.each([
    { why: 'no place', menteeId: 'НСМ-0003', mentorId: 'НСТ-0001', codes: ['matching_apart'] },
    { why: 'nobody of that code', menteeId: 'НСМ-0003', mentorId: 'НСТ-0009', codes: ['matching_apart'] },
    { why: 'has a pair', menteeId: 'НСМ-0002', mentorId: 'НСТ-0002', codes: ['matching_has_pair'] },
  ])('$why is refused', ({ menteeId, mentorId, codes }) => {
    propose();
    accept([{ menteeId: 'НСМ-0002', mentorId: 'НСТ-0001' }]);
    expect(codesOf(decideMatching(currentWorld().ports, { decision: 'choose', menteeId, mentorId }))).toEqual(codes);
  });
});

test('candidates of one mentee, best first, in words', () => {
  const { candidates, mentee: label, more } = value(getCandidates(currentWorld().ports, 'НСМ-0001'));
  expect([label, more, candidates.map(({ mentorId }) => mentorId)]).toEqual([
    'Лугин Лев, 7 «А»',
    0,
    ['НСТ-0002', 'НСТ-0001'],
  ]);
});

test('wishes after the group meeting outweigh subjects', () => {
  type('Анкеты', [
    { 'Код анкеты': 'АНК-0001', 'Вид анкеты': 'предпочтения после общей встречи', 'Кто отвечает': 'наставляемый' },
  ]);
  type('Ответы анкет', [
    { Ответ: 'r1', 'Код анкеты': 'АНК-0001', 'Ключ отвечающего': 'НСМ-0001', 'С кем хотел бы работать': 'нст 1' },
    { Ответ: 'r2', 'Код анкеты': 'АНК-0001', 'Ключ отвечающего': 'КМ07', 'С кем хотел бы работать': 'нст 1' },
  ]);
  expect(view().unlinkedWishes).toBe(1);
  const [first] = value(getCandidates(currentWorld().ports, 'НСМ-0001')).candidates;
  expect(first).toMatchObject({ mentorId: 'НСТ-0001' });
  expect(first?.reasons[0]).toBe('наставляемый назвал первым после общей встречи');
});

test('a lost sheet is named, and nothing is written', () => {
  currentWorld().books.get('book-2')?.delete('Подбор');
  expect(codesOf(proposeMatching(currentWorld().ports) as never)).toEqual(['sheet_missing']);
});
