// Plans and their execution: «Дорожная карта», «Исполнение», «Задачи», «Готовность».
import { readinessAnswerNames, readinessItemNames, taskStatusNames } from '../activityDictionaries.ts';
import type { ChoiceColumn } from '../column.ts';
import { defineSheet } from '../sheet.ts';

/** One row an occurrence of a task (domain reference §3.10). */
const occurrence = {
  taskId: { kind: 'text', title: 'Код мероприятия', width: 150, required: true },
  section: { kind: 'text', title: 'Раздел', width: 180 },
  title: { kind: 'text', title: 'Мероприятие', width: 340, required: true },
  dueOn: { kind: 'day', title: 'Срок', width: 100 },
  responsible: { kind: 'text', title: 'Ответственный', width: 200 },
  expected: { kind: 'text', title: 'Чем подтверждается', width: 220 },
  status: { kind: 'choice', title: 'Состояние', names: taskStatusNames, width: 150 },
  doneOn: { kind: 'day', title: 'Выполнено', width: 100 },
  evidenceUrl: { kind: 'url', title: 'Подтверждение', width: 180 },
  note: { kind: 'longText', title: 'Примечание', width: 200 },
  closedBy: {
    kind: 'text',
    title: 'Чем закрыто',
    note: 'Пишет программа, когда пункт подтвердили документ или строка. Отмеченное вручную она не меняет.',
    width: 220,
    system: true,
  },
} as const;

export const roadmapSheet = defineSheet({
  key: 'roadmap',
  title: 'Дорожная карта',
  editedBy: 'curator',
  columns: occurrence,
});

/** Municipal tasks given to every organisation: done when all active ones are. */
export const executionSheet = defineSheet({
  key: 'execution',
  title: 'Исполнение',
  editedBy: 'coordinator',
  columns: {
    orgId: { kind: 'text', title: 'Код ОО', width: 100, required: true, refersTo: ['organisations'] },
    ...occurrence,
  },
});

/** Dated tasks that follow from what happened: a withdrawn consent, a coming birthday, a lapsing term. */
export const tasksSheet = defineSheet({
  key: 'tasks',
  title: 'Задачи',
  idPrefix: 'ЗДЧ',
  knownBy: { who: ['title', 'about'], apart: ['dueOn'] },
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код задачи', width: 100, system: true },
    title: { kind: 'text', title: 'Что сделать', width: 360, required: true },
    about: {
      kind: 'text',
      title: 'О ком или о чём',
      note: 'Код записи, пары, согласия или приказа.',
      width: 130,
      refersTo: ['mentors', 'mentees', 'pairs', 'consents', 'orders'],
    },
    dueOn: { kind: 'day', title: 'Срок', width: 100 },
    basis: { kind: 'text', title: 'Основание', width: 220 },
    status: { kind: 'choice', title: 'Состояние', names: taskStatusNames, width: 150, required: true },
    doneOn: { kind: 'day', title: 'Выполнено', width: 100 },
    note: { kind: 'longText', title: 'Примечание', width: 200 },
  },
});

type ReadinessItem = keyof typeof readinessItemNames;

const readinessColumns = Object.fromEntries(
  Object.entries(readinessItemNames).map(([item, title]) => [
    item,
    { kind: 'choice', title, names: readinessAnswerNames, width: 130 },
  ]),
) as { readonly [Item in ReadinessItem]: ChoiceColumn<typeof readinessAnswerNames> };

/** One row a filling; the latest day is the state of the organisation. */
export const readinessSheet = defineSheet({
  key: 'readiness',
  title: 'Готовность',
  editedBy: 'curator',
  columns: {
    filledOn: { kind: 'day', title: 'Заполнено', width: 100, required: true },
    filledBy: { kind: 'text', title: 'Кто заполнил', note: 'Должность, без фамилии.', width: 150 },
    ...readinessColumns,
  },
});
