// Sheets of the municipal workbook alone: registers, constants, indicators, snapshots, bases.
import {
  formNames,
  indicatorStateNames,
  notCountedNames,
  orgStatusNames,
  orgTypeNames,
  reportSourceNames,
  reportStateNames,
  trackNames,
} from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';
import { practiceColumns } from './activity.ts';
import { snapshotGroupColumns } from './groupColumns.ts';
import { curatorColumns, partnerColumns } from './organisation.ts';

export const organisationsSheet = defineSheet({
  key: 'organisations',
  title: 'Реестр ОО',
  idPrefix: 'ОО',
  knownBy: { who: ['shortName'], apart: ['inn'] },
  editedBy: 'coordinator',
  columns: {
    id: { kind: 'text', title: 'Код ОО', width: 90, required: true, system: true },
    shortName: { kind: 'text', grammar: 'organisation', title: 'Краткое наименование', width: 280, required: true },
    orgType: { kind: 'choice', title: 'Тип ОО', names: orgTypeNames, width: 160, required: true },
    status: { kind: 'choice', title: 'Состояние', names: orgStatusNames, width: 120, required: true },
    statusFrom: {
      kind: 'day',
      title: 'С даты',
      note: 'С какого дня организация закрыта, присоединена или не участвует.',
      width: 100,
    },
    source: {
      kind: 'choice',
      title: 'Источник данных',
      names: reportSourceNames,
      note: 'Своя книга, лист в этой книге или числа, которые вводит координатор.',
      width: 160,
      required: true,
    },
    fullName: {
      kind: 'text',
      grammar: 'organisation',
      title: 'Полное наименование',
      note: 'Как в уставе.',
      width: 320,
    },
    inn: { kind: 'text', title: 'ИНН', note: 'Филиал без своего ИНН отдельно не вносят.', width: 110, format: 'inn' },
    headFio: {
      kind: 'text',
      grammar: 'name',
      title: 'Руководитель',
      note: 'Фамилия, имя, отчество полностью.',
      width: 220,
      pd: 1,
    },
    email: { kind: 'text', title: 'Почта организации', width: 180, format: 'email' },
    siteUrl: { kind: 'url', title: 'Сайт', width: 180 },
    isSupportSite: { kind: 'flag', title: 'Опорная площадка', width: 100 },
    curatorEmail: {
      kind: 'text',
      title: 'Почта куратора',
      note: 'Этому адресу откроется книга организации.',
      width: 190,
      pd: 1,
      format: 'email',
    },
    workbookId: { kind: 'text', title: 'Код книги', width: 120, system: true, hidden: true },
    workbookUrl: { kind: 'url', title: 'Книга', width: 200, system: true },
    workbookVersion: { kind: 'text', title: 'Версия книги', width: 90, system: true },
    sharedWith: { kind: 'text', title: 'Книга открыта', note: 'Кому открыта книга.', width: 190, pd: 1, system: true },
    lastSubmittedAt: { kind: 'text', title: 'Последний отчёт', width: 130, system: true },
  },
});

export const constantsSheet = defineSheet({
  key: 'constants',
  title: 'Константы',
  editedBy: 'coordinator',
  columns: {
    key: { kind: 'text', title: 'Код', width: 220, required: true, system: true },
    name: { kind: 'text', title: 'Показатель', width: 320 },
    value: { kind: 'integer', title: 'Значение', min: 0, width: 100 },
    asOf: { kind: 'day', title: 'На дату', width: 100 },
    source: { kind: 'text', title: 'Источник', note: 'Документ, из которого взято число.', width: 260 },
  },
});

/** A number of a quarter. */
export const result = {
  period: { kind: 'text', title: 'Квартал', width: 90, required: true },
  asOf: { kind: 'day', title: 'На дату', width: 100 },
  version: { kind: 'integer', title: 'Версия', width: 70 },
  id: { kind: 'text', title: 'Код', width: 80, required: true },
  name: { kind: 'text', title: 'Показатель', width: 420 },
  value: { kind: 'text', title: 'Значение', width: 100 },
  numerator: { kind: 'number', title: 'Числитель', width: 90 },
  denominator: { kind: 'number', title: 'Знаменатель', width: 100 },
  target: { kind: 'text', title: 'Цель', width: 80 },
  state: { kind: 'choice', title: 'Состояние', names: indicatorStateNames, width: 150 },
  reported: { kind: 'integer', title: 'Отчётов', width: 80 },
  expected: { kind: 'integer', title: 'Организаций', width: 100 },
  notes: { kind: 'longText', title: 'Пояснение', width: 420 },
} as const;

/** What a number rests on; kept with it, so that it can be proved whatever has changed since. */
const proof = {
  rule: { kind: 'longText', title: 'Как посчитано', width: 420 },
  leftOut: { kind: 'tally', title: 'Не учтено', names: notCountedNames, width: 260 },
  /** `src/domain/indicator/partsText.ts`. */
  parts: { kind: 'longText', title: 'По организациям', width: 120, hidden: true },
  /** JSON of the constants used. */
  constants: { kind: 'longText', title: 'Константы показателя', width: 120, hidden: true },
} as const;

/** «Показатели»: the last computed quarter, rewritten by every roll-up. */
export const indicatorsSheet = defineSheet({
  key: 'indicators',
  title: 'Показатели',
  editedBy: 'product',
  columns: result,
});

/** «Снимки»: every frozen quarter; rows are only ever added (decision 6). */
export const snapshotsSheet = defineSheet({
  key: 'snapshots',
  title: 'Снимки',
  editedBy: 'product',
  columns: {
    ...result,
    frozenAt: { kind: 'text', title: 'Зафиксировано', width: 130 },
    checksum: { kind: 'text', title: 'Контрольная сумма', width: 140 },
    ...proof,
    ...snapshotGroupColumns,
  },
});

const orgId = { kind: 'text', title: 'Код ОО', width: 90, refersTo: ['organisations'] } as const;

/** «Кураторы» of the municipality: who answers in which organisation (S0). */
export const municipalCuratorsSheet = defineSheet({
  key: 'municipalCurators',
  title: 'Кураторы',
  idPrefix: 'КУР',
  knownBy: { who: ['orgId', 'fio'], apart: ['appointedFrom'] },
  editedBy: 'coordinator',
  columns: {
    id: { kind: 'text', title: 'Код куратора', width: 100, system: true },
    orgId: { ...orgId, note: 'Пусто – муниципальный куратор.' },
    ...curatorColumns,
  },
});

/** «Партнёры» of the municipality: each ИНН once, whatever the number of schools. */
export const municipalPartnersSheet = defineSheet({
  key: 'municipalPartners',
  title: 'Партнёры',
  idPrefix: 'ПРТ',
  knownBy: { who: ['name'], apart: ['inn'] },
  editedBy: 'coordinator',
  columns: { id: { kind: 'text', title: 'Код партнёра', width: 110, system: true }, ...partnerColumns },
});

export const municipalPracticesSheet = defineSheet({
  key: 'municipalPractices',
  title: 'Практики',
  idPrefix: 'ПРА',
  knownBy: { who: ['orgId', 'title'], apart: [] },
  editedBy: 'coordinator',
  columns: { id: { kind: 'text', title: 'Код практики', width: 100, system: true }, orgId, ...practiceColumns },
});

/** Mentors of the whole municipality; a name stands here only with a consent to its transfer (decision 11). */
export const mentorBaseSheet = defineSheet({
  key: 'mentorBase',
  title: 'База наставников (муниципальная)',
  idPrefix: 'БН',
  knownBy: { who: ['orgId', 'code', 'fio'], apart: [] },
  editedBy: 'coordinator',
  columns: {
    id: { kind: 'text', title: 'Код записи', width: 100, system: true },
    orgId,
    code: { kind: 'text', title: 'Код участника', width: 130, required: true, only: 'codes' },
    fio: { kind: 'text', grammar: 'name', title: 'Наставник', width: 240, required: true, pd: 1, only: 'names' },
    transferConsentOn: {
      kind: 'day',
      title: 'Согласие на передачу',
      note: 'Дата отдельного согласия на передачу данных муниципалитету. Без него фамилию сюда не вносите.',
      width: 130,
      required: true,
    },
    position: { kind: 'text', grammar: 'title', title: 'Должность', width: 170, pd: 1, suggests: 'positions' },
    partnerId: {
      kind: 'text',
      title: 'Код партнёра',
      note: 'Для наставников от предприятий.',
      width: 110,
      refersTo: ['municipalPartners'],
    },
    competences: { kind: 'longText', title: 'Основные компетенции', width: 220, pd: 1, maxLength: 500 },
    achievements: {
      kind: 'longText',
      title: 'Важные для программы достижения',
      width: 220,
      pd: 1,
      maxLength: 500,
    },
    forms: { kind: 'choices', title: 'Форма наставничества', names: formNames, width: 220 },
    mentees: { kind: 'integer', title: 'Наставляемых', min: 0, width: 100 },
  },
});

/** «Основания»: acts that papers refer to; a reference is never typed into a template (domain reference §2.4). */
export const legalBasesSheet = defineSheet({
  key: 'legalBases',
  title: 'Основания',
  editedBy: 'coordinator',
  columns: {
    id: { kind: 'text', title: 'Код', width: 100, required: true },
    kind: { kind: 'text', title: 'Вид акта', width: 140 },
    title: {
      kind: 'longText',
      title: 'Кем принят, дата, номер, название',
      note: 'Печатается в документах именно так.',
      width: 520,
      required: true,
    },
    tracks: { kind: 'choices', title: 'Направления', names: trackNames, width: 150 },
    validFrom: { kind: 'day', title: 'Действует с', width: 100 },
    validTo: { kind: 'day', title: 'Действует до', width: 100 },
    verifiedOn: { kind: 'day', title: 'Проверено', width: 100 },
  },
});

/** «Качество данных»: what the last roll-up knew of every organisation's own problems. */
export const dataQualitySheet = defineSheet({
  key: 'dataQuality',
  title: 'Качество данных',
  editedBy: 'product',
  columns: {
    orgId: { ...orgId, required: true },
    orgName: { kind: 'text', title: 'Организация', width: 260 },
    period: { kind: 'text', title: 'Квартал', width: 90 },
    state: { kind: 'choice', title: 'Отчёт', names: reportStateNames, width: 130 },
    errors: { kind: 'integer', title: 'Ошибок', min: 0, width: 90 },
    warnings: { kind: 'integer', title: 'Предупреждений', min: 0, width: 110 },
    note: { kind: 'longText', title: 'Что сделать', width: 420 },
  },
});
