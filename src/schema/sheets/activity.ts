// What an organisation and the municipality do besides pairs: «Мероприятия», «Поощрения», «Практики».
import { awardLevelNames, awardStatusNames, eventPurposeNames, practiceStatusNames } from '../activityDictionaries.ts';
import { eventLevelNames, formNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

/** One sheet for both roles: a municipal event stands in the municipal workbook, a school's own in its own. */
export const eventsSheet = defineSheet({
  key: 'events',
  title: 'Мероприятия',
  idPrefix: 'МРП',
  knownBy: { who: ['title', 'level'], apart: ['plannedOn', 'heldOn'] },
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код мероприятия', width: 120, system: true },
    title: { kind: 'text', title: 'Название', width: 320, required: true },
    level: { kind: 'choice', title: 'Уровень', names: eventLevelNames, width: 150, required: true },
    kind: { kind: 'text', title: 'Вид мероприятия', width: 160, suggests: 'eventKinds' },
    purpose: { kind: 'choice', title: 'Назначение', names: eventPurposeNames, width: 150 },
    plannedOn: { kind: 'day', title: 'План', width: 100 },
    heldOn: { kind: 'day', title: 'Проведено', width: 100 },
    participants: { kind: 'integer', title: 'Участников', min: 0, width: 90 },
    resultUrl: { kind: 'url', title: 'Итоги', width: 180 },
    startsAt: { kind: 'text', title: 'Время начала', note: 'Печатается в приказе. Пример: 10:00.', width: 100 },
    place: { kind: 'text', title: 'Место проведения', note: 'Печатается в приказе.', width: 260 },
    format: { kind: 'text', title: 'Форма проведения', note: 'Очно, дистанционно или смешанно.', width: 130 },
  },
});

export const awardsSheet = defineSheet({
  key: 'awards',
  title: 'Поощрения',
  idPrefix: 'ПЩР',
  knownBy: { who: ['recipientId', 'level', 'kind'], apart: ['awardedOn'] },
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код поощрения', width: 110, system: true },
    recipientId: {
      kind: 'text',
      title: 'Кому',
      note: 'Код наставника, наставляемого или партнёра.',
      width: 110,
      required: true,
      refersTo: ['mentors', 'mentees', 'partners'],
    },
    level: { kind: 'choice', title: 'Уровень', names: awardLevelNames, width: 140, required: true },
    kind: { kind: 'text', title: 'Вид поощрения', width: 220, required: true, suggests: 'awardKinds' },
    basis: { kind: 'longText', title: 'За что', width: 240, pd: 1 },
    orderId: { kind: 'text', title: 'Приказ', width: 100, refersTo: ['orders'] },
    awardedOn: { kind: 'day', title: 'Дата', width: 100 },
    status: { kind: 'choice', title: 'Состояние', names: awardStatusNames, width: 120 },
  },
});

/** Columns a practice has in the school's list and in the municipal one. */
export const practiceColumns = {
  title: { kind: 'text', title: 'Название практики', width: 280, required: true },
  form: { kind: 'choice', title: 'Форма наставничества', names: formNames, width: 200 },
  authors: { kind: 'text', title: 'Авторы', width: 200, pd: 1 },
  problem: { kind: 'longText', title: 'Проблема', width: 220 },
  solution: { kind: 'longText', title: 'Решение', width: 220 },
  result: { kind: 'longText', title: 'Результат', width: 220 },
  evidenceUrl: { kind: 'url', title: 'Материалы', width: 180 },
  status: { kind: 'choice', title: 'Состояние', names: practiceStatusNames, width: 130, required: true },
  selectedOn: { kind: 'day', title: 'Отобрана', width: 100 },
  publishedUrl: { kind: 'url', title: 'Публикация', width: 180 },
} as const;

export const practicesSheet = defineSheet({
  key: 'practices',
  title: 'Практики',
  idPrefix: 'ПРА',
  knownBy: { who: ['title'], apart: ['authors'] },
  editedBy: 'curator',
  columns: { id: { kind: 'text', title: 'Код практики', width: 100, system: true }, ...practiceColumns },
});
