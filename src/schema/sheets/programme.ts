// What a pair does: «Программы», «План программ», «Встречи» of a school workbook.
import {
  meetingFormatNames,
  meetingTypeNames,
  programmeKindNames,
  programmeStatusNames,
  resultLevelNames,
} from '../activityDictionaries.ts';
import { defineSheet } from '../sheet.ts';

export const programmesSheet = defineSheet({
  key: 'programmes',
  title: 'Программы',
  idPrefix: 'ПРГ',
  knownBy: { who: ['pairId', 'title'], apart: ['startDate'] },
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код программы', width: 110, system: true },
    pairId: { kind: 'text', title: 'Код пары', width: 100, required: true, refersTo: ['pairs'] },
    kind: { kind: 'choice', title: 'Вид программы', names: programmeKindNames, width: 190 },
    title: { kind: 'text', title: 'Название', width: 260 },
    startDate: { kind: 'day', title: 'Начало', width: 100, required: true },
    endDate: { kind: 'day', title: 'Окончание', note: 'От трёх месяцев до года.', width: 100, required: true },
    deficits: { kind: 'longText', title: 'Выявленные трудности', width: 220, pd: 1 },
    strengths: { kind: 'longText', title: 'Сильные стороны', width: 220, pd: 1 },
    goal: { kind: 'longText', title: 'Цель', width: 220 },
    objectives: { kind: 'list', title: 'Задачи', note: 'Через точку с запятой.', width: 220 },
    directions: { kind: 'list', title: 'Направления', note: 'Через точку с запятой.', width: 200 },
    expected: { kind: 'longText', title: 'Ожидаемые результаты', width: 220 },
    reviewDates: { kind: 'list', title: 'Промежуточный контроль', note: 'Даты через точку с запятой.', width: 150 },
    status: { kind: 'choice', title: 'Состояние', names: programmeStatusNames, width: 130, required: true },
    approvedOn: { kind: 'day', title: 'Утверждена', width: 100 },
    approvedBy: { kind: 'text', grammar: 'name', title: 'Кто утвердил', width: 180, pd: 1 },
    result: { kind: 'longText', title: 'Итог', width: 220, pd: 1 },
    resultLevel: { kind: 'choice', title: 'Результат', names: resultLevelNames, width: 140 },
  },
});

export const programmeItemsSheet = defineSheet({
  key: 'programmeItems',
  title: 'План программ',
  editedBy: 'curator',
  columns: {
    programmeId: {
      kind: 'text',
      title: 'Код программы',
      width: 110,
      required: true,
      refersTo: ['programmes'],
    },
    no: { kind: 'integer', title: '№', min: 1, width: 50 },
    title: { kind: 'text', title: 'Мероприятие', width: 260, required: true },
    content: { kind: 'longText', title: 'Содержание', width: 260 },
    format: { kind: 'choice', title: 'Формат', names: meetingFormatNames, width: 110 },
    dueOn: { kind: 'day', title: 'Срок', width: 100 },
    responsible: { kind: 'text', title: 'Ответственный', width: 160, pd: 1 },
    expected: { kind: 'text', title: 'Результат', width: 200 },
    doneOn: { kind: 'day', title: 'Выполнено', width: 100 },
    note: { kind: 'longText', title: 'Отметка', width: 180 },
  },
});

export const meetingsSheet = defineSheet({
  key: 'meetings',
  title: 'Встречи',
  idPrefix: 'ВСТ',
  knownBy: { who: ['pairId', 'type'], apart: ['plannedOn', 'heldOn'] },
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код встречи', width: 100, system: true },
    pairId: { kind: 'text', title: 'Код пары', width: 100, required: true, refersTo: ['pairs'] },
    type: { kind: 'choice', title: 'Вид встречи', names: meetingTypeNames, width: 180, required: true },
    plannedOn: { kind: 'day', title: 'План', width: 100 },
    heldOn: { kind: 'day', title: 'Проведена', width: 100 },
    format: { kind: 'choice', title: 'Формат', names: meetingFormatNames, width: 110 },
    minutes: { kind: 'integer', title: 'Минут', min: 1, max: 1440, width: 70 },
    topic: { kind: 'text', title: 'Тема', width: 220 },
    outcome: { kind: 'longText', title: 'Итог', width: 220, pd: 1 },
    nextStep: { kind: 'longText', title: 'Следующий шаг', width: 200, pd: 1 },
  },
});
