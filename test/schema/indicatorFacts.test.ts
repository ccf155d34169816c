// The indicators of every profile against the papers of the municipalities: measure, unit, band, types and target of every year.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Profile } from '../../src/application/profile.ts';
import { effectiveTarget } from '../../src/domain/indicator/effectiveTarget.ts';
import { MEASURES, type MeasureId } from '../../src/domain/indicator/indicator.ts';
import { MEASURE_FUNCTIONS } from '../../src/domain/indicator/measures/measures.ts';
import { DEFAULT_PARAMETERS } from '../../src/domain/indicator/parameters.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const profileOf = (id: string): Profile =>
  JSON.parse(readFileSync(path.join(ROOT, `build/profile-${id}.html`), 'utf8'));

interface Fact {
  readonly id: string;
  readonly measure: MeasureId;
  readonly unit?: 'ед.';
  readonly band?: readonly [number, number];
  readonly orgTypes?: readonly string[];
  /** Target of the years 2020 … 2026 as the indicator itself sets it; null: none yet. */
  readonly targets: readonly (number | null)[];
  /** Whose target holds in 2024, when it is another's. */
  readonly supersededBy?: string;
}

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
/** From the first year of implementation on, not below. */
const floor = (target: number): (number | null)[] => [null, ...Array<number>(6).fill(target)];
const from2024 = (target: number): (number | null)[] => [null, null, null, null, target, target, target];
const table = (...targets: readonly [number, number, number, number, number]): number[] => [
  ...targets,
  targets[4],
  targets[4],
];

const EDUCATIONAL = ['dou', 'school', 'udo'];

const FACTS: Readonly<Record<string, { readonly firstYear: number | null; readonly own: readonly Fact[] }>> = {
  artemovsky_go: {
    firstYear: 2021,
    own: [
      { id: 'ART-01', measure: 'M_ORG_IMPLEMENTED', orgTypes: ['school'], targets: floor(100) },
      { id: 'ART-02', measure: 'M_CHILD_MENTEE', band: [11, 18], targets: floor(20), supersededBy: 'ART-07' },
      { id: 'ART-03', measure: 'M_CHILD_MENTOR', band: [15, 18], targets: floor(5), supersededBy: 'ART-08' },
      { id: 'ART-04', measure: 'M_YOUNG_TEACHER_MENTEE', targets: floor(100), supersededBy: 'ART-09' },
      { id: 'ART-05', measure: 'M_ENTERPRISE', targets: floor(5), supersededBy: 'ART-10' },
      { id: 'ART-06', measure: 'M_MUNICIPAL_EVENT', unit: 'ед.', targets: floor(1) },
      { id: 'ART-07', measure: 'M_CHILD_MENTEE', band: [11, 18], targets: from2024(70) },
      { id: 'ART-08', measure: 'M_CHILD_MENTOR', band: [15, 18], targets: from2024(35) },
      { id: 'ART-09', measure: 'M_YOUNG_TEACHER_MENTEE', targets: from2024(100) },
      { id: 'ART-10', measure: 'M_ENTERPRISE', targets: from2024(30) },
      { id: 'ART-11', measure: 'M_RESOURCE_CENTER', targets: from2024(100) },
      { id: 'ART-12', measure: 'M_OVZ_COVERED', targets: from2024(50) },
      { id: 'ART-13', measure: 'M_SOP_COVERED', targets: from2024(100) },
      { id: 'ART-14', measure: 'M_ORG_RUNNING', orgTypes: EDUCATIONAL, targets: from2024(100) },
      { id: 'ART-15', measure: 'M_NOKO', targets: floor(100) },
    ],
  },
  novokuznetsk_city: {
    firstYear: 2021,
    own: [
      { id: 'NVK-01', measure: 'M_ORG_RUNNING', orgTypes: EDUCATIONAL, targets: from2024(100) },
      { id: 'NVK-02', measure: 'M_CHILD_MENTEE', band: [10, 19], targets: from2024(70) },
      { id: 'NVK-03', measure: 'M_CHILD_MENTOR', band: [15, 19], targets: from2024(10) },
      { id: 'NVK-04', measure: 'M_YOUNG_TEACHER_MENTEE', targets: from2024(70) },
      { id: 'NVK-05', measure: 'M_ENTERPRISE', targets: from2024(30) },
    ],
  },
  znamensky_district: {
    firstYear: 2022,
    own: [
      {
        id: 'ZNM-01',
        measure: 'M_ORG_IMPLEMENTED',
        orgTypes: ['school'],
        targets: [null, null, 100, null, null, null, null],
      },
    ],
  },
  derbent_city: { firstYear: 2022, own: [] },
  kozelsk_school4: { firstYear: null, own: [] },
};

/** The same six in every profile, switched off: only the targets of 2024 are confirmed. */
const FEDERAL: readonly Fact[] = [
  { id: 'FED-01', measure: 'M_CHILD_MENTEE', band: [10, 19], targets: table(10, 20, 35, 50, 70) },
  { id: 'FED-02', measure: 'M_CHILD_MENTOR', band: [15, 19], targets: table(2, 4, 6, 8, 10) },
  { id: 'FED-03', measure: 'M_YOUNG_TEACHER_MENTEE', targets: table(10, 20, 35, 50, 70) },
  { id: 'FED-04', measure: 'M_ENTERPRISE', targets: table(2, 10, 20, 25, 30) },
  { id: 'FED-05', measure: 'M_SATISF_MENTEE', targets: table(50, 55, 60, 70, 85) },
  { id: 'FED-06', measure: 'M_SATISF_MENTOR', targets: table(50, 55, 60, 70, 85) },
];

const told = (profile: Profile): Fact[] =>
  profile.indicators.map((one) => {
    const alone = YEARS.map((year) => effectiveTarget(one, [one], year).target);
    const { supersededBy } = effectiveTarget(
      one,
      profile.indicators.filter(({ on }) => on !== false),
      2024,
    );
    return {
      id: one.id,
      measure: one.measure,
      targets: alone,
      ...(one.unit === 'ед.' ? { unit: one.unit } : {}),
      ...(one.ageMin === undefined || one.ageMax === undefined ? {} : { band: [one.ageMin, one.ageMax] as const }),
      ...(one.orgTypes === undefined ? {} : { orgTypes: one.orgTypes }),
      ...(supersededBy === '' || one.on === false ? {} : { supersededBy }),
    };
  });

describe.each(Object.entries(FACTS))('%s', (id, { firstYear, own }) => {
  const profile = profileOf(id);
  test(`its ${own.length} indicators and the federal ones, with the target of every year`, () => {
    expect(profile.firstYear).toBe(firstYear);
    expect(told(profile)).toEqual([...own, ...FEDERAL]);
  });

  test('each can be computed', () => {
    for (const { measure } of profile.indicators) expect(MEASURE_FUNCTIONS[measure]).toBeInstanceOf(Function);
  });
});

test('each of the thirteen measures is somewhere', () => {
  const facts = [...FEDERAL, ...Object.values(FACTS).flatMap(({ own }) => own)];
  expect([...new Set(facts.map(({ measure }) => measure))].sort()).toEqual([...MEASURES].sort());
});

test.each([
  { key: 'implementedRule', value: 'strict5', of: 'M_ORG_IMPLEMENTED' },
  { key: 'childDenominator', value: 'resident', of: 'M_CHILD_MENTEE' },
  { key: 'ageReference', value: 'period_end', of: 'M_CHILD_MENTEE' },
  { key: 'youngSpecialistMaxYears', value: 3, of: 'M_YOUNG_TEACHER_MENTEE' },
  { key: 'youngSpecialistMaxAge', value: null, of: 'M_YOUNG_TEACHER_MENTEE' },
  { key: 'youngSpecialistPositions', value: ['учитель'], of: 'M_YOUNG_TEACHER_MENTEE' },
  { key: 'countEducationPartners', value: false, of: 'M_ENTERPRISE' },
  { key: 'siteCheckDays', value: 100, of: 'M_RESOURCE_CENTER' },
  { key: 'quietDays', value: 30, of: 'pairs gone quiet' },
  { key: 'assessmentValidYears', value: 3, of: 'M_NOKO' },
  { key: 'satisfiedFrom', value: 7, of: 'M_SATISF_MENTEE' },
  { key: 'minResponsePercent', value: 50, of: 'M_SATISF_MENTEE' },
  { key: 'window', value: 'calendar_year', of: 'all that counts people' },
  { key: 'requirePersonConsents', value: true, of: 'all that counts people' },
  { key: 'percentDecimals', value: 1, of: 'every percentage' },
  { key: 'smallPercentDecimals', value: 2, of: 'a percentage below one' },
] as const)('$key is $value by default: $of', ({ key, value }) => {
  expect(DEFAULT_PARAMETERS[key]).toEqual(value);
});
