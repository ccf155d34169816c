// Which row is which: codes given back when proven, asked about when not, and never taken from one row for another.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type Mark, markOf, readMark, writtenMark } from '../../src/domain/identity/mark.ts';
import { settleIdentities } from '../../src/domain/identity/settleIdentities.ts';
import type { KnownRow, StandingRow } from '../../src/domain/identity/settlement.ts';
import { sha256 } from '../../src/domain/identity/sha256.ts';

const mark = (who: string, apart = '2012-05-05'): Mark | null => markOf('key', [who], apart);

const ANNA = mark('Берёзкина Анна');
const VERA = mark('Ольховская Вера');

/** `code` may be left out, `answer` too; the row number is its place. */
type Row = Partial<StandingRow>;

const KNOWN: Readonly<Record<string, KnownRow>> = {
  'НСТ-0001': { mark: ANNA },
  'НСТ-0002': { mark: VERA },
};

const settled = (rows: readonly Row[], known = KNOWN, more: { isPerson?: boolean; dangling?: string[] } = {}) => {
  const { restored, fresh, recorded, doubtful, problems } = settleIdentities(
    rows.map((row, index) => ({ rowNumber: index + 2, code: '', mark: null, ready: true, ...row })),
    { foreign: new Set(['НСМ']), isPerson: true, dangling: [], ...more, known: new Map(Object.entries(known)) },
  );
  return {
    restored: restored.map(({ rowNumber, code }) => `${rowNumber} ${code}`),
    fresh,
    recorded: recorded.map(({ code, kind }) => `${code} ${kind}`),
    doubtful: [...doubtful],
    problems: problems.map(({ code, place, data }) => ({ code, row: place?.rowNumber, ...data })),
  };
};

const QUIET = { restored: [], fresh: [], recorded: [], doubtful: [], problems: [] };
const anna = { code: 'НСТ-0001', mark: ANNA };
const vera = { code: 'НСТ-0002', mark: VERA };

describe('rows keep their codes', () => {
  test.each([
    { why: 'nothing happened', rows: [anna, vera] },
    { why: 'the sheet was sorted', rows: [vera, anna] },
    { why: 'a row was deleted: the code stays free, nobody inherits it', rows: [anna] },
    {
      why: 'a code was wiped',
      rows: [{ mark: ANNA }, vera],
      restored: ['2 НСТ-0001'],
    },
    {
      why: 'all codes were wiped and the sheet was sorted',
      rows: [{ mark: VERA }, { mark: ANNA }],
      restored: ['2 НСТ-0002', '3 НСТ-0001'],
    },
    {
      why: 'a wiped row lacks something else too: it is still itself',
      rows: [{ mark: ANNA, ready: false }, vera],
      restored: ['2 НСТ-0001'],
    },
    { why: 'a new row', rows: [anna, vera, { mark: mark('Полевая Дарья') }], fresh: [4] },
    { why: 'a new row that is not filled in yet waits', rows: [anna, vera, { mark: null, ready: false }] },
    {
      why: 'a surname was corrected: the birth date vouches',
      rows: [{ ...anna, mark: mark('Березкина Анна Львовна') }, vera],
      recorded: ['НСТ-0001 corrected'],
    },
    {
      why: 'a birth date was corrected: the name vouches',
      rows: [{ ...anna, mark: mark('Берёзкина Анна', '2012-06-05') }, vera],
      recorded: ['НСТ-0001 corrected'],
    },
    {
      why: 'a person entered again beside the first is another row, for the register check to tell',
      rows: [anna, vera, { mark: ANNA }],
      fresh: [4],
    },
  ])('$why', ({ rows, why: _why, ...expected }) => {
    expect(settled(rows)).toEqual({ ...QUIET, ...expected });
  });

  test.each([
    {
      why: 'a workbook older than its journal',
      rows: [anna, vera],
      recorded: ['НСТ-0001 identified', 'НСТ-0002 identified'],
    },
    { why: 'a lost journal, but nothing refers to a vanished row', rows: [{ mark: ANNA }], fresh: [2] },
    {
      why: 'a lost journal, and somebody refers to a code no row has',
      rows: [{ mark: ANNA }],
      dangling: ['НСТ-0007'],
      problems: [{ code: 'row_identity_unclear', row: 2, codes: 'НСТ-0007' }],
    },
  ])('$why', ({ rows, dangling = [], why: _why, ...expected }) => {
    expect(settled(rows, {}, { dangling })).toEqual({ ...QUIET, ...expected });
  });
});

describe('nothing is guessed', () => {
  const TWINS = { 'НСТ-0001': { mark: ANNA }, 'НСТ-0002': { mark: ANNA } };
  const unclear = (row: number, codes: string) => ({ code: 'row_identity_unclear', row, codes });

  test.each([
    {
      why: 'two wiped rows look alike',
      known: TWINS,
      rows: [{ mark: ANNA }, { mark: ANNA }],
      problems: [unclear(2, 'НСТ-0001, НСТ-0002'), unclear(3, 'НСТ-0001, НСТ-0002')],
    },
    { why: 'of two alike one has kept its code', known: TWINS, rows: [{ mark: ANNA }, anna], restored: ['2 НСТ-0002'] },
    {
      why: 'a wiped row was copied',
      rows: [{ mark: ANNA }, { mark: ANNA }, vera],
      problems: [unclear(2, 'НСТ-0001'), unclear(3, 'НСТ-0001')],
    },
    {
      why: 'wiped, and the birth date is another: the same person or a namesake',
      rows: [{ mark: mark('Берёзкина Анна', '2011-01-01') }, vera],
      problems: [unclear(2, 'НСТ-0001')],
    },
    {
      why: 'the person answers that it is a new row',
      rows: [{ mark: ANNA, answer: 'new' as const }, vera],
      fresh: [2],
    },
    {
      why: 'of two wiped rows one is said to be new, so the other is known',
      rows: [{ mark: ANNA, answer: 'new' as const }, { mark: ANNA }, vera],
      fresh: [2],
      restored: ['3 НСТ-0001'],
    },
    {
      why: 'the row was merged into another: its code is nobody’s',
      known: { ...KNOWN, 'НСТ-0001': { mark: ANNA, retired: true as const } },
      rows: [{ mark: ANNA }, vera],
      fresh: [2],
    },
    {
      why: 'personal data were erased: nothing is left to be known by',
      known: { ...KNOWN, 'НСТ-0001': { mark: null } },
      rows: [{ mark: ANNA }, vera],
      fresh: [2],
    },
  ])('$why', ({ rows, known = KNOWN, why: _why, ...expected }) => {
    expect(settled(rows, known)).toEqual({ ...QUIET, ...expected });
  });
});

describe('a code that may be somebody else’s is doubted', () => {
  const STRANGER = mark('Луговая Инна', '2010-10-10');

  test.each([
    {
      why: 'a row was copied and overwritten: the first keeps the code',
      rows: [anna, vera, { code: 'НСТ-0001', mark: STRANGER }],
      doubtful: [4],
      problems: [{ code: 'row_id_copied', row: 4, owner: 2 }],
    },
    {
      why: 'a row was copied as it is: which of the two is the row, nobody knows',
      rows: [anna, vera, anna],
      doubtful: [2, 4],
      problems: [
        { code: 'row_id_doubled', row: 2, rows: '2, 4' },
        { code: 'row_id_doubled', row: 4, rows: '2, 4' },
      ],
    },
    {
      why: 'the column of codes was sorted alone',
      rows: [
        { ...anna, mark: VERA },
        { ...vera, mark: ANNA },
      ],
      doubtful: [2, 3],
      problems: [
        { code: 'row_id_moved', row: 2, otherId: 'НСТ-0002' },
        { code: 'row_id_moved', row: 3, otherId: 'НСТ-0001' },
      ],
    },
    {
      why: 'another person was written over the row',
      rows: [{ ...anna, mark: STRANGER }, vera],
      doubtful: [2],
      problems: [{ code: 'row_id_replaced', row: 2 }],
    },
    {
      why: 'the person answers that it is the same one',
      rows: [{ ...anna, mark: STRANGER, answer: 'same' as const }, vera],
      restored: ['2 НСТ-0001'],
      recorded: ['НСТ-0001 corrected'],
    },
    {
      why: 'a code of another sheet',
      rows: [anna, vera, { code: 'НСМ-0001', mark: STRANGER }],
      doubtful: [4],
      problems: [{ code: 'row_id_foreign', row: 4 }],
    },
    {
      why: 'a code typed by hand is told of, and is the row’s own',
      rows: [anna, vera, { code: 'НСТ-0100', mark: STRANGER }],
      problems: [{ code: 'row_id_unknown', row: 4 }],
    },
  ])('$why', ({ rows, problems = [], why: _why, ...expected }) => {
    const found = settled(rows);
    expect({ ...found, problems: [] }).toEqual({ ...QUIET, ...expected });
    expect(found.problems).toMatchObject(problems);
    expect(found.problems).toHaveLength(problems.length);
  });

  test('an order or a pair may be rewritten and may equal another: only people are held to it', () => {
    const rows = [{ ...anna, mark: VERA }, vera];
    expect(settled(rows, KNOWN, { isPerson: false })).toEqual({ ...QUIET, recorded: ['НСТ-0001 corrected'] });
  });
});

describe('marks', () => {
  test.each(['', 'a', 'абв', 'x'.repeat(27), 'x'.repeat(28), 'ё'.repeat(1000), '\ud800z'])(
    'the digest is SHA-256 (%#)',
    (text) => {
      const bytes = Buffer.from(text, 'utf16le').swap16();
      expect(sha256(text)).toBe(createHash('sha256').update(bytes).digest('hex'));
    },
  );

  test.each([
    { why: 'ё and е', other: ['Березкина', 'Анна'] },
    { why: 'capitals and blanks', other: [' БЕРЁЗКИНА ', 'анна\u00a0'] },
    { why: 'a Latin letter', other: ['Бepёзкина', 'Aнна'] },
  ])('one person written two ways has one mark: $why', ({ other }) => {
    expect(markOf('key', other, '2012-05-05')).toEqual(markOf('key', ['Берёзкина', 'Анна'], '2012-05-05'));
  });

  test('a mark of one workbook says nothing in another', () => {
    expect(markOf('other', ['Берёзкина Анна'], '')?.who).not.toBe(ANNA?.who);
  });

  test('what is written is read back; anything else is no mark', () => {
    expect(readMark(writtenMark(ANNA))).toEqual(ANNA);
    expect(readMark(writtenMark(mark('Полевая', '')))).toEqual(mark('Полевая', ''));
    expect(['', 'НСТ-0001', '=1+1'].map(readMark)).toEqual([null, null, null]);
  });
});
