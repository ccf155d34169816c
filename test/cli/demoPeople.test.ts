// The invented municipality before anything is made of it: its size is the set S, its people are the same every time.
import { describe, expect, test } from '@jest/globals';
import kindergartens from '../../local/demo/kindergartens.json' with { type: 'json' };
import { CHILDREN_BY_AGE } from '../../local/demo/municipality.ts';
import { ORGANISATIONS } from '../../local/demo/organisations.ts';
import { inventOrganisations } from '../../local/demo/people/inventOrganisations.ts';
import { menteesOf } from '../../local/demo/people/participant.ts';

const all = inventOrganisations();
const mentees = all.flatMap((organisation) => [...menteesOf(organisation)]);
const mentors = all.flatMap(({ pairs }) => pairs.map(({ mentor }) => mentor));
const band = (from: number, to: number) =>
  Object.entries(CHILDREN_BY_AGE)
    .filter(([age]) => Number(age) >= from && Number(age) <= to)
    .reduce((sum, [, children]) => sum + children, 0);

describe('the size is the set S', () => {
  test.each([
    { what: 'organisations', count: all.length, expected: 6 },
    { what: 'schools', count: all.filter(({ plan }) => plan.orgType === 'school').length, expected: 3 },
    {
      what: 'kindergartens with a workbook',
      count: all.filter(({ plan }) => plan.orgType === 'dou').length,
      expected: 2,
    },
    { what: 'additional education', count: all.filter(({ plan }) => plan.orgType === 'udo').length, expected: 1 },
    { what: 'mentors', count: mentors.length, expected: 15 },
    { what: 'mentees', count: mentees.length, expected: 45 },
    {
      what: 'partners',
      count: new Set(ORGANISATIONS.flatMap(({ partners }) => partners.map(({ inn }) => inn))).size,
      expected: 3,
    },
    { what: 'young teachers', count: mentees.filter(({ position }) => position === 'учитель').length, expected: 4 },
    { what: 'children of 11–18', count: band(11, 18), expected: 350 },
    { what: 'kindergartens of typed numbers', count: kindergartens.length, expected: 47 },
    { what: 'their mentors', count: kindergartens.reduce((sum, row) => sum + row.mentors, 0), expected: 74 },
  ])('$expected $what', ({ count, expected }) => {
    expect(count).toBe(expected);
  });
});

test('the same people come out every time', () => {
  expect(inventOrganisations()).toEqual(all);
});

test('nobody is met twice but the pupil who also goes to the house of creativity', () => {
  const names = [...mentors, ...mentees].map(({ lastName, firstName }) => `${lastName} ${firstName.trim()}`);
  expect(names.length - new Set(names).size).toBe(1);
  expect(mentees.filter(({ primaryOrganisation }) => primaryOrganisation !== '')).toHaveLength(1);
});

test('every ИНН has a right check digit and the unused region 00', () => {
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const inns = ORGANISATIONS.flatMap(({ inn, partners }) => [inn, ...partners.map((partner) => partner.inn)]);
  for (const inn of inns) {
    expect(inn).toMatch(/^00\d{8}$/);
    const sum = weights.reduce((total, weight, at) => total + weight * Number(inn[at]), 0);
    expect((sum % 11) % 10).toBe(Number(inn[9]));
  }
});

test('each minor has a parent to sign, no adult has', () => {
  for (const { birthDate, representative } of mentees) {
    if (birthDate === '') expect(representative).toBe('');
    else expect(representative).not.toBe('');
  }
});

test('the odd cases are there', () => {
  const births = mentees.map(({ birthDate }) => birthDate);
  expect(births).toEqual(expect.arrayContaining(['2012-02-29', '2010-12-31', '2008-02-10', 'уточняется']));
  expect(mentees.some(({ patronymic }) => patronymic === '')).toBe(true);
  expect(mentees.some(({ lastName }) => /[a-z]/i.test(lastName))).toBe(true);
  expect(mentees.some(({ firstName }) => firstName.endsWith(' '))).toBe(true);
});
