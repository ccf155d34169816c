// Names, ages, young specialists, genders, ИНН.
import { describe, expect, test } from '@jest/globals';
import { ageOn, birthdayOf, isMinorOn } from '../../src/domain/person/age.ts';
import { fullName, initialsAndLastName, lastNameAndInitials } from '../../src/domain/person/fullName.ts';
import { genderByPatronymic } from '../../src/domain/person/genderByPatronymic.ts';
import { normaliseName } from '../../src/domain/person/normaliseName.ts';
import { personKey } from '../../src/domain/person/personKey.ts';
import { isYoungSpecialistOn } from '../../src/domain/person/youngSpecialist.ts';
import { isInn } from '../../src/domain/register/inn.ts';
import { aMentee } from './rows.ts';

describe('a name', () => {
  test.each([
    { one: 'Берёзкина', other: 'Березкина', why: 'ё is е' },
    { one: 'ОЛЬХОВСКИЙ', other: 'Ольховский', why: 'case' },
    { one: '  Анна   Мария ', other: 'Анна Мария', why: 'spaces' },
    { one: 'Лесная – Речная', other: 'Лесная-Речная', why: 'dashes and spaces around a hyphen' },
    { one: 'Pyчьёв', other: 'Ручьев', why: 'Latin P and y by a slip' },
    { one: 'Заозе\u0308рная', other: 'Заозёрная', why: 'ё composed of two signs' },
  ])('$one is compared as $other: $why', ({ one, other }) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  test.each([
    {
      lastName: 'Ольховский',
      firstName: 'Пётр',
      patronymic: 'Ильич',
      list: 'Ольховский П.И.',
      sign: 'П.И. Ольховский',
    },
    {
      lastName: 'Лесная-Речная',
      firstName: 'Анна',
      patronymic: '',
      list: 'Лесная-Речная А.',
      sign: 'А. Лесная-Речная',
    },
    { lastName: 'Ким', firstName: 'анна-мария', patronymic: ' Львовна', list: 'Ким А.-М.Л.', sign: 'А.-М.Л. Ким' },
    { lastName: 'Ручьёв', firstName: '', patronymic: '', list: 'Ручьёв', sign: 'Ручьёв' },
    { lastName: '', firstName: '', patronymic: '', list: '', sign: '' },
  ])('$list and $sign', ({ list, sign, ...person }) => {
    expect(lastNameAndInitials(person)).toBe(list);
    expect(initialsAndLastName(person)).toBe(sign);
  });

  test('a full name has no gaps where a part is missing', () => {
    expect(fullName({ lastName: ' Ручьёв ', firstName: 'Пётр', patronymic: '' })).toBe('Ручьёв Пётр');
  });

  test.each([
    { one: { lastName: 'Берёзкина' }, other: { lastName: 'БЕРЕЗКИНА ' }, same: true, why: 'one person typed twice' },
    { one: { birthDate: '2010-01-01' }, other: { birthDate: '2010-01-02' }, same: false, why: 'namesakes' },
    {
      one: { birthDate: null },
      other: { birthDate: null },
      same: false,
      why: 'no date: namesakes cannot be told apart',
    },
    { one: { code: 'А-7' }, other: { code: 'а-7 ', lastName: 'Иная' }, same: true, why: 'the code decides' },
  ])('two rows are one person: $same, $why', ({ one, other, same }) => {
    const left = personKey(aMentee({ id: 'MTE-1', birthDate: '2010-01-01', ...one }));
    const right = personKey(aMentee({ id: 'MTE-2', birthDate: '2010-01-01', ...other }));
    expect(left === right).toBe(same);
  });

  test('rows without a name and a code are told apart by id', () => {
    const nameless = { lastName: '', firstName: '', patronymic: '', birthDate: '2010-01-01' };
    expect(personKey(aMentee({ id: 'MTE-1', ...nameless }))).not.toBe(personKey(aMentee({ id: 'MTE-2', ...nameless })));
  });

  test.each([
    { patronymic: 'Ильич', gender: 'male' },
    { patronymic: 'Петрович', gender: 'male' },
    { patronymic: 'Львовна', gender: 'female' },
    { patronymic: 'Ильинична', gender: 'female' },
    { patronymic: 'Никитична', gender: 'female' },
    { patronymic: 'Мамед оглы', gender: 'male' },
    { patronymic: 'Мамед кызы', gender: 'female' },
    { patronymic: '', gender: null },
    { patronymic: 'Хуан', gender: null },
  ])('«$patronymic» is $gender', ({ patronymic, gender }) => {
    expect(genderByPatronymic(patronymic)).toBe(gender);
  });
});

describe('age', () => {
  test.each([
    { birth: '2008-02-29', day: '2026-02-28', age: 17, why: '29 February, common year' },
    { birth: '2008-02-29', day: '2026-03-01', age: 18, why: '29 February turns on 1 March' },
    { birth: '2014-12-31', day: '2025-12-31', age: 11, why: 'birthday on the report day' },
    { birth: '2007-01-01', day: '2025-12-31', age: 18, why: 'the upper bound is inclusive' },
  ])('$birth on $day is $age: $why', ({ birth, day, age }) => {
    expect(ageOn(birth, day)).toBe(age);
    expect(birthdayOf(birth, age) <= day).toBe(true);
    expect(birthdayOf(birth, age + 1) > day).toBe(true);
  });

  test.each([
    { category: 'pupil', birthDate: '2008-01-01', minor: true, why: '17 years old' },
    { category: 'pupil', birthDate: '2007-09-01', minor: false, why: 'turns 18 on the day' },
    { category: 'pupil', birthDate: null, minor: true, why: 'an unknown child is protected as a minor' },
    { category: 'student_spo', birthDate: null, minor: true, why: 'an unknown college student too' },
    { category: 'pedagog', birthDate: null, minor: false, why: 'a teacher is grown up' },
  ] as const)('$category born $birthDate is a minor: $minor, $why', ({ category, birthDate, minor }) => {
    expect(isMinorOn({ category, birthDate }, '2025-09-01')).toBe(minor);
  });
});

describe('a young specialist', () => {
  const day = '2025-12-31';
  test.each([
    { row: {}, is: true, why: 'учитель in the second year' },
    { row: { teachingSince: '2023-01-01' }, is: true, why: 'a day short of three years' },
    { row: { teachingSince: '2022-12-31' }, is: false, why: 'three full years on the day' },
    { row: { teachingSince: null }, is: false, why: 'nobody knows since when' },
    { row: { teachingSince: '2026-02-01' }, is: false, why: 'has not begun' },
    { row: { position: 'Учитель математики' }, is: true, why: 'a teacher of a subject' },
    { row: { position: 'учитель, классный руководитель' }, is: true, why: 'a teacher with a duty' },
    { row: { position: 'учитель-логопед' }, is: false, why: 'another post' },
    { row: { position: 'учитель логопед' }, is: false, why: 'another post, hyphen forgotten' },
    { row: { position: 'учитель - дефектолог' }, is: false, why: 'another post, spaces around the hyphen' },
    { row: { position: 'воспитатель' }, is: false, why: 'not an учитель' },
    { row: { position: '' }, is: false, why: 'no position' },
    { row: { category: 'pedagog' as const }, is: true, why: 'the years decide, not the category' },
    { row: { category: 'pupil' as const }, is: false, why: 'a pupil whose class is «учитель» by a slip' },
  ])('$is: $why', ({ row, is }) => {
    const mentee = aMentee({ category: 'young_pedagog', position: 'учитель', teachingSince: '2024-09-01', ...row });
    expect(isYoungSpecialistOn(mentee, day)).toBe(is);
  });

  test.each([
    { birthDate: '1990-01-01', is: true, why: '35 inclusive' },
    { birthDate: '1989-12-31', is: false, why: '36 on the day' },
    { birthDate: null, is: false, why: 'with an age limit the age must be known' },
  ])('with the limit of 35 years $birthDate: $is, $why', ({ birthDate, is }) => {
    const mentee = aMentee({
      category: 'young_pedagog',
      position: 'воспитатель',
      teachingSince: '2024-09-01',
      birthDate,
    });
    const rule = { youngSpecialistMaxYears: 3, youngSpecialistMaxAge: 35, youngSpecialistPositions: ['воспитатель'] };
    expect(isYoungSpecialistOn(mentee, day, rule)).toBe(is);
  });
});

describe('an ИНН', () => {
  test.each([
    { inn: '0000000018', is: true, why: '10 digits' },
    { inn: '0000000106', is: true, why: 'another valid one' },
    { inn: '000000000184', is: true, why: '12 digits' },
    { inn: '0000000019', is: false, why: 'wrong control digit' },
    { inn: '000000000194', is: false, why: 'wrong eleventh digit' },
    { inn: '000000000185', is: false, why: 'wrong twelfth digit' },
    { inn: '18', is: false, why: 'leading zeros lost' },
    { inn: '0000000000', is: false, why: 'zeros pass the arithmetic and are nobody' },
    { inn: '00000000l8', is: false, why: 'a letter' },
    { inn: '', is: false, why: 'empty' },
  ])('$inn: $is, $why', ({ inn, is }) => {
    expect(isInn(inn)).toBe(is);
  });
});
