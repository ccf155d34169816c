// A wrong line of «Настройки профиля» is named with its row, and the shipped value stays in force.
import { describe, expect, test } from '@jest/globals';
import type { Profile } from '../../src/application/profile.ts';
import { suggestionsOf } from '../../src/application/profiles/dictionarySection.ts';
import { ART, changed, type Line, read, target, written } from './profileLines.ts';

describe('a wrong line', () => {
  test.each<{ why: string; line: Line; code: string; see: (profile: Profile) => unknown }>([
    {
      why: 'a target that is no number',
      line: { section: 'Показатели', key: 'ART-07', value: 'семьдесят' },
      code: 'profile_value_wrong',
      see: (profile) => target(profile, 'ART-07'),
    },
    {
      why: 'a target below nought',
      line: { section: 'Показатели', key: 'ART-07', value: -5 },
      code: 'profile_value_wrong',
      see: (profile) => target(profile, 'ART-07'),
    },
    {
      why: 'a target without a year',
      line: { section: 'Показатели', key: 'ART-07', value: 90, fromYear: '' },
      code: 'profile_target_without_year',
      see: (profile) => target(profile, 'ART-07'),
    },
    {
      why: 'an indicator of nobody',
      line: { section: 'Показатели', key: 'XYZ-01', value: 5, fromYear: 2026 },
      code: 'profile_key_unknown',
      see: ({ indicators }) => indicators.length,
    },
    {
      why: 'a column nobody has',
      line: { section: 'Столбцы', key: 'mentors.horoscope', on: 'нет' },
      code: 'profile_key_unknown',
      see: ({ columnsOff }) => columnsOff,
    },
    {
      why: 'a column a question needs',
      line: { section: 'Столбцы', key: 'mentors.employer', name: 'Предприятие', on: 'нет' },
      code: 'profile_column_needed',
      see: ({ columnsOff }) => columnsOff['mentors'] ?? [],
    },
    {
      why: 'a flag that is none',
      line: { section: 'Документы', key: 'minutes', on: 'может быть' },
      code: 'cell_not_a_flag',
      see: ({ documents }) => documents,
    },
    {
      why: 'a section that is none',
      line: { section: 'Прочее', key: 'x' },
      code: 'cell_not_in_list',
      see: ({ constants }) => constants,
    },
    {
      why: 'a rule that is none',
      line: { section: 'Правила подсчёта', key: 'assessmentValidYears', value: 'три' },
      code: 'profile_value_wrong',
      see: ({ parameters }) => parameters.assessmentValidYears,
    },
    {
      why: 'an emptied rule',
      line: { section: 'Порядок мониторинга', key: 'freezeDay', value: '' },
      code: 'profile_value_wrong',
      see: ({ monitoring }) => monitoring,
    },
    {
      why: 'reminders in words',
      line: { section: 'Порядок мониторинга', key: 'reminderDays', value: 'завтра' },
      code: 'profile_value_wrong',
      see: ({ monitoring }) => monitoring,
    },
    {
      why: 'a deadline that is no day',
      line: { section: 'Сроки', key: 'forum', name: 'Форум', value: 'осенью' },
      code: 'profile_value_wrong',
      see: ({ deadlines }) => deadlines,
    },
    {
      why: 'a list nobody has',
      line: { section: 'Списки', key: 'pets', value: 'кот' },
      code: 'profile_key_unknown',
      see: suggestionsOf,
    },
  ])('$why: $code, and the shipped value stays', ({ line, code, see }) => {
    const { profile, problems } = changed([line]);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.find((problem) => problem.code === code)?.place).toMatchObject({
      sheet: 'Настройки профиля',
      rowNumber: expect.any(Number),
    });
    expect(see(profile)).toEqual(see(read(ART, []).profile));
  });

  test('everything switched off is not a choice', () => {
    const cells = written(ART).map((row) => (row[0] === 'Формы наставничества' ? [...row.slice(0, 3), 'нет'] : row));
    const { profile, problems } = read(ART, cells);
    expect(problems.map(({ code }) => code)).toEqual(['profile_list_empty']);
    expect(profile.forms).toEqual(ART.forms);
  });

  test('of two lines of one key the lower counts, of two targets of one year the upper', () => {
    const cells = written(ART);
    cells.push(['Документы', 'minutes', '', 'нет'], ['Показатели', 'ART-07', '', '', '99', 2024]);
    const { profile, problems } = read(ART, cells);
    expect(problems.map(({ code }) => code).sort()).toEqual(['profile_row_twice', 'profile_target_doubled']);
    expect(profile.documents).not.toContain('minutes');
    expect(target(profile, 'ART-07')).toEqual([{ fromYear: 2024, value: 70 }]);
  });

  test('below the line of a former profile nothing is read', () => {
    const cells = [['Прежний профиль'], ['Показатели', 'ART-07', '', 'чепуха', '1', 2024], ['Что-то']];
    const { profile, problems } = read(ART, cells);
    expect(problems).toEqual([]);
    expect(target(profile, 'ART-07')).toEqual([{ fromYear: 2024, value: 70 }]);
  });

  test.each([{ text: '=IMPORTXML("http://x")' }, { text: '{{#пары}}' }, { text: '$& (a+)+$' }])(
    'a hostile name stays a text: $text',
    ({ text }) => {
      const { profile } = changed([{ section: 'Показатели', key: 'ART-07', name: text }]);
      expect(profile.indicators.find(({ id }) => id === 'ART-07')?.name).toBe(text);
    },
  );
});
