// The use cases one after another over ports in memory: the whole main job without a platform.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createForm } from '../../src/application/forms/createForm.ts';
import { drainAnswers } from '../../src/application/forms/drainAnswers.ts';
import { tendForms } from '../../src/application/forms/tendForms.ts';
import { jobView } from '../../src/application/getJob.ts';
import { getPanel } from '../../src/application/getPanel.ts';
import { monthlyRollUp } from '../../src/application/jobs/monthlyRollUp.ts';
import { startRollUp } from '../../src/application/jobs/rollUp.ts';
import { continueSchoolBooks } from '../../src/application/jobs/schoolBooks.ts';
import { addOrganisations } from '../../src/application/municipality/addOrganisations.ts';
import { addTypedNumbers } from '../../src/application/municipality/addTypedNumbers.ts';
import { getIndicators } from '../../src/application/municipality/getIndicators.ts';
import { setUpMunicipality } from '../../src/application/municipality/setUpMunicipality.ts';
import { createPair } from '../../src/application/school/createPair.ts';
import { getPairs } from '../../src/application/school/getPairs.ts';
import { submitQuarter } from '../../src/application/school/submission.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import { type MemoryWorld, memoryWorld } from '../kit/memoryPorts.ts';

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok)
    throw new Error(
      outcome.problems.map((problem) => `${problem.code} ${JSON.stringify(problem.data ?? {})}`).join('; '),
    );
  return outcome.value;
};

const codes = (outcome: Outcome<unknown>): string[] => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

const SET_UP = {
  profile: 'artemovsky_go',
  municipality: 'Заречный муниципальный округ',
  authority: 'Управление образования',
  place: 'г. Заречный',
  firstYear: 2021,
  coordinatorEmail: 'coordinator@example.org',
  pdMode: 'names',
} as const;

let world: MemoryWorld;

beforeEach(() => {
  world = memoryWorld();
  value(setUpMunicipality(world.ports, SET_UP));
  value(
    addOrganisations(world.ports, [
      { name: 'МБОУ СОШ № 101', orgType: 'school', source: 'workbook' },
      { name: 'МБУ ДО «Дом творчества»', orgType: 'udo', source: 'workbook' },
    ]),
  );
});

const answer = (responseId: string, submittedMs: number, answers: Record<string, string | string[]>) => ({
  responseId,
  submittedMs,
  answers,
});

const WAKE = { formId: 'form-1', responseId: 'r1', submittedMs: 1000 };

const GOOD = {
  lastName: 'Берёзкина',
  firstName: 'Анна',
  category: 'педагогический работник',
  position: 'учитель',
  formsOffered: ['учитель – ученик'],
  consentSignedOn: '2025-09-01',
};

const enterSchool = (): void => {
  value(continueSchoolBooks(world.ports));
  world.enter('book-2');
};

describe('set-up', () => {
  test('a second set-up is refused and changes nothing', () => {
    const before = structuredClone(world.books);
    expect(codes(setUpMunicipality(world.ports, SET_UP))).toEqual(['book_already_set_up']);
    expect(world.books).toEqual(before);
  });

  test('the untouched first sheet is gone, the template of the school books has the school’s sheets', () => {
    expect([...(world.books.get('book-0')?.keys() ?? [])]).not.toContain('Лист1');
    expect([...(world.books.get('book-1')?.keys() ?? [])]).toContain('Наставники');
  });

  test.each([
    { name: '  мбоу  сош № 101', why: 'case and spaces' },
    { name: 'МБОУ СОШ №101', why: 'no space after «№»' },
    { name: 'МБУ ДО "Дом творчества"', why: 'other quotes' },
  ])('an organisation that stands in the register already is refused by name: $why', ({ name }) => {
    expect(codes(addOrganisations(world.ports, [{ name, orgType: 'school', source: 'workbook' }]))).toEqual([
      'organisation_known',
    ]);
  });
});

describe('the factory', () => {
  test('makes a workbook for each organisation once, however often it runs', () => {
    expect(value(continueSchoolBooks(world.ports))).toMatchObject({ state: 'finished', done: 2, total: 2 });
    expect(value(continueSchoolBooks(world.ports))).toMatchObject({ state: 'finished', done: 2 });
    expect(world.books.size).toBe(4);
  });

  test('a school book knows its organisation and its role', () => {
    enterSchool();
    expect(value(getPanel(world.ports, {}))).toMatchObject({ role: 'school', organisation: 'МБОУ СОШ № 101' });
  });
});

describe('registration', () => {
  beforeEach(() => {
    enterSchool();
    value(createForm(world.ports, 'registration'));
  });

  test.each([
    { why: 'a good answer', answers: GOOD, status: 'согласие получено', remarks: '' },
    { why: 'no consent date', answers: { ...GOOD, consentSignedOn: '' }, status: 'кандидат', remarks: '' },
    {
      why: 'a category that is not in the list lands as it was typed',
      answers: { ...GOOD, category: 'волшебник' },
      status: 'согласие получено',
      remarks: /Категория участника/u,
    },
    {
      why: 'a text that looks like a formula stays a text',
      answers: { ...GOOD, lastName: '=1+1' },
      status: 'согласие получено',
      remarks: '',
    },
  ])('$why', ({ answers, status, remarks }) => {
    world.answers.push(answer('r1', 1000, answers));
    expect(drainAnswers(world.ports, WAKE)).toBe(1);
    const [titles = [], row = []] = world.sheet('Наставники');
    const cell = (title: string) => row[titles.indexOf(title)];
    expect(cell('Состояние')).toBe(status);
    expect(cell('Категория участника')).toBe(answers.category);
    expect(cell('Фамилия')).toBe(answers.lastName);
    if (remarks === '') expect(cell('Замечания')).toBe('');
    else expect(cell('Замечания')).toMatch(remarks);
  });

  test('an event that comes twice writes one row, and the safety net adds none', () => {
    world.answers.push(answer('r1', 1000, GOOD), answer('r2', 1000, GOOD));
    expect([drainAnswers(world.ports, WAKE), drainAnswers(world.ports, WAKE), tendForms(world.ports)]).toEqual([
      2, 0, 0,
    ]);
  });

  test('a pair of a candidate is refused, a pair of the consented is made', () => {
    world.answers.push(answer('r1', 1000, GOOD), answer('r2', 2000, { ...GOOD, consentSignedOn: '' }));
    drainAnswers(world.ports, WAKE);
    const mentees = world.sheet('Наставляемые');
    const titles = mentees[0] ?? [];
    const mentee = {
      Фамилия: 'Ручьёв',
      Имя: 'Лев',
      'Категория участника': 'обучающийся',
      'Дата рождения': '05.05.2012',
      'Должность или класс': '7 «А»',
    } as Record<string, string>;
    mentees.push(titles.map((title) => mentee[String(title)] ?? ''));
    const people = value(getPairs(world.ports));
    expect(people.mentors.map(({ id }) => id)).toEqual(['НСТ-0001']);
    const pair = {
      menteeIds: ['НСМ-0001'],
      form: 'teacher_pupil',
      kinds: ['traditional'],
      startDate: '2025-10-01',
      endDate: '2026-05-31',
      goal: '',
    } as const;
    expect(codes(createPair(world.ports, { ...pair, mentorId: 'НСТ-0002' }))).toEqual(['mentor_is_candidate']);
    expect(value(createPair(world.ports, { ...pair, mentorId: 'НСТ-0001' }))).toEqual({ pairId: 'ПАР-0001' });
    expect(codes(createPair(world.ports, { ...pair, mentorId: 'НСТ-0001', form: 'head_pedagog' }))).not.toEqual([]);
  });
});

describe('the quarter', () => {
  const KINDERGARTENS = [
    { name: 'МБДОУ «Детский сад № 3»', orgType: 'dou', numbers: { mentors: 4 } },
    { name: 'МБДОУ «Детский сад № 5»', orgType: 'dou', numbers: { mentors: 1 } },
  ] as const;

  test('a roll-up freezes a version; the same numbers make no second one, other numbers do', () => {
    enterSchool();
    value(submitQuarter(world.ports, '2025-Q3'));
    world.enter('book-0');
    expect(value(addTypedNumbers(world.ports, '2025-Q3', KINDERGARTENS))).toEqual({
      added: 2,
      replaced: 0,
      totals: { mentors: 5 },
    });
    const moment = { period: '2025-Q3', asOf: '2025-09-30' };
    value(startRollUp(world.ports, moment));
    expect(value(getIndicators(world.ports, '2025-Q3'))).toMatchObject({ version: 1, asOf: '2025-09-30' });
    value(startRollUp(world.ports, moment));
    expect(value(getIndicators(world.ports, '2025-Q3')).version).toBe(1);
    const first = structuredClone(world.sheet('Снимки'));
    const again = [
      { name: 'МБДОУ "Детский сад №3"', orgType: 'dou', numbers: { mentors: 4, mentees: 6 } },
      ...KINDERGARTENS.slice(1),
    ] as const;
    expect(value(addTypedNumbers(world.ports, '2025-Q3', again))).toMatchObject({ added: 0, replaced: 2 });
    enterSchool();
    world.now = '2025-09-16 10:00';
    value(submitQuarter(world.ports, '2025-Q3'));
    world.enter('book-0');
    value(startRollUp(world.ports, moment));
    expect(world.sheet('Снимки').slice(0, first.length)).toEqual(first);
    expect(world.mails.map(({ to }) => to)).toEqual(Array(world.mails.length).fill('coordinator@example.org'));
  });

  test('charts that Google refuses keep nothing from being frozen, and people are told everywhere they look', () => {
    const ports = { ...world.ports, workbooks: { ...world.ports.workbooks, draw: () => false } };
    value(addTypedNumbers(ports, '2025-Q3', KINDERGARTENS));
    const job = value(startRollUp(ports, { period: '2025-Q3', asOf: '2025-09-30' }));
    expect(job).toMatchObject({ state: 'finished', isWithoutCharts: true });
    expect(jobView(ports)(job).text).toContain('Графики');
    expect(value(getIndicators(ports, '2025-Q3'))).toMatchObject({ version: 1 });
    for (const title of ['Качество данных', 'Проверки'])
      expect(world.sheet(title).flat().join()).toContain('Графики на листе «Графики»');

    value(startRollUp(world.ports, { period: '2025-Q3', asOf: '2025-09-30' }));
    for (const title of ['Качество данных', 'Проверки'])
      expect(world.sheet(title).flat().join()).not.toContain('Графики на листе «Графики»');
  });

  test('the last row of the roll-up is the total', () => {
    value(addTypedNumbers(world.ports, '2025-Q3', KINDERGARTENS));
    value(startRollUp(world.ports, { period: '2025-Q3', asOf: '2025-09-30' }));
    const rows = world.sheet('Свод по ОО');
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['ИТОГО', 'Итого по муниципалитету']);
    expect(rows.at(-1)?.[(rows[0] ?? []).indexOf('Наставников')]).toBe(5);
  });

  test.each([
    { now: '2025-10-10 06:00', why: 'the month after a quarter', started: true },
    { now: '2025-11-10 06:00', why: 'a missed month is made up for', started: true },
  ])('the monthly trigger starts the quarter once: $why', ({ now, started }) => {
    world.now = now;
    expect(value(monthlyRollUp(world.ports)) !== null).toBe(started);
    expect(value(monthlyRollUp(world.ports))).toBeNull();
  });
});
