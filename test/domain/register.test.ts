// Active organisations, contingent, people and partners of a register.
import { describe, expect, test } from '@jest/globals';
import { withoutCurator } from '../../src/domain/readiness/withoutCurator.ts';
import { activeOn, isActiveOn } from '../../src/domain/register/activeOn.ts';
import { checkContingent } from '../../src/domain/register/checkContingent.ts';
import { checkRegister } from '../../src/domain/register/checkRegister.ts';
import { contingentOn } from '../../src/domain/register/contingentOn.ts';
import { aContingent, aMember, aMentee, aMentor, anOrganisation, aPair, aRegister } from './rows.ts';

describe('an organisation on 31.12.2025', () => {
  test.each([
    { row: {}, active: true, why: 'active' },
    { row: { status: 'closed', statusFrom: '2025-06-30' }, active: false, why: 'closed in the year' },
    { row: { status: 'closed', statusFrom: '2025-12-31' }, active: false, why: 'closed from that day' },
    { row: { status: 'merged', statusFrom: '2026-01-01' }, active: true, why: 'merges tomorrow' },
    { row: { status: 'not_participating', statusFrom: null }, active: false, why: 'never took part' },
  ] as const)('$active: $why', ({ row, active }) => {
    expect(isActiveOn(anOrganisation(row), '2025-12-31')).toBe(active);
  });

  test('active ones come by id', () => {
    const rows = [
      anOrganisation({ id: 'O3' }),
      anOrganisation({ id: 'O1' }),
      anOrganisation({ id: 'O2', status: 'closed' }),
    ];
    expect(activeOn(rows, '2025-12-31').map(({ id }) => id)).toEqual(['O1', 'O3']);
  });
});

describe('a curator on 31.12.2025', () => {
  test.each([
    { source: 'workbook', rows: [], lacks: true, why: 'a school with a workbook has named none' },
    { source: 'sheet', rows: [], lacks: true, why: 'so has one with a sheet' },
    { source: null, rows: [], lacks: true, why: 'how it reports is not told' },
    { source: 'typed', rows: [], lacks: false, why: 'numbers the coordinator types need no curator' },
    { source: 'workbook', rows: [{}], lacks: false, why: 'in office' },
    { source: 'workbook', rows: [{ appointedFrom: '2026-01-01' }], lacks: true, why: 'begins tomorrow' },
    { source: 'workbook', rows: [{ appointedTo: '2025-12-30' }], lacks: true, why: 'ended yesterday' },
    { source: 'workbook', rows: [{ orgId: 'O2' }], lacks: true, why: 'of another organisation' },
  ] as const)('$lacks: $why', ({ source, rows, lacks }) => {
    const curators = rows.map((row) => ({ orgId: 'O1', appointedFrom: null, appointedTo: null, ...row }));
    expect(withoutCurator([{ id: 'O1', source }], curators, '2025-12-31').has('O1')).toBe(lacks);
  });
});

describe('the contingent', () => {
  test('the row that holds is the latest on or before the day', () => {
    const rows = [
      aContingent({ asOf: '2025-10-01', ovzTotal: 4 }),
      aContingent({ asOf: '2024-10-01', ovzTotal: 9 }),
      aContingent({ asOf: '2026-01-01', ovzTotal: 7 }),
      aContingent({ asOf: null, ovzTotal: 8 }),
    ];
    expect(contingentOn(rows, '2025-12-31')?.ovzTotal).toBe(4);
    expect(contingentOn(rows, '2025-10-01')?.ovzTotal).toBe(4);
    expect(contingentOn(rows, '2025-09-30')?.ovzTotal).toBe(9);
    expect(contingentOn(rows, '2024-01-01')).toBeNull();
  });

  test('two rows of one day that disagree leave the number unknown, in whatever order', () => {
    const rows = [aContingent({ ovzTotal: 4, sopTotal: 1 }), aContingent({ ovzTotal: 5, sopTotal: 1 })];
    for (const order of [rows, [...rows].reverse()])
      expect(contingentOn(order, '2025-12-31')).toMatchObject({ ovzTotal: null, sopTotal: 1 });
  });

  test.each([
    { rows: [aContingent({})], codes: [], why: 'in order' },
    { rows: [aContingent({ ovzTotal: null, ovzCovered: 3 })], codes: [], why: 'nothing to compare with' },
    {
      rows: [aContingent({ ovzTotal: 2, ovzCovered: 3 })],
      codes: ['contingent_part_exceeds_whole'],
      why: 'V-18: covered more than there are',
    },
    {
      rows: [aContingent({ sopTotal: 2, sopCovered: 3 })],
      codes: ['contingent_part_exceeds_whole'],
      why: 'V-18: covered more than there are',
    },
    {
      rows: [aContingent({ pupilsTotal: 10, ovzTotal: 11 })],
      codes: ['contingent_part_exceeds_whole'],
      why: 'V-18: more than all pupils',
    },
    {
      rows: [aContingent({ sopTotal: -1 })],
      codes: ['contingent_not_a_count', 'contingent_part_exceeds_whole'],
      why: 'below zero',
    },
    { rows: [aContingent({ ovzTotal: 1.5 })], codes: ['contingent_not_a_count'], why: 'half a child' },
    {
      rows: [aContingent({}), aContingent({ asOf: null })],
      codes: ['contingent_day_missing'],
      why: 'a row without a day',
    },
    { rows: [aContingent({}), aContingent({})], codes: ['contingent_day_twice'], why: 'one day twice' },
    { rows: [], codes: ['contingent_missing'], why: 'empty' },
    { rows: [aContingent({ asOf: '2026-02-01' })], codes: ['contingent_missing'], why: 'only later rows' },
    { rows: [aContingent({ asOf: '2025-08-31' })], codes: ['contingent_old'], why: 'V-19: of the last school year' },
    { rows: [aContingent({ asOf: '2025-09-01' })], codes: [], why: 'V-19: the first day of this one' },
  ])('$codes: $why', ({ rows, codes }) => {
    expect(checkContingent(rows, '2025-12-31').map(({ code }) => code)).toEqual(codes);
  });
});

describe('the whole register', () => {
  const day = '2025-12-31';
  const codes = (row: Parameters<typeof aRegister>[0]) => checkRegister(aRegister(row), day).map(({ code }) => code);
  const child = aMentee({ birthDate: '2013-05-05' });

  test('a register in order has no problems', () => {
    expect(codes({})).toEqual([]);
  });

  test.each([
    {
      row: { mentees: [aMentee({ birthDate: null })] },
      found: ['birth_date_missing'],
      why: 'a pupil without a birth date',
    },
    { row: { mentees: [aMentee({ birthDate: '2026-01-01' })] }, found: ['birth_date_future'], why: 'not born yet' },
    {
      row: { mentees: [aMentee({ birthDate: '1985-05-05' })] },
      found: ['pupil_age_implausible'],
      why: 'a pupil of 40: a slip of the year',
    },
    {
      row: { mentees: [child, aMentee({ ...child, id: 'MTE-2', lastName: 'РУЧЬЕВА ' })] },
      found: ['person_twice'],
      why: 'V-15: one person entered twice',
    },
    {
      row: { mentees: [{ ...child, lastName: 'Pучьёва' }] },
      found: ['name_mixed_alphabets'],
      why: 'the first letter is a Latin one',
    },
    {
      row: { mentors: [aMentor(), aMentor({ id: 'MTR-2', birthDate: null })], mentees: [child] },
      found: ['namesakes_without_birth_date', 'namesakes_without_birth_date'],
      why: 'two of one name, and nothing tells them apart but the code',
    },
    {
      row: {
        mentors: [aMentor()],
        mentees: [
          child,
          aMentee({ id: 'MTE-2', lastName: 'Тихая', category: 'young_pedagog', position: 'учитель химии' }),
        ],
      },
      found: ['teaching_since_missing'],
      why: 'a young teacher nobody can count',
    },
    {
      row: { partners: [{ id: 'P1', name: 'ООО «Ручей»', inn: '', agreementNumber: '', agreementDate: null }] },
      found: ['partner_inn_missing'],
      why: 'no ИНН',
    },
    {
      row: {
        partners: [{ id: 'P1', name: 'ООО «Ручей»', inn: '0000000019', agreementNumber: '', agreementDate: null }],
      },
      found: ['partner_inn_wrong'],
      why: 'V-16: a wrong ИНН',
    },
    { row: { pairs: [aPair({ kinds: ['group'] })] }, found: ['group_of_one_mentee'], why: 'a problem of a pair' },
    {
      row: { members: [...aRegister().members, aMember({ pairId: 'PR-9' })] },
      found: ['member_without_pair'],
      why: 'a row of no pair',
    },
    { row: { contingent: [] }, found: ['contingent_missing'], why: 'a problem of the contingent' },
  ])('$found: $why', ({ row, found }) => {
    expect(codes(row)).toEqual(found);
  });
});
