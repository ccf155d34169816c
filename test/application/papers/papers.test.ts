// Every document of the catalogue, filled from a school or a municipality: its exact text.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CATALOGUE, documentsOf } from '../../../src/documents/catalogue.ts';
import type { DocumentType } from '../../../src/schema/profile/profileNames.ts';
import type { Role } from '../../../src/schema/roles.ts';
import { filled } from '../../documents/filledPapers.ts';
import { golden } from '../../documents/golden.ts';
import { type as typeRows } from '../registerSchool.ts';
import { paperMunicipality } from './paperMunicipality.ts';
import { addPupils, amend, paperMaker, paperSchool } from './paperSchool.ts';

/** PAPERS=folder also keeps the .docx, to be looked at. */
const kept = process.env['PAPERS'];

const MAKE: Readonly<Record<Role, () => void>> = {
  school: () => paperSchool(),
  municipality: () => paperMunicipality(),
};

const PAPERS = (['school', 'municipality'] as const).flatMap((role) =>
  documentsOf(role).map((type) => ({ role, type })),
);

test.each(PAPERS)('$type of a $role says what it said', ({ role, type }) => {
  MAKE[role]();
  const papers = paperMaker(role);
  const { bytes, text } = filled(
    CATALOGUE[type].template,
    papers.data(
      type,
      papers.choices(type).map(({ id }) => id),
    ),
  );
  if (kept !== undefined) writeFileSync(path.join(kept, `${role}-${type}.docx`), bytes);
  expect(text).toBe(golden(`${role}-${type}`, text));
});

const OF_PUPILS = [
  {
    type: 'consent_pd_distribution',
    ids: ['НСТ-0101', 'НСМ-0101'],
    why: 'a parent decides, and from 14 the child signs too',
  },
  { type: 'pd_withdrawal', ids: ['НСТ-0101', 'НСМ-0101'], why: 'a parent withdraws what the register knows of' },
  {
    type: 'programme_personalised',
    ids: ['ПАР-0101'],
    why: 'parents sign, and what is not written is left to the pen',
  },
] as const;

test.each(OF_PUPILS)('$type of pupils: $why', ({ type, ids }) => {
  paperSchool();
  addPupils();
  const { bytes, text } = filled(CATALOGUE[type].template, paperMaker('school').data(type, ids));
  if (kept !== undefined) writeFileSync(path.join(kept, `pupils-${type}.docx`), bytes);
  expect(text).toBe(golden(`pupils-${type}`, text));
});

test('a form typed into its column wins over the engine, of everybody and everything papers name', () => {
  paperSchool();
  addPupils();
  amend('Организация', {
    'Краткое наименование, родительный падеж': 'ФОРМА-КРАТКОЕ-Р',
    'Краткое наименование, предложный падеж': 'ФОРМА-КРАТКОЕ-П',
    'Должность руководителя, дательный падеж': 'форма-должность-д',
  });
  amend('Кураторы', {
    'Куратор, винительный падеж': 'ФОРМА-КУРАТОР-В',
    'Должность, винительный падеж': 'форма-куратор-в',
  });
  amend('Наставники', { 'Должность, родительный падеж': 'форма-учителя-р' }, 'НСТ-0001');
  const text = (type: DocumentType, ids: readonly string[] = []) =>
    filled(CATALOGUE[type].template, paperMaker('school').data(type, ids)).text;
  expect(text('order_appoint_curator')).toMatch(/ФОРМА-КУРАТОР-В, форма-куратор-в/);
  expect(text('order_approve_regulation')).toMatch(/ФОРМА-КРАТКОЕ-Р/);
  expect(text('analytical_report_org')).toMatch(/реализуется в ФОРМА-КРАТКОЕ-П/);
  expect(text('consent_mentor', ['НСТ-0001'])).toMatch(/Форма-должность-д[\s\S]*форма-учителя-р/);
  expect(text('consent_mentor', ['НСТ-0101'])).toMatch(/от Клёновой Дарьи Ильиничны/);
  expect(text('consent_pd_minor', ['НСТ-0101'])).toMatch(/Кленова Дарья Ильинична/);
});

test('an agreement to the labour contract is offered for pairs of employees alone', () => {
  paperSchool();
  addPupils();
  const papers = paperMaker('school');
  const pairs = papers.choices('programme_personalised').map(({ id }) => id);
  expect(pairs).toContain('ПАР-0101');
  expect(papers.choices('supplementary_agreement').map(({ id }) => id)).toEqual(
    pairs.filter((id) => id !== 'ПАР-0101'),
  );
  expect(papers.data('supplementary_agreement', ['ПАР-0101'])['листы']).toEqual([]);
});

test.each(['order_municipal', 'letter_to_heads'] as const)(
  '%s of a municipality that has the programme of teachers alone says what it said',
  (type) => {
    paperMunicipality('znamensky_district');
    const { bytes, text } = filled(CATALOGUE[type].template, paperMaker('municipality').data(type, []));
    if (kept !== undefined) writeFileSync(path.join(kept, `teachers-${type}.docx`), bytes);
    expect(text).toBe(golden(`teachers-${type}`, text));
  },
);

test('a target that another indicator has taken over is reached once', () => {
  paperMunicipality();
  // In 2025 ART-04 is judged by the target of ART-09: the same measure, the later year.
  const both = { Квартал: '2025-Q3', 'На дату': '30.09.2025', Версия: 1, Цель: '100 %', Состояние: 'достигнут' };
  typeRows(
    'Показатели',
    ['ART-04', 'ART-09'].map((Код) => ({ ...both, Код, Показатель: 'Молодые педагоги', Значение: '100,0 %' })),
  );
  const { text } = filled(
    CATALOGUE.analytical_report_municipal.template,
    paperMaker('municipality').data('analytical_report_municipal', []),
  );
  expect(text.replaceAll('\u00a0', ' ')).toContain('Достигнуто показателей – 1 из 2');
});

test.each([
  ['order_municipal', 'о внедрении целевой модели', 0],
  ['order_final_event', 'о проведении итогового мероприятия', 1],
] as const)('%s that changes one in force says what it said', (type, kind, most) => {
  paperMunicipality();
  const order = { 'Вид приказа': kind, Заголовок: 'О программе наставничества' };
  typeRows('Приказы', [
    { ...order, 'Код приказа': 'ПРК-0001', Номер: '96-Д', Дата: '01.09.2025', Состояние: 'подписан' },
    { ...order, 'Код приказа': 'ПРК-0002', 'На основании приказа': 'ПРК-0001', Состояние: 'проект' },
  ]);
  const papers = paperMaker('municipality');
  const ids = papers
    .choices(type)
    .slice(0, most)
    .map(({ id }) => id);
  const { bytes, text } = filled(CATALOGUE[type].template, papers.data(type, ids, 'ПРК-0002'));
  if (kept !== undefined) writeFileSync(path.join(kept, `municipality-${type}-amending.docx`), bytes);
  expect(text).toBe(golden(`municipality-${type}-amending`, text));
});
