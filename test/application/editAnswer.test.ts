// An answer sent anew against its row: what is written, what is left to the curator, what is nothing new.
import { describe, expect, test } from '@jest/globals';
import { editAnswer, marksOf } from '../../src/application/forms/editAnswer.ts';
import type { ReadAnswer } from '../../src/application/forms/readAnswer.ts';
import { formatMarks, parseMarks, textMark } from '../../src/application/forms/textMark.ts';
import { readTable } from '../../src/schema/derive/table.ts';
import { fullLayout } from '../../src/schema/layout.ts';
import { mentorsSheet } from '../../src/schema/sheets/people.ts';

const KEYS = ['code', 'position', 'teachingYears', 'remarks'] as const;
const read = (cells: ReadAnswer['cells'], more: Partial<ReadAnswer> = {}): ReadAnswer => ({
  cells,
  loose: {},
  remarks: [],
  stories: [],
  ...more,
});
const FIRST = read({ code: 'Н-07', position: 'учитель', teachingYears: 'много' });

/** Columns written, and how many stories there are, for a row that holds `cells` beside the marks of the first answer. */
const edited = (cells: readonly string[], answer: ReadAnswer, first = FIRST) => {
  const row = [...cells, ''];
  const titles = KEYS.map((key) => mentorsSheet.columns[key].title);
  const table = readTable(mentorsSheet, [titles, row], fullLayout('codes'));
  const edit = editAnswer(table as never, row, formatMarks(marksOf(first)), 'регистрация', answer);
  const { remarks, ...written } = edit?.cells ?? {};
  return edit && { written, isTold: remarks !== '', stories: edit.stories.length };
};

describe('an answer that was sent anew', () => {
  test.each([
    { why: 'says the same', cells: ['Н-07', 'учитель', 'много'], answer: FIRST, edit: null },
    {
      why: 'says the same and the curator has corrected a cell',
      cells: ['Н-07', 'учитель', '12'],
      answer: FIRST,
      edit: null,
    },
    {
      why: 'corrects what could not be read',
      cells: ['Н-07', 'учитель', 'много'],
      answer: read({ ...FIRST.cells, teachingYears: '12' }),
      edit: { written: { teachingYears: '12' }, isTold: false, stories: 1 },
    },
    {
      why: 'takes an answer back',
      cells: ['Н-07', 'учитель', 'много'],
      answer: read({ code: 'Н-07', position: 'учитель' }),
      edit: { written: { teachingYears: '' }, isTold: false, stories: 1 },
    },
    {
      why: 'changes a cell the curator has changed too',
      cells: ['Н-07', 'методист', 'много'],
      answer: read({ ...FIRST.cells, position: 'воспитатель' }),
      edit: { written: {}, isTold: true, stories: 1 },
    },
    {
      why: 'says at last what the curator has written already',
      cells: ['Н-07', 'методист', 'много'],
      answer: read({ ...FIRST.cells, position: 'методист' }),
      edit: null,
    },
    {
      why: 'answers a question that has no column',
      cells: ['Н-07', 'учитель', 'много'],
      answer: read(FIRST.cells, { loose: { 77: 'шахматы' }, remarks: ['Вопрос «Хобби»: шахматы'], stories: ['с'] }),
      edit: { written: {}, isTold: true, stories: 1 },
    },
  ])('and $why', ({ cells, answer, edit }) => {
    expect(edited(cells, answer)).toEqual(edit);
  });
});

describe('marks', () => {
  test('come back from a cell as they were put', () => {
    expect(parseMarks(formatMarks({ code: textMark('Н-07'), 77: textMark('') }))).toEqual({
      code: textMark('Н-07'),
      77: textMark(''),
    });
    expect(parseMarks('')).toEqual({});
  });

  test('differ for texts that differ, and hold nothing of them', () => {
    const texts = ['', 'а', 'б', 'аб', 'ба', '1', '01', 'Берёзкина', 'Березкина'];
    expect(new Set(texts.map(textMark)).size).toBe(texts.length);
    expect(formatMarks(marksOf(FIRST))).not.toMatch(/Н-07|учитель/u);
  });
});
