// What a school reports beside its people: partners, young teachers, the contingent, and the text for the checksum of it all.
import { describe, expect, test } from '@jest/globals';
import type { Mentee } from '../../src/domain/person/person.ts';
import { checksumText } from '../../src/domain/report/checksumText.ts';
import { summariseSchool } from '../../src/domain/report/summariseSchool.ts';
import { aContingent, adultConsents, aMember, aMentor, aPair, aRegister, childConsents, MENTOR } from './rows.ts';
import { count, MOMENT, unmarked, withMentee } from './schoolCount.ts';

test('an empty workbook gives zeros, and the contingent that nobody entered is not zero', () => {
  const { report, problems } = count({
    contingent: [],
    mentors: [],
    mentees: [],
    pairs: [],
    members: [],
    consents: [],
    orders: [],
  });
  expect(report).toMatchObject({
    mentors: 0,
    mentees: 0,
    running: false,
    implemented: false,
    ovzTotal: null,
    sopCovered: null,
    youngTeachersTotal: null,
  });
  expect(problems).toEqual([{ code: 'contingent_missing', data: { day: '2025-12-31' } }]);
});

describe('partners, teachers, contingent', () => {
  const partner = (id: string, inn: string) => ({ id, name: id, inn, agreementNumber: '', agreementDate: null });

  test('a partner counts when it supplied a mentor of a countable pair; one ИНН counts once', () => {
    const { report } = count({
      mentors: [
        aMentor({ category: 'employer_rep', partnerId: 'P1' }),
        aMentor({ id: 'MTR-2', lastName: 'Иная', category: 'employer_rep', partnerId: 'P2' }),
        aMentor({ id: 'MTR-3', lastName: 'Третья', category: 'employer_rep', partnerId: 'P3' }),
      ],
      partners: [partner('P1', '0000000018'), partner('P2', ' 0000000018 '), partner('P3', '0000000025')],
      pairs: [aPair({ form: 'employer_pupil' }), aPair({ id: 'PR-2', form: 'employer_pupil' })],
      members: [MENTOR, aMember(), { ...MENTOR, pairId: 'PR-2', personId: 'MTR-2' }, aMember({ pairId: 'PR-2' })],
      consents: [...adultConsents('MTR-1', 'mentor'), ...adultConsents('MTR-2', 'mentor'), ...childConsents('MTE-1')],
    });
    expect(report.partnerInns).toEqual(['0000000018']);
  });

  test('a partner without a right ИНН counts by its name, and is named', () => {
    const { report, problems } = count({
      mentors: [aMentor({ category: 'employer_rep', partnerId: 'P1' })],
      partners: [partner('P1', '')],
      pairs: [aPair({ form: 'employer_pupil' })],
    });
    expect(report.partnerInns).toEqual(['?partner=р1']);
    expect(problems).toEqual([{ code: 'partner_inn_missing', data: { partnerId: 'P1' }, place: { column: 'inn' } }]);
  });

  test.each([
    { row: {}, chosen: {}, counts: true, why: 'nobody says what it is or where' },
    { row: { operatesHere: true }, chosen: {}, counts: true, why: 'registered elsewhere and working here' },
    { row: { operatesHere: false }, chosen: {}, counts: false, why: 'it does not work here' },
    { row: { kind: 'ip' }, chosen: {}, counts: true, why: 'a sole trader' },
    { row: { kind: 'university' }, chosen: {}, counts: false, why: 'education is no enterprise' },
    { row: { kind: 'college' }, chosen: {}, counts: false, why: 'education is no enterprise' },
    { row: { kind: 'college' }, chosen: { countEducationPartners: true }, counts: true, why: 'the profile counts it' },
  ] as const)('$row with $chosen counts $counts: $why', ({ row, chosen, counts }) => {
    const register = aRegister({
      mentors: [aMentor({ category: 'employer_rep', partnerId: 'P1' })],
      partners: [{ ...partner('P1', '0000000018'), ...row }],
      pairs: [aPair({ form: 'employer_pupil' })],
    });
    const { report } = summariseSchool(register, MOMENT, chosen, unmarked);
    expect(report.partnerInns).toEqual(counts ? ['0000000018'] : []);
  });

  const teacher = { category: 'young_pedagog', birthDate: null, position: 'учитель' } as const;
  const teachers = (mentee: Partial<Mentee>) =>
    count({
      ...withMentee({ ...teacher, ...mentee }),
      pairs: [aPair({ form: 'pedagog_pedagog' })],
      consents: [...adultConsents('MTR-1', 'mentor'), ...adultConsents('MTE-1', 'mentee')],
    });

  test.each([
    { mentee: { teachingSince: '2023-06-01' }, young: 1, why: 'under three years' },
    {
      mentee: { teachingSince: '2022-12-31' },
      young: 0,
      why: 'three years on the report day, though fewer on joining',
    },
    { mentee: { teachingSince: '2024-06-01', position: 'воспитатель' }, young: 0, why: 'not an учитель' },
    {
      mentee: { teachingSince: '2024-06-01', primaryOrgId: 'O7' },
      young: 0,
      why: 'a part-timer counts at the main school',
    },
  ])('young teacher: $young, $why', ({ mentee, young }) => {
    expect(teachers(mentee).report.youngTeacherMentees).toBe(young);
  });

  test('a young teacher who cannot be counted for want of a day is named', () => {
    expect(teachers({}).problems).toEqual([
      { code: 'teaching_since_missing', data: { personId: 'MTE-1' }, place: { column: 'teachingSince' } },
    ]);
  });

  test('covered more than there are: reported as typed, and named', () => {
    const { report, problems } = count({ contingent: [aContingent({ ovzTotal: 2, ovzCovered: 3 })] });
    expect(report).toMatchObject({ ovzTotal: 2, ovzCovered: 3 });
    expect(problems.map(({ code }) => code)).toEqual(['contingent_part_exceeds_whole']);
  });

  test('an УДО reports no children of the schools', () => {
    const register = aRegister({ contingent: [aContingent({ ovzTotal: 2, sopTotal: 1, youngTeachersTotal: 1 })] });
    const organisation = { ...register.organisation, orgType: 'udo' as const };
    expect(summariseSchool({ ...register, organisation }, MOMENT, {}, unmarked).report).toMatchObject({
      ovzTotal: null,
      ovzCovered: null,
      sopTotal: null,
      sopCovered: null,
      youngTeachersTotal: 1,
    });
  });
});

describe('the text for a checksum', () => {
  const { report } = count();
  test('does not depend on the order of partners or on version and time', () => {
    const one = { ...report, partnerInns: ['0000000018', '0000000025'] };
    const other = {
      ...report,
      partnerInns: ['0000000025', '0000000018'],
      version: 2,
      submittedAt: '2026-01-01T00:00:00',
    };
    expect(checksumText(one)).toBe(checksumText(other));
  });

  test.each(Object.keys(report).filter((key) => key !== 'partnerInns'))('changes with %s', (key) => {
    const value = report[key as keyof typeof report];
    const isEmpty = value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
    const changed = typeof value === 'object' && !Array.isArray(value) && value !== null ? { ...value, 12: 99 } : 'x';
    expect(checksumText({ ...report, [key]: changed })).not.toBe(checksumText(report));
    // Taking a number away is a change as well; one that was not there cannot be taken.
    if (!isEmpty) expect(checksumText({ ...report, [key]: null })).not.toBe(checksumText(report));
  });

  test('a number that a later version adds changes nothing while it is empty', () => {
    for (const empty of [null, '', [], {}, undefined])
      expect(checksumText({ ...report, ...{ later: empty } })).toBe(checksumText(report));
    expect(checksumText({ ...report, ...{ later: 0 } })).not.toBe(checksumText(report));
  });
});
