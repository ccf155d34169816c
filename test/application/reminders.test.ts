// Reminders and the timers of the quarter on memory ports: due, doubled, missed, late, out of letters, right after set-up.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { startCycle } from '../../src/application/cycle/rhythm.ts';
import { turnCycle } from '../../src/application/cycle/turnCycle.ts';
import { askedRollUp, monthlyRollUp } from '../../src/application/jobs/monthlyRollUp.ts';
import { continueSchoolBooks } from '../../src/application/jobs/schoolBooks.ts';
import { addOrganisations } from '../../src/application/municipality/addOrganisations.ts';
import { setUpMunicipality } from '../../src/application/municipality/setUpMunicipality.ts';
import type { Ports } from '../../src/application/ports.ts';
import { loadProfile } from '../../src/application/profile.ts';
import { submitQuarter } from '../../src/application/school/submission.ts';
import { type MemoryWorld, memoryWorld } from '../kit/memoryPorts.ts';

const COORDINATOR = 'coordinator@example.org';
const SET_UP = {
  profile: 'artemovsky_go',
  municipality: 'Заречный округ',
  authority: 'Управление образования',
  place: 'г. Заречный',
  firstYear: 2021,
  coordinatorEmail: COORDINATOR,
  pdMode: 'names',
} as const;

let world: MemoryWorld;

const column = (title: string): number => world.sheet('Реестр ОО')[0]?.indexOf(title) ?? -1;

/** Three schools with curators, the third without an address; the first has submitted. */
const town = (setUpOn: string): void => {
  world = memoryWorld(setUpOn);
  setUpMunicipality(world.ports, SET_UP);
  addOrganisations(
    world.ports,
    ['СОШ № 1', 'СОШ № 2', 'СОШ № 3'].map((name) => ({ name, orgType: 'school', source: 'workbook' })),
  );
  for (const [index, email] of ['one@example.org', 'two@example.org', ''].entries()) {
    const row = world.sheet('Реестр ОО')[index + 1] ?? [];
    while (row.length <= column('Почта куратора')) row.push('');
    row[column('Почта куратора')] = email;
  }
  continueSchoolBooks(world.ports);
};

const submit = (period: string): void => {
  world.enter('book-2');
  submitQuarter(world.ports, period);
  world.enter('book-0');
};

const onDay = (day: string, ports: Ports = world.ports): void => {
  world.now = `${day} 08:00`;
  turnCycle(ports);
};

const curators = (): string[] => world.mails.map(({ to }) => to).filter((to) => to !== COORDINATOR);
const frozen = (): string[] => [
  ...new Set(
    world
      .sheet('Снимки')
      .slice(1)
      .map(([period]) => String(period)),
  ),
];

describe('reminders of the first quarter of 2026, due on 31 March, 6 and 8 April', () => {
  beforeEach(() => town('2026-02-02 09:00'));

  test.each([
    { days: ['2026-03-30'], letters: [], why: 'none is due' },
    { days: ['2026-03-31'], letters: ['one', 'two'], why: 'a week before' },
    {
      days: ['2026-03-31', '2026-03-31', '2026-04-01'],
      letters: ['one', 'two'],
      why: 'the timer fires twice, and again',
    },
    { days: ['2026-04-02'], letters: ['one', 'two'], why: 'made up two days late' },
    { days: ['2026-04-09'], letters: ['one', 'two'], why: 'all three were missed: the last one alone' },
    { days: ['2026-04-16'], letters: [], why: 'too late for any' },
    {
      days: ['2026-03-31', '2026-04-06', '2026-04-08'],
      letters: ['one', 'two', 'one', 'two', 'one', 'two'],
      why: 'each on its day',
    },
  ])('on $days: $letters – $why', ({ days, letters }) => {
    for (const day of days) onDay(day);
    expect(curators()).toEqual(letters.map((name) => `${name}@example.org`));
    // One letter to the coordinator a day of reminding, naming the school without an address.
    const told = world.mails.filter(({ subject }) => subject.startsWith('Напо'));
    expect(told).toHaveLength(letters.length / 2);
  });

  test('who has submitted since is not written to, and the board of reports knows it', () => {
    world.now = '2026-04-01 10:00';
    submit('2026-Q1');
    onDay('2026-04-06');
    expect(curators()).toEqual(['two@example.org']);
    const [header = [], ...rows] = world.sheet('Свод по ОО');
    expect(rows.map((row) => row[header.indexOf('Отчёт')])).toEqual(['сдан', 'не сдан', 'не сдан']);
  });

  test('when the letters of the day are used up it goes on the next day where it was', () => {
    let left = 1;
    const mail = {
      send: (to: string, subject: string, body: string): boolean => {
        left -= 1;
        return left >= 0 && world.ports.mail.send(to, subject, body);
      },
    };
    onDay('2026-03-31', { ...world.ports, mail });
    expect(curators()).toEqual(['one@example.org']);
    expect(JSON.stringify(world.sheet('Журнал'))).toContain('напоминания');
    onDay('2026-04-01');
    expect(curators()).toEqual(['one@example.org', 'two@example.org']);
    expect(world.mails.map(({ to }) => to)).toContain(COORDINATOR);
  });
});

describe('the quarter that is frozen by itself', () => {
  const monthly = (day: string) => {
    world.now = `${day} 06:00`;
    return monthlyRollUp(world.ports);
  };

  test.each([
    { setUpOn: '2026-04-20 09:00', on: '2026-05-10', periods: [], why: 'over before the workbook was set up' },
    { setUpOn: '2026-04-03 09:00', on: '2026-04-10', periods: ['2026-Q1'], why: 'could still be handed in' },
    { setUpOn: '2026-01-12 09:00', on: '2026-02-10', periods: ['2025-Q4'], why: 'the holidays put its deadline off' },
  ])('set up on $setUpOn, the timer of $on freezes $periods: $why', ({ setUpOn, on, periods }) => {
    town(setUpOn);
    monthly(on);
    monthly(on);
    expect(frozen()).toEqual(periods);
  });

  test('a person may still ask for the quarter before the set-up', () => {
    town('2026-04-20 09:00');
    askedRollUp(world.ports);
    expect(frozen()).toEqual(['2026-Q1']);
  });

  test('before the deadline nothing is frozen; the timer of the cycle does it when the deadline is over', () => {
    town('2025-12-20 09:00');
    monthly('2026-01-10');
    onDay('2026-01-16');
    expect(frozen()).toEqual([]);
    onDay('2026-01-17');
    onDay('2026-01-18');
    expect(frozen()).toEqual(['2025-Q4']);
  });

  test('a monthly timer that was missed is made up by the other one the next day', () => {
    town('2026-02-02 09:00');
    onDay('2026-04-10');
    expect(frozen()).toEqual([]);
    onDay('2026-04-11');
    onDay('2026-04-12');
    expect(frozen()).toEqual(['2026-Q1']);
    expect(monthly('2026-05-10')).toEqual({ ok: true, value: null });
  });

  test('a workbook of an earlier version gets its timer with the update, and one alone', () => {
    town('2026-02-02 09:00');
    world.triggers.length = 0;
    world.ports.memory.remove('cycle');
    const profile = loadProfile(world.ports, 'artemovsky_go');
    startCycle(world.ports, profile, false);
    startCycle(world.ports, profile, false);
    onDay('2026-04-20');
    expect(frozen()).toEqual(['2026-Q1']);
    expect(world.triggers).toContain('onCycleTimer');
  });
});
