// Which organisations and events each measure counts (domain reference §6.1).
import { describe, expect, test } from '@jest/globals';
import type { MunicipalEvent } from '../../src/domain/register/organisation.ts';
import { BAND, compute, define } from './compute.ts';
import { ages, anOrganisation, aReport } from './rows.ts';

describe('types of organisations', () => {
  const organisations = [
    anOrganisation({ id: 'D', orgType: 'dou' }),
    anOrganisation({ id: 'S', orgType: 'school' }),
    anOrganisation({ id: 'U', orgType: 'udo' }),
    anOrganisation({ id: 'C', orgType: 'spo' }),
  ];
  const reports = organisations.map(({ id }) =>
    aReport({ orgId: id, running: true, ovzTotal: 5, ovzCovered: 1, menteesByAge: ages(0, { 11: 1 }) }),
  );
  test.each([
    { measure: 'M_ORG_IMPLEMENTED', parts: ['S'], why: 'schools' },
    { measure: 'M_ORG_RUNNING', parts: ['D', 'S', 'U'], why: 'a college belongs to the region' },
    {
      measure: 'M_OVZ_COVERED',
      parts: ['C', 'D', 'S'],
      why: 'an УДО is left to the schools even when it gives numbers',
    },
    { measure: 'M_CHILD_MENTEE', parts: ['C', 'D', 'S', 'U'], why: 'whoever reports is counted' },
  ] as const)('$measure counts $parts: $why', ({ measure, parts }) => {
    const result = compute(define(measure, measure === 'M_CHILD_MENTEE' ? BAND : {}), { organisations, reports });
    expect(result.parts.map(({ orgId }) => orgId)).toEqual(parts);
  });

  test('neither a kindergarten nor a college keeps the children waiting', () => {
    const some = reports.filter(({ orgId }) => orgId === 'S' || orgId === 'U');
    expect(
      compute(define('M_CHILD_MENTEE', { ...BAND, targets: [{ fromYear: 2021, value: 10 }] }), {
        organisations,
        reports: some,
      }),
    ).toMatchObject({
      numerator: 2,
      reported: 2,
      expected: 2,
      state: 'achieved',
    });
  });

  test('a definition may name the types', () => {
    const result = compute(define('M_ORG_RUNNING', { orgTypes: ['school', 'spo'] }), { organisations, reports });
    expect(result.parts.map(({ orgId }) => orgId)).toEqual(['C', 'S']);
  });
});

describe('resource centre and assessment among those who run programmes', () => {
  const one = (row: Parameters<typeof aReport>[0]) => [
    aReport({ orgId: 'O1', running: true, ...row }),
    aReport({ orgId: 'O2' }),
  ];
  test.each([
    { day: '2023-01-01', numerator: 1, why: 'within three years' },
    { day: '2022-12-31', numerator: 0, why: 'exactly three years ago is expired' },
    { day: '2025-12-31', numerator: 1, why: 'today' },
    { day: '2026-01-01', numerator: 0, why: 'a future day is a slip' },
    { day: null, numerator: 0, why: 'never' },
  ])('assessed on $day: $numerator of 1, $why', ({ day, numerator }) => {
    expect(compute(define('M_NOKO'), { reports: one({ lastAssessmentOn: day }) })).toMatchObject({
      numerator,
      denominator: 1,
    });
  });

  test('who runs nothing has no part, with or without a section', () => {
    const reports = [
      aReport({ orgId: 'O1', running: true, hasResourceCentre: true }),
      aReport({ orgId: 'O2', hasResourceCentre: true }),
    ];
    expect(compute(define('M_RESOURCE_CENTER'), { reports })).toMatchObject({
      numerator: 1,
      denominator: 1,
      state: 'achieved',
    });
  });
});

describe('events', () => {
  const event = (row: Partial<MunicipalEvent>): MunicipalEvent => ({
    title: '',
    level: 'municipal',
    purpose: 'popularisation',
    heldOn: null,
    plannedOn: null,
    ...row,
  });
  test('municipal and held in the year up to the day, nothing else', () => {
    const events = [
      event({ heldOn: '2025-01-01' }),
      event({ heldOn: '2025-12-31', purpose: 'best_practice' }),
      event({ heldOn: '2025-06-01', purpose: 'training' }),
      event({ heldOn: null }),
      event({ heldOn: '2024-12-31' }),
      event({ heldOn: '2026-01-01' }),
      event({ heldOn: '2025-05-05', level: 'regional' }),
    ];
    expect(
      compute(define('M_MUNICIPAL_EVENT', { unit: 'ед.', targets: [{ fromYear: 2021, value: 1 }] }), { events }),
    ).toMatchObject({
      value: 2,
      state: 'achieved',
      denominator: null,
    });
    expect(
      compute(define('M_MUNICIPAL_EVENT', { unit: 'ед.', targets: [{ fromYear: 2021, value: 1 }] }), {}),
    ).toMatchObject({
      value: 0,
      state: 'not_achieved',
      notes: [],
    });
  });

  test('an event whose purpose nobody wrote down is not counted, and is named', () => {
    const events = [event({ heldOn: '2025-02-02', purpose: null }), event({ heldOn: '2025-03-03' })];
    expect(compute(define('M_MUNICIPAL_EVENT', { unit: 'ед.' }), { events })).toMatchObject({
      value: 1,
      notes: [{ code: 'event_without_purpose', data: { count: 1 } }],
    });
  });
});
