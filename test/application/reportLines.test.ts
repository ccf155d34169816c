// A report as the lines a curator looks at: every number that can be seen, in words, once.
import { describe, expect, test } from '@jest/globals';
import { keysIn, reportLines } from '../../src/application/report/reportLines.ts';
import { METRIC_GROUPS } from '../../src/domain/report/metricGroup.ts';
import type { Column } from '../../src/schema/column.ts';
import { metricColumns, metricGroups } from '../../src/schema/sheets/report.ts';
import { ages, aReport } from '../domain/reportRows.ts';

const columns: Readonly<Record<string, Column>> = metricColumns;

test('every metric that can be seen on the sheets is in one group, and no other', () => {
  const seen = Object.keys(columns).filter((key) => columns[key]?.hidden !== true);
  const grouped: readonly string[] = METRIC_GROUPS.flatMap((group) => metricGroups[group]);
  expect([...grouped].sort()).toEqual(seen.sort());
});

describe('a line', () => {
  test.each([
    { row: { mentors: 3 }, title: 'Наставников', value: '3', why: 'a count' },
    {
      row: { pairsByForm: { teacher_pupil: 2, pupil_pupil: 1 } },
      title: 'Пар и групп по формам',
      value: 'ученик – ученик: 1; учитель – ученик: 2',
      why: 'counts by name, in the order of the list',
    },
    { row: { leftOut: {} }, title: 'Не учтено', value: 'нет', why: 'nothing was left out' },
    { row: { ovzTotal: null }, title: 'Детей с ОВЗ', value: '—', why: 'not known is not zero' },
    { row: { implemented: true }, title: 'Модель внедрена', value: 'да', why: 'a flag' },
    { row: { lastAssessmentOn: '2025-05-20' }, title: 'Независимая оценка', value: '20.05.2025', why: 'a day' },
    { row: { partnerInns: ['1', '2'] }, title: 'ИНН партнёров', value: '1; 2', why: 'a list' },
    {
      row: { menteesByAge: ages(0, { 13: 5 }) },
      title: 'Наставляемых, 13 лет',
      value: '5',
      why: 'an age somebody has',
    },
    { row: {}, title: 'Наставляемых, 13 лет', value: undefined, why: 'an age nobody has' },
    {
      row: { menteeKeys: ['1f0c:14'] },
      title: 'Ключи наставляемых',
      value: undefined,
      why: 'marks are not to be read',
    },
  ])('$why', ({ row, title, value }) => {
    expect(reportLines(aReport(row)).find(({ name }) => name === title)?.value).toBe(value);
  });
});

test('marks are counted, whoever they are of', () => {
  const marked = aReport({ menteeKeys: ['a:14'], mentorKeys: ['b'], otherMenteeKeys: ['c'], otherMentorKeys: [] });
  expect(keysIn(marked)).toBe(3);
});
