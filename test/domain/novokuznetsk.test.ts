// The seed results of Novokuznetsk for 2022 judged by the targets of 2024 (domain reference §6.2): the profile's own definitions.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { computeIndicators } from '../../src/domain/indicator/computeIndicators.ts';
import { formatIndicator } from '../../src/domain/indicator/formatIndicator.ts';
import type { IndicatorDefinition } from '../../src/domain/indicator/indicator.ts';
import { constant } from './compute.ts';
import { ages, anOrganisation, aReport } from './rows.ts';

const { indicators } = JSON.parse(
  readFileSync(new URL('../../profiles/novokuznetsk_city.json', import.meta.url), 'utf8'),
) as { readonly indicators: readonly IndicatorDefinition[] };

const moment = { period: '2024-Q4', asOf: '2024-12-31' };
const enterprises = Array.from({ length: 14 }, (_, at) => `предприятие ${at}`);

/** A thousand children of 10–19, of them five hundred of 15–19; ten thousand enterprises: shares of the seed as whole numbers. */
const CONSTANTS = [
  ...[10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((age) => constant(`children_resident_age_${age}`, 100, '2024-01-01')),
  constant('enterprises_total', 10_000, '2024-01-01'),
];

const results = computeIndicators({
  moment,
  organisations: [anOrganisation({ id: 'O1' })],
  reports: [
    aReport({
      orgId: 'O1',
      ...moment,
      running: true,
      menteesByAge: ages(0, { 10: 67, 19: 67 }),
      mentorsByAge: ages(0, { 15: 4, 19: 4 }),
      youngTeacherMentees: 98,
      youngTeachersTotal: 100,
      partnerInns: enterprises,
    }),
  ],
  constants: CONSTANTS,
  events: [],
  definitions: indicators,
});

describe('Novokuznetsk, 2022 by the targets of 2024', () => {
  test.each([
    { id: 'NVK-01', shown: 100, target: 100, state: 'achieved', why: 'every organisation' },
    { id: 'NVK-02', shown: 13.4, target: 70, state: 'not_achieved', why: '13,4 % of 70 %' },
    { id: 'NVK-03', shown: 1.6, target: 10, state: 'not_achieved', why: '1,6 % of 10 %' },
    { id: 'NVK-04', shown: 98, target: 70, state: 'achieved', why: 'more than asked' },
    { id: 'NVK-05', shown: 0.14, target: 30, state: 'not_achieved', why: 'two digits below one per cent' },
  ])('$id: $shown, $state – $why', ({ id, shown, target, state }) => {
    const result = results.find((one) => one.id === id);
    expect(result).toMatchObject({ target, state });
    expect(formatIndicator(result?.value ?? null, '%')?.value).toBe(shown);
  });
});
