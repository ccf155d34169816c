// Sheets of the municipal workbook: register of organisations, constants, events, indicators, snapshots.
import {
  eventLevelNames,
  indicatorStateNames,
  orgStatusNames,
  orgTypeNames,
  reportSourceNames,
} from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

export const organisationsSheet = defineSheet({
  key: 'organisations',
  title: 'Реестр ОО',
  idPrefix: 'ОО',
  columns: {
    id: { kind: 'text', title: 'Код ОО', width: 90, required: true, system: true },
    shortName: { kind: 'text', title: 'Краткое наименование', width: 280, required: true },
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
      note: 'Своя книга или числа, которые вводит координатор.',
      width: 160,
      required: true,
    },
    workbookId: { kind: 'text', title: 'Код книги', width: 120, system: true, hidden: true },
    workbookUrl: { kind: 'url', title: 'Книга', width: 200, system: true },
  },
});

export const constantsSheet = defineSheet({
  key: 'constants',
  title: 'Константы',
  columns: {
    key: { kind: 'text', title: 'Код', width: 220, required: true, system: true },
    name: { kind: 'text', title: 'Показатель', width: 320 },
    value: { kind: 'integer', title: 'Значение', min: 0, width: 100 },
    asOf: { kind: 'day', title: 'На дату', width: 100 },
    source: { kind: 'text', title: 'Источник', note: 'Документ, из которого взято число.', width: 260 },
  },
});

export const eventsSheet = defineSheet({
  key: 'events',
  title: 'Мероприятия',
  columns: {
    title: { kind: 'text', title: 'Название', width: 320, required: true },
    level: { kind: 'choice', title: 'Уровень', names: eventLevelNames, width: 150, required: true },
    plannedOn: { kind: 'day', title: 'План', width: 100 },
    heldOn: { kind: 'day', title: 'Проведено', width: 100 },
  },
});

const result = {
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

/** «Показатели»: the last computed quarter, rewritten by every roll-up. */
export const indicatorsSheet = defineSheet({ key: 'indicators', title: 'Показатели', system: true, columns: result });

/** «Снимки»: every frozen quarter; rows are only ever added (decision 6). */
export const snapshotsSheet = defineSheet({
  key: 'snapshots',
  title: 'Снимки',
  system: true,
  columns: {
    ...result,
    frozenAt: { kind: 'text', title: 'Зафиксировано', width: 130 },
    checksum: { kind: 'text', title: 'Контрольная сумма', width: 140 },
  },
});
