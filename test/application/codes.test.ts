// Codes of rows through what people do to sheets between two runs: given, given back, never handed to somebody else.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createForm } from '../../src/application/forms/createForm.ts';
import { tendForms } from '../../src/application/forms/tendForms.ts';
import { startRollUp } from '../../src/application/jobs/rollUp.ts';
import { continueSchoolBooks } from '../../src/application/jobs/schoolBooks.ts';
import { addOrganisations } from '../../src/application/municipality/addOrganisations.ts';
import { setUpMunicipality } from '../../src/application/municipality/setUpMunicipality.ts';
import { createPair } from '../../src/application/school/createPair.ts';
import { getPairs } from '../../src/application/school/getPairs.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import { type MemoryWorld, memoryWorld } from '../kit/memoryPorts.ts';

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join('; '));
  return outcome.value;
};

let world: MemoryWorld;

const MENTORS = 'Наставники';
const MENTEES = 'Наставляемые';

type Cells = Readonly<Record<string, string>>;

const columnOf = (title: string, header: string): number => (world.sheet(title)[0] ?? []).indexOf(header);

const put = (title: string, row: number, cells: Cells): void => {
  const sheet = world.sheet(title);
  while (sheet.length <= row) sheet.push([]);
  for (const [header, text] of Object.entries(cells)) {
    const line = sheet[row] as (string | number | boolean)[];
    while (line.length <= columnOf(title, header)) line.push('');
    line[columnOf(title, header)] = text;
  }
};

const add = (title: string, cells: Cells): void => put(title, world.sheet(title).length, cells);

/** Surname and code of each row, from the top. */
const codes = (title: string): string[] =>
  world
    .sheet(title)
    .slice(1)
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => `${row[columnOf(title, 'Фамилия')]} ${row[columnOf(title, 'Код записи')] ?? ''}`.trim());

const pass = () => value(getPairs(world.ports));
const journal = () => world.sheet('Журнал').slice(1);
const told = () => journal().map((row) => `${row[1]} ${row[3]}`);

const mentor = (lastName: string, position = 'учитель'): Cells => ({
  Фамилия: lastName,
  Имя: 'Анна',
  'Категория участника': 'педагогический работник',
  'Должность или класс': position,
  Состояние: 'согласие получено',
});
const mentee = (lastName: string, birthDate: string): Cells => ({
  Фамилия: lastName,
  Имя: 'Лев',
  'Категория участника': 'обучающийся',
  'Дата рождения': birthDate,
  'Должность или класс': '7 «А»',
});

const PAIR = {
  form: 'teacher_pupil',
  kinds: ['traditional'],
  startDate: '2025-09-15',
  endDate: '2026-05-31',
  goal: '',
} as const;

beforeEach(() => {
  world = memoryWorld();
  value(
    setUpMunicipality(world.ports, {
      profile: 'artemovsky_go',
      municipality: 'Заречный муниципальный округ',
      authority: 'Управление образования',
      place: 'г. Заречный',
      firstYear: 2021,
      coordinatorEmail: '',
      pdMode: 'names',
    }),
  );
  value(addOrganisations(world.ports, [{ name: 'МБОУ СОШ № 101', orgType: 'school', source: 'workbook' }]));
  value(continueSchoolBooks(world.ports));
  world.enter('book-2');
  for (const name of ['Берёзкина', 'Ручьёва', 'Полевая']) add(MENTORS, mentor(name));
  add(MENTEES, mentee('Заозёрный', '05.05.2012'));
  add(MENTEES, mentee('Луговой', '06.06.2012'));
  pass();
  value(createPair(world.ports, { ...PAIR, mentorId: 'НСТ-0002', menteeIds: ['НСМ-0001'] }));
});

const wipe = (title: string, ...rows: number[]): void => {
  for (const row of rows) put(title, row, { 'Код записи': '' });
};

test('codes are given once, and the journal knows rows without their names', () => {
  expect(codes(MENTORS)).toEqual(['Берёзкина НСТ-0001', 'Ручьёва НСТ-0002', 'Полевая НСТ-0003']);
  const before = journal().length;
  pass();
  expect(journal()).toHaveLength(before);
  expect(JSON.stringify(journal())).not.toMatch(/Бер|Руч|Пол|Анна|2012/iu);
});

describe('a code comes back to its row', () => {
  test.each([
    { why: 'wiped in one row', spoil: () => wipe(MENTORS, 2) },
    { why: 'wiped in all rows', spoil: () => wipe(MENTORS, 1, 2, 3) },
    {
      why: 'wiped, and the rows are in another order',
      spoil: () => {
        wipe(MENTORS, 1, 2, 3);
        const [header = [], ...rows] = world.sheet(MENTORS);
        world.sheet(MENTORS).splice(0, 4, header, ...rows.reverse());
      },
    },
    {
      why: 'the column of codes was sorted alone and the codes were then wiped, as the problem says',
      spoil: () => {
        put(MENTORS, 1, { 'Код записи': 'НСТ-0003' });
        put(MENTORS, 3, { 'Код записи': 'НСТ-0001' });
        pass();
        wipe(MENTORS, 1, 3);
      },
    },
    {
      why: 'the surname was corrected before and a pass has seen it',
      spoil: () => {
        put(MENTORS, 2, { Фамилия: 'Ручьёва-Речная' });
        pass();
        wipe(MENTORS, 2);
      },
    },
    { why: 'written carelessly by hand', spoil: () => put(MENTORS, 2, { 'Код записи': 'нст 2 верно' }) },
  ])('$why', ({ spoil }) => {
    spoil();
    const { pairs } = pass();
    const people = codes(MENTORS).sort();
    expect(people.map((line) => line.replace('-Речная', ''))).toEqual([
      'Берёзкина НСТ-0001',
      'Полевая НСТ-0003',
      'Ручьёва НСТ-0002',
    ]);
    expect(pairs[0]?.mentor).toContain('Ручьёва');
    expect(pairs[0]?.problems).toEqual([]);
  });
});

describe('a code is nobody else’s', () => {
  test('a new row does not get the code that was wiped in another', () => {
    wipe(MENTORS, 3);
    put(MENTORS, 3, { Имя: 'Вера' });
    add(MENTORS, mentor('Тихая'));
    pass();
    expect(codes(MENTORS).slice(2)).toEqual(['Полевая НСТ-0004', 'Тихая НСТ-0005']);
  });

  test('a row that was deleted leaves its code to nobody', () => {
    world.sheet(MENTORS).pop();
    add(MENTORS, mentor('Тихая'));
    pass();
    expect(codes(MENTORS).at(-1)).toBe('Тихая НСТ-0004');
  });

  test('an answer of the form does not get the code that was wiped', () => {
    value(createForm(world.ports, 'registration'));
    wipe(MENTORS, 1, 2, 3);
    world.answers.push({
      responseId: 'r1',
      submittedMs: Date.parse('2025-09-15T08:00:00Z'),
      answers: { lastName: 'Тихая', firstName: 'Инна', category: 'педагогический работник', position: 'учитель' },
    });
    expect(tendForms(world.ports)).toBe(1);
    pass();
    expect(codes(MENTORS)).toEqual(['Берёзкина НСТ-0001', 'Ручьёва НСТ-0002', 'Полевая НСТ-0003', 'Тихая НСТ-0004']);
    expect(told()).toContain('ответ анкеты НСТ-0004');
  });

  test('two wiped rows that look alike wait for a person to say', () => {
    add(MENTORS, mentor('Берёзкина'));
    pass();
    wipe(MENTORS, 1, 4);
    pass();
    expect(codes(MENTORS)).toEqual(['Берёзкина', 'Ручьёва НСТ-0002', 'Полевая НСТ-0003', 'Берёзкина']);
    put(MENTORS, 4, { 'Код записи': 'НСТ-0004' });
    pass();
    expect(codes(MENTORS)[0]).toBe('Берёзкина НСТ-0001');
  });

  test.each([
    { why: 'copied below', copy: () => world.sheet(MENTORS).push([...(world.sheet(MENTORS)[2] ?? [])]), stays: 0 },
    {
      why: 'copied below and overwritten',
      copy: () => {
        world.sheet(MENTORS).push([...(world.sheet(MENTORS)[2] ?? [])]);
        put(MENTORS, 4, { Фамилия: 'Тихая' });
      },
      stays: 1,
    },
  ])('of a row that was $why nothing is taken for another', ({ copy, stays }) => {
    copy();
    const before = codes(MENTORS);
    const { mentors, pairs } = pass();
    expect(codes(MENTORS)).toEqual(before);
    expect(mentors.filter(({ id }) => id === 'НСТ-0002')).toHaveLength(stays);
    expect(pairs[0]?.mentor).toBe(stays === 0 ? 'НСТ-0002' : mentors.find(({ id }) => id === 'НСТ-0002')?.label);
  });
});

test('a roll-up gives an organisation its wiped code back before it counts', () => {
  world.enter('book-0');
  const title = 'Реестр ОО';
  put(title, 1, { 'Код ОО': '' });
  value(startRollUp(world.ports, { period: '2025-Q3', asOf: '2025-09-15' }));
  expect(world.sheet(title)[1]?.[columnOf(title, 'Код ОО')]).toBe('ОО-0001');
});

describe('a workbook without its journal', () => {
  beforeEach(() => {
    world.books.get('book-2')?.delete('Журнал');
  });

  test('goes on', () => {
    const { pairs } = pass();
    expect(pairs[0]?.mentor).toContain('Ручьёва');
    value(createPair(world.ports, { ...PAIR, mentorId: 'НСТ-0001', menteeIds: ['НСМ-0002'] }));
  });

  test('asks about a row without a code while somebody names a code that no row has', () => {
    wipe(MENTORS, 2);
    pass();
    expect(codes(MENTORS)[1]).toBe('Ручьёва');
    put(MENTORS, 2, { 'Код записи': 'новая' });
    pass();
    expect(codes(MENTORS)[1]).toBe('Ручьёва НСТ-0004');
  });
});
