// A school with pairs in ports of memory, for the tests of registers: a signed pair and group, a draft, a pair that is over.
import { continueSchoolBooks } from '../../src/application/jobs/schoolBooks.ts';
import { addOrganisations } from '../../src/application/municipality/addOrganisations.ts';
import { setUpMunicipality } from '../../src/application/municipality/setUpMunicipality.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import { type MemoryWorld, memoryWorld } from '../kit/memoryPorts.ts';

let world: MemoryWorld;

/** The world the last `school` has made. */
export const currentWorld = (): MemoryWorld => world;

export const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join('; '));
  return outcome.value;
};

/** Types rows under their headers, as a curator does. */
export const type = (tab: string, rows: readonly Readonly<Record<string, string | number>>[]): void => {
  const sheet = world.sheet(tab);
  for (const row of rows) {
    const unknown = Object.keys(row).filter((header) => !sheet[0]?.includes(header));
    if (unknown.length > 0) throw new Error(`«${tab}»: ${unknown.join(', ')}`);
    sheet.push((sheet[0] ?? []).map((header) => row[String(header)] ?? ''));
  }
};

export const school = (profile: string, pdMode: 'names' | 'codes'): void => {
  world = memoryWorld('2025-10-01 09:00');
  value(
    setUpMunicipality(world.ports, {
      profile,
      municipality: 'Заречный муниципальный округ',
      authority: 'Управление образования',
      place: 'г. Заречный',
      firstYear: 2022,
      coordinatorEmail: '',
      pdMode,
    }),
  );
  value(addOrganisations(world.ports, [{ name: 'МБОУ СОШ № 101', orgType: 'school', source: 'workbook' }]));
  value(continueSchoolBooks(world.ports));
  world.enter('book-2');
};

const person = (pdMode: 'names' | 'codes', lastName: string, code: string) =>
  pdMode === 'names' ? { Фамилия: lastName, Имя: 'Вера', Отчество: 'Ильинична' } : { 'Код участника': code };
const teacher = { 'Категория участника': 'педагогический работник', 'Должность или класс': 'учитель' };
const pair = (id: string, orderId: string, status = 'действует') => ({
  'Код пары': id,
  'Форма наставничества': 'педагог – педагог',
  'Вид наставничества': 'виртуальное (дистанционное)',
  Начало: '01.09.2025',
  Окончание: '31.05.2026',
  Приказ: orderId,
  Состояние: status,
});
const member = (pairId: string, personId: string, role: string, leftOn = '') => ({
  'Код пары': pairId,
  'Код записи': personId,
  Роль: role,
  Вышел: leftOn,
});

/** Two mentors of signed pairs (one a group that somebody has left), one of a draft, and a pair that is over. */
export const fill = (pdMode: 'names' | 'codes', more: Readonly<Record<string, string | number>> = {}): void => {
  const mentor = (id: string, lastName: string) => ({
    'Код записи': id,
    ...person(pdMode, lastName, `К-${id}`),
    ...teacher,
    'Основные компетенции': 'методика',
    Состояние: 'действующий',
    ...more,
  });
  type('Наставники', [mentor('НСТ-0001', 'Берёзкина'), mentor('НСТ-0002', 'Ручьёва'), mentor('НСТ-0003', 'Полевая')]);
  type(
    'Наставляемые',
    ['Заозёрная', 'Ольховская', 'Лугина', 'Дубравина'].map((lastName, index) => ({
      'Код записи': `НСМ-000${index + 1}`,
      ...person(pdMode, lastName, `К-${index + 1}`),
      ...teacher,
    })),
  );
  type('Приказы', [
    {
      'Код приказа': 'ПРК-0001',
      'Вид приказа': 'о закреплении пар (групп)',
      Заголовок: 'О закреплении пар',
      Номер: '96-Д',
      Дата: '02.09.2025',
      Состояние: 'подписан',
    },
    {
      'Код приказа': 'ПРК-0002',
      'Вид приказа': 'о закреплении пар (групп)',
      Заголовок: 'О закреплении ещё',
      Состояние: 'проект',
    },
  ]);
  type('Пары', [
    pair('ПАР-0001', 'ПРК-0001'),
    pair('ПАР-0002', 'ПРК-0001'),
    pair('ПАР-0003', 'ПРК-0002', 'проект'),
    pair('ПАР-0004', 'ПРК-0001', 'завершена'),
  ]);
  type('Участники пар', [
    member('ПАР-0001', 'НСТ-0001', 'наставник'),
    member('ПАР-0001', 'НСМ-0001', 'наставляемый'),
    member('ПАР-0001', 'НСМ-0002', 'наставляемый'),
    member('ПАР-0001', 'НСМ-0004', 'наставляемый', '15.09.2025'),
    member('ПАР-0002', 'НСТ-0002', 'наставник'),
    member('ПАР-0002', 'НСМ-0003', 'наставляемый'),
    member('ПАР-0003', 'НСТ-0003', 'наставник'),
    member('ПАР-0003', 'НСМ-0004', 'наставляемый'),
    member('ПАР-0004', 'НСТ-0003', 'наставник'),
    member('ПАР-0004', 'НСМ-0004', 'наставляемый'),
  ]);
};

export const rows = (title: string) =>
  world
    .sheet(title)
    .slice(1)
    .filter((row) => row.some((cell) => cell !== ''));
