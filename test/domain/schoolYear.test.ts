// A new school year: which classes go up, which pairs are left to the archive, which year ends on which day.
import { describe, expect, test } from '@jest/globals';
import { leavingPairs } from '../../src/domain/schoolYear/leavingPairs.ts';
import { nextClass } from '../../src/domain/schoolYear/nextClass.ts';
import { schoolYearTurn } from '../../src/domain/schoolYear/schoolYearTurn.ts';
import { aPair } from './rows.ts';

describe('a class a year later', () => {
  test.each([
    { text: '7 «А»', next: '8 «А»', why: 'as the examples are written' },
    { text: '7А', next: '8А', why: 'short' },
    { text: '7-а', next: '8-а', why: 'with a hyphen' },
    { text: ' 9 «Б» класс ', next: '10 «Б» класс', why: 'with the word, spaces around' },
    { text: '5', next: '6', why: 'a number alone' },
    { text: '10 кл.', next: '11 кл.', why: 'shortened' },
    { text: '11 «А»', next: 'graduate', why: 'the last one' },
    { text: '12 «А»', next: 'unknown', why: 'there is no such class' },
    { text: '0', next: 'unknown', why: 'nor this' },
    { text: 'учитель', next: 'unknown', why: 'a position' },
    { text: '7 лет', next: 'unknown', why: 'an age' },
    { text: '7 «А», 8 «Б»', next: 'unknown', why: 'two of them' },
    { text: '1 курс', next: 'unknown', why: 'a college' },
    { text: '', next: 'unknown', why: 'nothing' },
  ])('«$text» → $next: $why', ({ text, next }) => {
    const found = nextClass(text);
    expect(found.kind === 'next' ? found.text : found.kind).toBe(next);
  });
});

test.each([
  { today: '2026-05-31', turn: null, why: 'the year is under way' },
  { today: '2026-01-10', turn: null, why: 'in the middle of it' },
  { today: '2026-06-01', turn: ['2025/2026', '2026/2027', '2026-01-01'], why: 'after the last lessons' },
  { today: '2026-09-05', turn: ['2025/2026', '2026/2027', '2026-01-01'], why: 'in the first days' },
  { today: '2026-12-31', turn: ['2025/2026', '2026/2027', '2026-01-01'], why: 'late' },
])('$today: $why', ({ today, turn }) => {
  const found = schoolYearTurn(today);
  expect(found && [found.ended, found.begun, found.countedFrom]).toEqual(turn);
});

describe('pairs left to the archive', () => {
  const over = (id: string, endDate: string, more: object = {}) => ({
    ...aPair({ id, status: 'completed', startDate: '2025-01-10', endDate }),
    replacesPairId: '',
    ...more,
  });
  const LAST = over('ПАР-0009', '2026-12-31', { status: 'active' });

  test.each([
    { why: 'over last year', pairs: [over('ПАР-0001', '2025-12-31'), LAST], leave: ['ПАР-0001'] },
    { why: 'one of this calendar year is still counted', pairs: [over('ПАР-0001', '2026-01-01'), LAST], leave: [] },
    {
      why: 'ended early last year, planned for this one',
      pairs: [over('ПАР-0001', '2026-05-31', { status: 'terminated', terminatedOn: '2025-11-01' }), LAST],
      leave: ['ПАР-0001'],
    },
    {
      why: 'over by its days and not by its state: for the curator to close',
      pairs: [over('ПАР-0001', '2025-05-31', { status: 'active' }), LAST],
      leave: [],
    },
    {
      why: 'without days it cannot be told',
      pairs: [over('ПАР-0001', '2025-05-31', { startDate: null }), LAST],
      leave: [],
    },
    {
      why: 'the last code of all stays: the next one is counted from it',
      pairs: [over('ПАР-0001', '2025-05-31')],
      leave: [],
    },
    {
      why: 'the last pair ever approved stays: an act of the school is read off it',
      pairs: [
        over('ПАР-0001', '2025-05-31'),
        over('ПАР-0002', '2025-05-31'),
        over('ПАР-0003', '2025-05-31', { status: 'cancelled' }),
      ],
      leave: ['ПАР-0001'],
    },
    {
      why: 'one that a staying pair replaces, and the one before it',
      pairs: [
        over('ПАР-0001', '2025-05-31'),
        over('ПАР-0002', '2025-06-30', { replacesPairId: 'ПАР-0001' }),
        { ...LAST, replacesPairId: 'ПАР-0002' },
      ],
      leave: [],
    },
    {
      why: 'one that something else holds',
      pairs: [over('ПАР-0001', '2025-05-31'), LAST],
      anchors: ['ПАР-0001'],
      leave: [],
    },
  ])('$why', ({ pairs, anchors = [], leave }) => {
    expect([...leavingPairs(pairs, '2026-01-01', new Set(anchors))]).toEqual(leave);
  });
});
