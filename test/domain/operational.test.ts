// The operational metrics of a municipality: sums with their completeness, groups, shares, means (data of the field, `operational`).
import { describe, expect, test } from '@jest/globals';
import { computeOperational, type OperationalInput } from '../../src/domain/operational/computeOperational.ts';
import type { OperationalId, OperationalLine } from '../../src/domain/operational/operational.ts';
import { OPERATIONAL_IDS } from '../../src/domain/operational/operational.ts';
import { TWO } from './compute.ts';
import { anOrganisation, aReport, aTypedReport } from './rows.ts';

const MOMENT = { period: '2025-Q4', asOf: '2025-12-31' };

const results = (input: Partial<OperationalInput>) =>
  computeOperational({
    moment: MOMENT,
    organisations: TWO,
    reports: [aReport({ orgId: 'O1' }), aReport({ orgId: 'O2' })],
    ids: OPERATIONAL_IDS,
    municipalTasks: [],
    execution: [],
    ...input,
  });
const metric = (id: OperationalId, input: Partial<OperationalInput>) => {
  const [result] = results({ ...input, ids: [id] });
  if (result === undefined) throw new Error('one id gives one result');
  return result;
};
const total = (id: OperationalId, input: Partial<OperationalInput>): OperationalLine | undefined =>
  metric(id, input).lines[0];
const groups = (id: OperationalId, input: Partial<OperationalInput>) =>
  Object.fromEntries(metric(id, input).lines.map(({ by, group, value }) => [`${by} ${group}`.trim(), value]));

/** Numbers that make a metric of one organisation five of ten, or the count five. */
const HALF: Readonly<Record<Exclude<OperationalId, 'OP-06'>, Parameters<typeof aReport>[0]>> = {
  'OP-01': { mentors: 5 },
  'OP-02': { mentees: 5 },
  'OP-03': { pairs: 3, groups: 2 },
  'OP-04': { programmes: 5 },
  'OP-05': { approvedPairs: 10, consentedPairs: 5 },
  'OP-07': { tasksDue: 10, tasksOnTime: 5 },
  'OP-08': { hasCurator: true },
  'OP-09': { hasMentoringSection: true },
  'OP-10': { readinessPoints: 5, readinessQuestions: 10 },
  'OP-11': { meetingsRequired: 10, meetingsHeld: 5 },
  'OP-12': { answeredTwice: 10, pointsBefore: 60, pointsAfter: 65 },
};
const IDS = Object.keys(HALF) as (keyof typeof HALF)[];
const COUNTS: readonly OperationalId[] = ['OP-01', 'OP-02', 'OP-03', 'OP-04'];

describe('one of two organisations', () => {
  test.each(IDS)('%s is incomplete while the other did not report, and names it', (id) => {
    const input = { reports: [aReport({ orgId: 'O1', ...HALF[id] })] };
    const expected = COUNTS.includes(id) ? 5 : id === 'OP-12' ? 0.5 : 50;
    expect(total(id, input)).toMatchObject({ value: expected, state: 'incomplete', reported: 1, expected: 2 });
    expect(metric(id, input).notes).toContainEqual({ code: 'report_missing', data: { orgId: 'O2' } });
  });

  test.each(IDS)('%s is incomplete when the report of the other does not tell it', (id) => {
    const input = { reports: [aReport({ orgId: 'O1', ...HALF[id] }), aTypedReport({ orgId: 'O2' })] };
    expect(total(id, input)).toMatchObject({ state: 'incomplete', reported: 1, expected: 2 });
    expect(metric(id, input).notes).toContainEqual({ code: 'number_unknown', data: { orgId: 'O2' } });
  });

  test.each(IDS.filter((id) => id !== 'OP-08' && id !== 'OP-09'))('%s of nobody is no data', (id) => {
    expect(total(id, { reports: [] })).toMatchObject({ value: null, state: 'no_data', reported: 0, expected: 2 });
  });

  test.each([
    { id: 'OP-05', why: 'no pair is approved' },
    { id: 'OP-07', why: 'no task was due' },
    { id: 'OP-11', why: 'no pair runs' },
    { id: 'OP-12', why: 'nobody answered twice' },
  ] as const)('$id is not applicable when everybody reported and $why', ({ id }) => {
    expect(total(id, {})).toMatchObject({ value: null, denominator: 0, state: 'not_applicable' });
  });

  test('a part above its whole is an error in the data', () => {
    const reports = [aReport({ orgId: 'O1', meetingsRequired: 2, meetingsHeld: 3 }), aReport({ orgId: 'O2' })];
    expect(total('OP-11', { reports })?.state).toBe('data_error');
  });
});

describe('OP-01', () => {
  const kindergartens = Array.from({ length: 47 }, (_, at) => anOrganisation({ id: `D${at}`, orgType: 'dou' }));

  test('the 47 kindergartens of Novokuznetsk have 74 mentors', () => {
    const reports = kindergartens.map(({ id }, at) => aTypedReport({ orgId: id, mentors: at < 27 ? 2 : 1 }));
    const input = { organisations: kindergartens, reports };
    expect(total('OP-01', input)).toMatchObject({ value: 74, state: 'no_target', reported: 47, expected: 47 });
    expect(groups('OP-01', input)).toEqual({ total: 74, 'org_type dou': 74 });
  });

  test.each([
    { keys: [], value: 4, notes: ['sum_is_upper_bound'], why: 'nobody is told apart' },
    { keys: ['a1', 'b2'], value: 2, notes: [], why: 'both mentor in both organisations' },
  ])('$value mentors: $why', ({ keys, value, notes }) => {
    const reports = ['O1', 'O2'].map((orgId) => aReport({ orgId, mentors: 2, otherMentorKeys: keys }));
    expect(total('OP-01', { reports })?.value).toBe(value);
    expect(metric('OP-01', { reports }).notes.map(({ code }) => code)).toEqual(notes);
  });

  test('a child and an employee have their keys in two columns', () => {
    const reports = [
      aReport({ orgId: 'O1', mentors: 2, mentorKeys: ['c:15'], otherMentorKeys: ['e'] }),
      aReport({ orgId: 'O2', mentors: 1, mentorKeys: ['c:15'] }),
    ];
    expect(total('OP-01', { reports })?.value).toBe(2);
  });

  test('forms are known of those alone who tell them', () => {
    const reports = [
      aReport({ orgId: 'O1', mentors: 3, mentorsByForm: { teacher_pupil: 3 } }),
      aTypedReport({ orgId: 'O2', mentors: 4 }),
    ];
    expect(metric('OP-01', { reports }).lines).toContainEqual(
      expect.objectContaining({ by: 'form', group: 'teacher_pupil', value: 3, state: 'incomplete', reported: 1 }),
    );
    expect(total('OP-01', { reports })).toMatchObject({ value: 7, state: 'no_target' });
  });

  test('people of an organisation that left in the window are counted, and it is not waited for', () => {
    const organisations = [
      anOrganisation({ id: 'O1' }),
      anOrganisation({ id: 'O2', status: 'closed', statusFrom: '2025-07-01' }),
    ];
    const reports = [
      aReport({ orgId: 'O1', mentors: 1 }),
      aReport({ orgId: 'O2', mentors: 2, period: '2025-Q2', asOf: '2025-06-30' }),
    ];
    expect(total('OP-01', { organisations, reports })).toMatchObject({ value: 3, reported: 1, expected: 1 });
  });
});

test('groups of mentees, pairs and programmes', () => {
  const row = {
    mentees: 3,
    menteesByCategory: { pupil: 2, young_pedagog: 1 },
    pairs: 2,
    groups: 1,
    pairsByForm: { teacher_pupil: 2, teacher_teacher: 1 },
    pairsByKind: { group: 1, traditional: 2 },
    pairsByStatus: { active: 2, terminated: 1 },
    programmes: 3,
    programmesByStatus: { completed: 1, active: 2 },
  } as const;
  const reports = [aReport({ orgId: 'O1', ...row }), aReport({ orgId: 'O2', ...row })];
  expect(groups('OP-02', { reports })).toEqual({ total: 6, 'category pupil': 4, 'category young_pedagog': 2 });
  expect(groups('OP-03', { reports })).toEqual({
    total: 6,
    'form teacher_pupil': 4,
    'form teacher_teacher': 2,
    'kind group': 2,
    'kind traditional': 4,
    'pair_status active': 4,
    'pair_status terminated': 2,
  });
  expect(groups('OP-04', { reports })).toEqual({
    total: 6,
    'programme_status active': 4,
    'programme_status completed': 2,
  });
});

test('OP-06 counts who has not reported, and nothing of it is unknown', () => {
  expect(total('OP-06', { reports: [aReport({ orgId: 'O1' })] })).toMatchObject({
    value: 50,
    numerator: 1,
    denominator: 2,
    state: 'no_target',
    reported: 2,
    expected: 2,
  });
});

describe('OP-07', () => {
  const task = (dueOn: string, doneOn: string | null, orgId = 'O1') => ({ dueOn, doneOn, status: null, orgId });
  const late = task('2025-11-01', '2025-11-02');
  const inTime = task('2025-11-01', '2025-11-01');
  test.each([
    { why: 'its own roadmap alone', municipalTasks: [late, inTime], execution: [], own: false, value: 50 },
    { why: 'given to one that does not tell', municipalTasks: [], execution: [inTime], own: false, value: 100 },
    { why: 'given to one that tells its roadmap', municipalTasks: [], execution: [inTime], own: true, value: 25 },
    {
      why: 'given to nobody known',
      municipalTasks: [late],
      execution: [task('2025-01-01', '2025-01-01', 'O9')],
      own: false,
      value: 0,
    },
    { why: 'its own and those of organisations', municipalTasks: [inTime], execution: [], own: true, value: 40 },
  ])('$value % of tasks in time: $why', ({ municipalTasks, execution, own, value }) => {
    const told = aReport({ orgId: 'O1', tasksDue: 4, tasksOnTime: 1 });
    const reports = [own ? told : aTypedReport({ orgId: 'O1' })];
    expect(total('OP-07', { organisations: TWO.slice(0, 1), reports, municipalTasks, execution })?.value).toBe(value);
  });
});

test('OP-10 is the mean of organisations, not of questions', () => {
  const reports = [
    aReport({ orgId: 'O1', readinessPoints: 2, readinessQuestions: 2 }),
    aReport({ orgId: 'O2', readinessPoints: 4, readinessQuestions: 8 }),
  ];
  expect(total('OP-10', { reports })).toMatchObject({ value: 75, numerator: 1.5, denominator: 2, state: 'no_target' });
});

test('OP-12 may fall', () => {
  const reports = [
    aReport({ orgId: 'O1', answeredTwice: 3, pointsBefore: 24, pointsAfter: 21 }),
    aReport({ orgId: 'O2', answeredTwice: 1, pointsBefore: 5, pointsAfter: 9 }),
  ];
  expect(total('OP-12', { reports })).toMatchObject({ value: 0.25, denominator: 4, state: 'no_target' });
});

test('metrics come in the order of the profile, unknown ids are passed over, and rows may stand in any order', () => {
  const reports = [aReport({ orgId: 'O1', mentors: 1 }), aReport({ orgId: 'O2', mentors: 2 })];
  const ids = ['OP-03', 'OP-99', 'OP-01'];
  expect(results({ ids }).map(({ id }) => id)).toEqual(['OP-03', 'OP-01']);
  expect(results({ reports: [...reports].reverse(), organisations: [...TWO].reverse() })).toEqual(results({ reports }));
});
