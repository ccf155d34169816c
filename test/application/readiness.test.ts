// How far organisations are, told by the municipal workbook alone: on the first screen and in «Готовность и отчёты» alike.
import { beforeEach, expect, test } from '@jest/globals';
import { getBoard } from '../../src/application/cycle/getBoard.ts';
import { getPanel } from '../../src/application/getPanel.ts';
import { addOrganisations } from '../../src/application/municipality/addOrganisations.ts';
import { setUpMunicipality } from '../../src/application/municipality/setUpMunicipality.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import { SCHEMA_VERSION } from '../../src/schema/migrations/migrations.ts';
import { type MemoryWorld, memoryWorld } from '../kit/memoryPorts.ts';

const period = '2025-Q3';
let world: MemoryWorld;

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join('; '));
  return outcome.value;
};
const cellsOf = (tab: string, row: unknown[], cells: Readonly<Record<string, unknown>>): void => {
  const [titles = []] = world.sheet(tab);
  for (const [title, cell] of Object.entries(cells)) {
    const at = titles.indexOf(title);
    if (at < 0) throw new Error(`«${tab}»: ${title}`);
    row[at] = cell;
  }
};
const inRegister = (cells: Readonly<Record<string, unknown>>): void =>
  cellsOf('Реестр ОО', world.sheet('Реестр ОО').find((row) => row.includes('ОО-0001')) as unknown[], cells);
const reports = (tab: string, cells: Readonly<Record<string, unknown>>): void => {
  const row = Array.from({ length: world.sheet(tab)[0]?.length ?? 0 }, () => '') as unknown[];
  cellsOf(tab, row, { 'Код ОО': 'ОО-0001', ...cells });
  world.sheet(tab).push(row as never);
};
/** What both screens say of the organisation. */
const told = () => {
  const panel = value(getPanel(world.ports, { period }));
  const [row] = value(getBoard(world.ports, period)).rows;
  if (panel.role !== 'municipality' || row === undefined) throw new Error('no organisation');
  const [own] = panel.organisations;
  expect({ need: own?.need, isReported: own?.isReported }).toEqual({ need: row.need, isReported: row.isReported });
  return row;
};

const MADE = { 'Код книги': 'book-7', Книга: 'https://docs.example/7', 'Версия книги': SCHEMA_VERSION };
const OPEN = { ...MADE, 'Почта куратора': 'kurator@example.org', 'Книга открыта': 'kurator@example.org' };
const REPORTED = { Квартал: period, Отчёт: 'сдан', Версия: 1, 'Пар и групп по приказам': 2 };

beforeEach(() => {
  world = memoryWorld('2025-10-06 09:00');
  value(
    setUpMunicipality(world.ports, {
      profile: 'artemovsky_go',
      municipality: 'Заречный округ',
      authority: 'Управление образования',
      place: 'г. Заречный',
      firstYear: 2021,
      coordinatorEmail: '',
      pdMode: 'names',
    }),
  );
  value(addOrganisations(world.ports, [{ name: 'СОШ № 1', orgType: 'school', source: 'workbook' }]));
});

test.each([
  { register: {}, need: 'no_book', book: 'none', access: 'no_address', why: 'just added' },
  { register: MADE, need: 'no_address', book: 'there', access: 'no_address', why: 'nobody to open it to' },
  {
    register: { ...OPEN, 'Книга открыта': 'old@example.org' },
    need: 'not_open',
    book: 'there',
    access: 'closed',
    why: 'open to the curator before',
  },
  {
    register: { ...OPEN, 'Версия книги': '1' },
    need: 'book_older',
    book: 'older',
    access: 'open',
    why: 'of an older version',
  },
  { register: OPEN, need: 'awaited', book: 'there', access: 'open', why: 'the quarter is over' },
  {
    register: { 'Источник данных': 'числа координатора' },
    need: 'awaited',
    book: 'not_needed',
    access: 'not_needed',
    why: 'its numbers are typed',
  },
])('$why: $need', ({ register, need, book, access }) => {
  inRegister(register);
  expect(told()).toMatchObject({
    need,
    book,
    access,
    told: null,
    mentorBase: { mentors: 0 },
    tasks: { late: 0, of: 0 },
  });
});

test.each([
  { row: REPORTED, need: 'to_accept', why: 'submitted' },
  { row: { ...REPORTED, Отчёт: 'принят' }, need: 'ready', why: 'accepted' },
  { row: { ...REPORTED, Отчёт: 'принят', 'Пар и групп по приказам': 0 }, need: 'nothing_signed', why: 'no order' },
  {
    row: { ...REPORTED, Отчёт: 'принят', 'Пункты дорожной карты': 'ART-R19 / 2025-09-30 / planned' },
    need: 'tasks_late',
    why: 'a task whose day has passed since',
  },
  { row: { Квартал: period, Отчёт: 'изменён после сдачи' }, need: 'unread', why: 'changed after it was submitted' },
])('a report, $why: $need', ({ row, need }) => {
  inRegister(OPEN);
  reports('Свод по ОО', row);
  expect(told().need).toBe(need);
});

test('the numbers are those of the last report, whatever quarter is asked for', () => {
  inRegister(OPEN);
  const numbers = { Наставников: 4, Наставляемых: 6, 'Пар и групп по приказам': 2, 'Не учтено': 'пара – проект: 3' };
  reports('Свод по ОО', { ...REPORTED, ...numbers, Квартал: '2025-Q2' });
  expect(told()).toMatchObject({
    need: 'awaited',
    told: { from: 'report', quarter: 'II квартал 2025 года', mentors: 4, mentees: 6, pairs: 2, unsigned: 3 },
  });
});

const TYPED = { Наставников: 7, Пар: 5, Групп: 1, Введено: '2025-10-02 11:00' };
test.each([
  { typed: '2025-Q2', from: 'report', mentors: 4, on: '2025-06-30', why: 'a roll-up has counted them' },
  { typed: '2025-Q3', from: 'typed', mentors: 7, on: '2025-10-02 11:00', why: 'no roll-up has counted them yet' },
])('numbers typed for $typed: $why', ({ typed, ...told_ }) => {
  inRegister({ 'Источник данных': 'числа координатора' });
  reports('Свод по ОО', { ...REPORTED, Квартал: '2025-Q2', 'На дату': '30.06.2025', Наставников: 4 });
  reports('Числа ОО', { ...TYPED, Квартал: typed });
  const { why: _why, ...known } = told_;
  expect(told().told).toMatchObject(known);
});

test('typed pairs and groups are one number, and nobody says how many wait for an order', () => {
  inRegister({ 'Источник данных': 'числа координатора' });
  reports('Числа ОО', { ...TYPED, Квартал: period });
  expect(told().told).toMatchObject({ pairs: 6, unsigned: null, mentees: null });
});

test('of who never reported the base of mentors knows some, and the day of the last', () => {
  inRegister(OPEN);
  for (const [at, day] of ['12.09.2025', '03.10.2025', '01.09.2025'].entries())
    reports('База наставников (муниципальная)', {
      'Код записи': `БН-000${at + 1}`,
      Наставник: 'Иванова Анна Петровна',
      'Согласие на передачу': day,
    });
  reports('База наставников (муниципальная)', {
    'Код записи': 'БН-0009',
    'Код ОО': 'ОО-0002',
    Наставник: 'Петров Пётр Ильич',
    'Согласие на передачу': '05.10.2025',
  });
  expect(told()).toMatchObject({ told: null, mentorBase: { mentors: 3, on: '2025-10-03' } });
});

test('a quarter that was rolled up long ago is known from «Кто не сдал»', () => {
  inRegister(OPEN);
  reports('Кто не сдал', { Год: 2025, 'III квартал': 'принят' });
  expect(told()).toMatchObject({ need: 'ready', isReported: true });
});

test('what the coordinator has entered of the roadmap goes before the report', () => {
  inRegister(OPEN);
  reports('Свод по ОО', { ...REPORTED, Отчёт: 'принят', 'Пункты дорожной карты': 'ART-R19 / 2025-09-30 / planned' });
  reports('Исполнение', { 'Код мероприятия': 'ART-R19', Мероприятие: 'База', Состояние: 'выполнено' });
  expect(told()).toMatchObject({ need: 'ready', tasks: { late: 0, of: 1 } });
});

test('an organisation that left needs nothing and is not counted', () => {
  inRegister({ Состояние: 'закрыта' });
  const panel = value(getPanel(world.ports, { period }));
  expect(panel.role === 'municipality' && panel.organisations).toMatchObject([{ need: null, isReported: false }]);
  expect(value(getBoard(world.ports, period)).rows).toEqual([]);
});
