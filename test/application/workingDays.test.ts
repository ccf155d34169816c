// The production calendar as lines of «Настройки профиля»: a year corrected, a year added, and lines that are not believed.
import { describe, expect, test } from '@jest/globals';
import { calendarOf } from '../../src/application/profiles/workingDaysSection.ts';
import { PRODUCTION_YEARS } from '../../src/domain/calendar/productionCalendar.ts';
import { addWorkingDays } from '../../src/domain/calendar/workingDays.ts';
import { ART, changed, written } from './profileLines.ts';

const SECTION = 'Производственный календарь';

describe('the production calendar', () => {
  test('has two lines a year, with days as people write them', () => {
    const lines = written(ART).filter(([section]) => section === SECTION);
    expect(lines.map(([, key]) => key)).toEqual(
      Object.keys(PRODUCTION_YEARS).flatMap((year) => [`${year}-off`, `${year}-worked`]),
    );
    expect(lines.find(([, key]) => key === '2025-worked')?.[4]).toBe('01.11.2025');
  });

  test('a year that ships is corrected in one of its lines, the other stays', () => {
    const { profile, problems } = changed([{ section: SECTION, key: '2025-worked', value: '' }]);
    expect(problems).toEqual([]);
    expect(calendarOf(profile)[2025]).toEqual({ off: PRODUCTION_YEARS[2025]?.off, worked: [] });
  });

  test('a year that does not ship is added, and terms are counted by it', () => {
    const { profile, problems } = changed([
      { section: SECTION, key: '2028-off', value: '03.01.2028; 04.01.2028; 05.01.2028; 06.01.2028; 07.01.2028' },
      { section: SECTION, key: '2028-worked', value: '08.01.2028' },
    ]);
    expect(problems).toEqual([]);
    expect(addWorkingDays('2028-01-02', 2, calendarOf(profile))).toBe('2028-01-10');
  });

  test.each([
    { key: '2028-off', value: '08.01.2028', code: 'profile_value_wrong', why: 'a Saturday is off by itself' },
    { key: '2028-worked', value: '10.01.2028', code: 'profile_value_wrong', why: 'a Monday is worked by itself' },
    { key: '2028-off', value: '09.01.2029', code: 'profile_value_wrong', why: 'a day of another year' },
    { key: '2028-off', value: '10.01.2028; завтра', code: 'profile_value_wrong', why: 'a word that is no day' },
    { key: '2028-holidays', value: '10.01.2028', code: 'profile_key_unknown', why: 'neither off nor worked' },
  ])('$why: $code', ({ key, value, code }) => {
    const { profile, problems } = changed([{ section: SECTION, key, name: 'год', value }]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(calendarOf(profile)).toEqual(PRODUCTION_YEARS);
  });
});
