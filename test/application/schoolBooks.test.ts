// The factory and the day's allowance of new workbooks, on memory ports.
import { expect, test } from '@jest/globals';
import { continueSchoolBooks } from '../../src/application/jobs/schoolBooks.ts';
import { addOrganisations } from '../../src/application/municipality/addOrganisations.ts';
import { setUpMunicipality } from '../../src/application/municipality/setUpMunicipality.ts';
import { jobText } from '../../src/texts/ru.ts';
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

test('the factory stops before the allowance of the day is used up, says when it goes on, and goes on', () => {
  const world = memoryWorld('2025-09-15 09:00');
  const { ports } = world;
  setUpMunicipality(ports, SET_UP);
  addOrganisations(ports, ['СОШ № 1', 'СОШ № 2', 'СОШ № 3'].map(school));
  // Of the 250 of the day ten are left for workbooks that people make by hand.
  ports.memory.set('copiesMade', { sinceMs: ports.clock.nowMs(), since: ports.clock.now(), count: 238 });

  const stopped = continueSchoolBooks(ports);
  expect(stopped).toMatchObject({
    value: { state: 'waiting', done: 2, total: 3, resumesAt: '2025-09-16 09:00' },
  });
  expect(stopped.ok && jobText(stopped.value)).toContain('16.09.2025 в 09:00');
  expect(world.triggers).toEqual(expect.arrayContaining(['jobContinueSchoolBooks']));

  world.now = '2025-09-15 20:00';
  expect(continueSchoolBooks(ports)).toMatchObject({ value: { state: 'waiting', done: 2 } });
  world.now = '2025-09-16 09:00';
  expect(continueSchoolBooks(ports)).toMatchObject({ value: { state: 'finished', done: 3 } });
});
