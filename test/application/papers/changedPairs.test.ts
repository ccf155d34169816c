// The order on changed pairs, in its two shapes: members that changed, and mentoring that is over.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { filled } from '../../documents/filledPapers.ts';
import { golden } from '../../documents/golden.ts';
import { type as typeRows } from '../registerSchool.ts';
import { amend, paperMaker, paperSchool } from './paperSchool.ts';

const kept = process.env['PAPERS'];

/** The mentor of pair 2 gives way to another in pair 5; a pupil joins group 1 and another leaves it; pair 6 is over, its mentor was paid. */
const changedSchool = (pdMode: 'names' | 'codes'): void => {
  paperSchool(pdMode);
  const pair = {
    'Форма наставничества': 'педагог – педагог',
    'Вид наставничества': 'традиционное («один на один»)',
    Окончание: '31.05.2026',
    Приказ: 'ПРК-0001',
  };
  typeRows('Пары', [
    { ...pair, 'Код пары': 'ПАР-0005', Начало: '17.11.2025', Состояние: 'проект', 'Вместо пары': 'ПАР-0002' },
    {
      ...pair,
      'Код пары': 'ПАР-0006',
      Начало: '01.09.2025',
      'Пункт приложения': 4,
      Состояние: 'прекращена досрочно',
      Прекращена: '20.12.2025',
      'Причина прекращения': 'отказ наставника',
    },
  ]);
  const over = {
    Состояние: 'прекращена досрочно',
    Прекращена: '14.11.2025',
    'Причина прекращения': 'выбытие из организации',
  };
  amend('Пары', { ...over, 'Пункт приложения': 2 }, 'ПАР-0002');
  amend('Наставники', { Доплата: 'да' }, 'НСТ-0001');
  const pupil = (number: number, last: string, first: string, patronymic: string) => ({
    'Код записи': `НСМ-000${number}`,
    ...(pdMode === 'names' ? { Фамилия: last, Имя: first, Отчество: patronymic } : { 'Код участника': `К-${number}` }),
    'Категория участника': 'обучающийся',
    'Должность или класс': '10 «А» класс',
  });
  typeRows('Наставляемые', [pupil(5, 'Осокина', 'Злата', 'Павловна'), pupil(6, 'Вязов', 'Тимур', 'Олегович')]);
  const member = (pairId: string, personId: string, role: string, joinedOn = '', leftOn = '') => ({
    'Код пары': pairId,
    'Код записи': personId,
    Роль: role,
    Вступил: joinedOn,
    Вышел: leftOn,
  });
  typeRows('Участники пар', [
    member('ПАР-0005', 'НСТ-0003', 'наставник'),
    member('ПАР-0005', 'НСМ-0003', 'наставляемый'),
    member('ПАР-0001', 'НСМ-0005', 'наставляемый', '01.12.2025'),
    {
      ...member('ПАР-0001', 'НСМ-0006', 'наставляемый', '', '28.11.2025'),
      'Причина выхода': 'отказ наставляемого',
    },
    member('ПАР-0006', 'НСТ-0001', 'наставник', '', '20.12.2025'),
    member('ПАР-0006', 'НСМ-0004', 'наставляемый', '', '20.12.2025'),
  ]);
};

const order = (...ids: string[]) =>
  filled('order_change_pairs', paperMaker('school').data('order_change_pairs', ids, 'ПРК-0009'));

test.each([
  ['members that changed: replaced, joined, left', ['ПАР-0001', 'ПАР-0005'], 'changes'],
  ['mentoring that is over, with the pay that ends', ['ПАР-0006'], 'termination'],
])('%s', (_why, ids, name) => {
  changedSchool('names');
  const { bytes, text } = order(...ids);
  if (kept !== undefined) writeFileSync(path.join(kept, `school-order_change_pairs-${name}.docx`), bytes);
  expect(text).toBe(golden(`school-order_change_pairs-${name}`, text));
});

test('is offered for the pairs that changed, a finished one with nobody left in it among them', () => {
  changedSchool('names');
  expect(
    paperMaker('school')
      .choices('order_change_pairs')
      .map(({ id }) => id),
  ).toEqual(['ПАР-0001', 'ПАР-0002', 'ПАР-0005', 'ПАР-0006']);
});

test('tells nothing that an order in force has told', () => {
  changedSchool('names');
  const told = { 'Вид приказа': 'об изменении состава пар или прекращении', Номер: '110', Дата: '30.11.2025' };
  typeRows('Приказы', [{ 'Код приказа': 'ПРК-0008', ...told, Состояние: 'подписан' }]);
  amend('Пары', { 'Приказ о прекращении': 'ПРК-0008' }, 'ПАР-0002');
  expect(
    paperMaker('school')
      .choices('order_change_pairs')
      .map(({ id }) => id),
  ).toEqual(['ПАР-0001', 'ПАР-0006']);
  expect(order('ПАР-0001', 'ПАР-0005').text).not.toMatch(/заменить/);
});

test('tells a replacement once, whichever of the two pairs is chosen', () => {
  changedSchool('names');
  const [former, both] = [order('ПАР-0002').text, order('ПАР-0002', 'ПАР-0005').text];
  expect(former.match(/заменить/g)).toHaveLength(1);
  expect(both).toBe(former);
});

test('in the codes mode there are codes with lines and their cases, and no name', () => {
  changedSchool('codes');
  const { text } = order('ПАР-0001', 'ПАР-0005', 'ПАР-0006');
  expect(text).toMatch(/заменить с 17\.11\.2025 наставника К-НСТ-0002 \(вин\. п\.\) _+/);
  expect(text).toMatch(/К-5 \(вин\. п\.\) _+ \(10 «А» класс\)/);
  expect(text).not.toMatch(/Ильинич|Осокин/);
});
