// The factory and the day's allowance of new workbooks, on memory ports.
import { describe, expect, test } from '@jest/globals';
import { getJob } from '../../src/application/getJob.ts';
import { continueSchoolBooks } from '../../src/application/jobs/schoolBooks.ts';
import { stopJob } from '../../src/application/jobs/stopJob.ts';
import { addOrganisations } from '../../src/application/municipality/addOrganisations.ts';
import { setUpMunicipality } from '../../src/application/municipality/setUpMunicipality.ts';
import { memoryWorld } from '../kit/memoryPorts.ts';

const SET_UP = {
  profile: 'artemovsky_go',
  municipality: 'Заречный округ',
  authority: 'Управление образования',
  place: 'г. Заречный',
  firstYear: 2021,
  coordinatorEmail: '',
  pdMode: 'names',
} as const;

const school = (name: string) => ({ name, orgType: 'school', source: 'workbook' }) as const;

/** Three workbooks are wanted, of which today's allowance leaves two. */
const waitingFactory = () => {
  const world = memoryWorld('2025-09-15 09:00');
  const { ports } = world;
  setUpMunicipality(ports, SET_UP);
  addOrganisations(ports, ['СОШ № 1', 'СОШ № 2', 'СОШ № 3'].map(school));
  // Of the 250 of the day ten are left for workbooks that people make by hand.
  ports.memory.set('copiesMade', { sinceMs: ports.clock.nowMs(), since: ports.clock.now(), count: 238 });
  return { world, ports, stopped: continueSchoolBooks(ports) };
};

test('a job that waits for tomorrow can be stopped when its progress is forgotten', () => {
  const { world, ports } = waitingFactory();
  ports.memory.showProgress(null);
  expect(stopJob(ports)).toMatchObject({ state: 'stopped', done: 2, total: 3 });
  expect(world.triggers).not.toContain('jobContinueSchoolBooks');
  ports.memory.showProgress(null);
  expect(getJob(ports)).toBeNull();
});

test('the factory stops before the allowance of the day is used up, says when it goes on, and goes on', () => {
  const { world, ports, stopped } = waitingFactory();
  expect(stopped).toMatchObject({
    value: { state: 'waiting', done: 2, total: 3, resumesAt: '2025-09-16 09:00' },
  });
  expect(getJob(ports)?.text).toContain('завтра, 16.09.2025, в 09:00');
  expect(world.triggers).toEqual(expect.arrayContaining(['jobContinueSchoolBooks']));

  world.now = '2025-09-15 20:00';
  expect(continueSchoolBooks(ports)).toMatchObject({ value: { state: 'waiting', done: 2 } });
  // The cache has forgotten it by now, and the day has turned.
  ports.memory.showProgress(null);
  world.now = '2025-09-16 08:00';
  expect(getJob(ports)).toMatchObject({
    state: 'waiting',
    done: 2,
    text: expect.stringContaining('сегодня, 16.09.2025'),
  });

  world.now = '2025-09-16 09:00';
  expect(continueSchoolBooks(ports)).toMatchObject({ value: { state: 'finished', done: 3 } });
  ports.memory.showProgress(null);
  expect(getJob(ports)).toBeNull();
});

describe('of a factory that waits for tomorrow and a roll-up the panel shows', () => {
  const rollUp = { job: 'rollup', done: 3, total: 3 } as const;
  test.each([
    {
      last: { ...rollUp, state: 'finished' },
      asked: undefined,
      shown: 'school_books',
      why: 'the one that waits, not one that has ended',
    },
    { last: { ...rollUp, state: 'stopped' }, asked: undefined, shown: 'school_books', why: 'nor one that was stopped' },
    { last: { ...rollUp, state: 'running' }, asked: undefined, shown: 'rollup', why: 'first what goes on now' },
    { last: { ...rollUp, state: 'finished' }, asked: 'rollup', shown: 'rollup', why: 'its end to who has started it' },
    {
      last: { ...rollUp, state: 'running' },
      asked: 'school_books',
      shown: 'school_books',
      why: 'the one that is followed',
    },
    {
      last: { ...rollUp, state: 'running' },
      asked: 'new_year',
      shown: 'rollup',
      why: 'what goes on, when nothing is known of the one asked for',
    },
    {
      last: { ...rollUp, state: 'finished' },
      asked: 'new_year',
      shown: 'school_books',
      why: 'what waits, when nothing goes on',
    },
    { last: null, asked: 'rollup', shown: 'school_books', why: 'what waits, when the other is forgotten' },
  ] as const)('$shown: $why', ({ last, asked, shown }) => {
    const { ports } = waitingFactory();
    ports.memory.showProgress(last);
    expect(getJob(ports, asked)).toMatchObject({ job: shown });
  });
});
