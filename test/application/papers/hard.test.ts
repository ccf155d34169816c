// Every document of a school filled with what is hard to print, and with nothing at all.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CATALOGUE, documentsOf } from '../../../src/documents/catalogue.ts';
import type { DocumentType } from '../../../src/schema/profile/profileNames.ts';
import { filled } from '../../documents/filledPapers.ts';
import { school, type as typeRows } from '../registerSchool.ts';
import { addPupils, amend, paperMaker, paperSchool } from './paperSchool.ts';

/** PAPERS=folder also keeps the .docx, to be looked at. */
const kept = process.env['PAPERS'];
const PAIRS = 60;
const LONG = `Муниципальное учреждение «Школа ${'имени лётчика Озёрного-Заречного '.repeat(11).trim()}»`;
const TAGGED = '{{фио}}';

const numbered = (prefix: string, row: (id: string, at: number) => Record<string, string>) =>
  Array.from({ length: PAIRS }, (_, at) => row(`${prefix}-1${String(at).padStart(3, '0')}`, at));

const hardSchool = (): void => {
  paperSchool();
  addPupils();
  amend('Организация', {
    'Полное наименование': LONG,
    'Должность руководителя': 'заместитель директора по учебно-воспитательной, методической и инновационной работе',
  });
  amend('Наставники', { Фамилия: 'Schmidt', Имя: 'Anna', Отчество: '' }, 'НСТ-0001');
  amend('Наставляемые', { Фамилия: TAGGED, Имя: '{{/листы}}', Отчество: '' }, 'НСМ-0001');
  typeRows(
    'Наставники',
    numbered('НСТ', (id) => ({
      'Код записи': id,
      Фамилия: 'Ольховская',
      Имя: 'Вера',
      Отчество: 'Ильинична',
      'Категория участника': 'педагогический работник',
      'Должность или класс': 'заместитель директора по учебно-воспитательной работе, учитель математики и информатики',
      Состояние: 'действующий',
    })),
  );
  typeRows(
    'Наставляемые',
    numbered('НСМ', (id, at) => ({
      'Код записи': id,
      Фамилия: 'Дубравин',
      Имя: 'Олег',
      Отчество: at % 2 === 0 ? '' : 'Ильич',
      'Категория участника': 'педагогический работник',
      'Должность или класс': 'учитель',
    })),
  );
  typeRows(
    'Пары',
    numbered('ПАР', (id) => ({
      'Код пары': id,
      'Форма наставничества': 'педагог – педагог',
      'Вид наставничества': 'традиционное («один на один»)',
      Начало: '01.10.2025',
      Окончание: '29.05.2026',
      Состояние: 'проект',
    })),
  );
  typeRows(
    'Участники пар',
    numbered('ПАР', (id) => ({ 'Код пары': id, 'Код записи': id.replace('ПАР', 'НСТ'), Роль: 'наставник' })),
  );
  typeRows(
    'Участники пар',
    numbered('ПАР', (id) => ({ 'Код пары': id, 'Код записи': id.replace('ПАР', 'НСМ'), Роль: 'наставляемый' })),
  );
};

/** Papers of the kind that name the organisation in full, and those that name everybody in the pairs. */
const WITHOUT_FULL_NAME: ReadonlySet<DocumentType> = new Set(['consent_mentor', 'consent_mentee', 'pd_withdrawal']);

const print = (type: DocumentType, ids: readonly string[], name: string): string => {
  const { bytes, text } = filled(CATALOGUE[type].template, paperMaker('school').data(type, ids));
  if (kept !== undefined) writeFileSync(path.join(kept, `${name}-${type}.docx`), bytes);
  return text;
};

test('the long name is as long as people have them', () => expect(LONG.length).toBeGreaterThan(390));

test('sixty pairs, a name in Latin letters and one that looks like a tag stand in their order as they are', () => {
  hardSchool();
  const ids = ['ПАР-0001', ...numbered('ПАР', (id) => ({ id })).map(({ id = '' }) => id)];
  const text = print('order_approve_pairs', ids, 'hard');
  const rows = text.split('\n').filter((line) => /^\d+ \| /.test(line));
  expect(rows).toHaveLength(PAIRS + 1);
  expect(rows[0]).toMatch(/Schmidt Anna.*\{\{фио\}\} \{\{\/листы\}\}/);
  expect(rows[1]).toMatch(/Дубравин Олег /);
});

test.each(documentsOf('school'))('%s takes a long name and whoever there is', (type) => {
  hardSchool();
  const ids = paperMaker('school')
    .choices(type)
    .slice(0, 8)
    .map(({ id }) => id);
  const text = print(type, ids, 'hard');
  if (!WITHOUT_FULL_NAME.has(type) && ids.length > 0) expect(text).toContain(LONG);
});

test.each(documentsOf('school'))('%s of a school that has written nothing down is filled', (type) => {
  school('kozelsk_school4', 'names');
  expect(print(type, [], 'empty')).not.toMatch(/\{\{|undefined|null|NaN/);
});
