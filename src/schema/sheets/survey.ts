// «Анкеты» and «Ответы анкет» of a school workbook: answers stand under an anonymous key, never under a name.
import { respondentNames, surveyKindNames } from '../activityDictionaries.ts';
import { formNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

export const surveysSheet = defineSheet({
  key: 'surveys',
  title: 'Анкеты',
  idPrefix: 'АНК',
  knownBy: { who: ['kind', 'respondent'], apart: ['opensOn'] },
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код анкеты', width: 100, system: true },
    kind: { kind: 'choice', title: 'Вид анкеты', names: surveyKindNames, width: 220, required: true },
    respondent: { kind: 'choices', title: 'Кто отвечает', names: respondentNames, width: 140, required: true },
    forms: { kind: 'choices', title: 'Для форм', note: 'Пусто – для всех.', names: formNames, width: 200 },
    opensOn: { kind: 'day', title: 'Открыта с', width: 100 },
    closesOn: { kind: 'day', title: 'Открыта до', width: 100 },
    scaleMax: { kind: 'integer', title: 'Баллов не более', min: 2, max: 10, width: 90 },
    formUrl: { kind: 'url', title: 'Ссылка на анкету', width: 220, system: true },
    formId: { kind: 'text', title: 'Код формы', width: 100, system: true, hidden: true },
  },
});

const score = { kind: 'integer', min: 1, max: 10, width: 90 } as const;

export const answersSheet = defineSheet({
  key: 'answers',
  title: 'Ответы анкет',
  editedBy: 'product',
  columns: {
    responseId: { kind: 'text', title: 'Ответ', width: 100, required: true },
    surveyId: { kind: 'text', title: 'Код анкеты', width: 100, required: true, refersTo: ['surveys'] },
    respondentKey: {
      kind: 'text',
      title: 'Ключ отвечающего',
      note: 'Случайный ключ вместо имени: связывает ответы одного человека до и после программы.',
      width: 130,
    },
    respondent: { kind: 'choice', title: 'Кто отвечает', names: respondentNames, width: 130 },
    pairId: { kind: 'text', title: 'Код пары', width: 100, refersTo: ['pairs'] },
    benefit: { ...score, title: 'Ожидания и польза' },
    comfort: { ...score, title: 'Комфорт общения' },
    clarity: { ...score, title: 'Понятность целей' },
    usefulness: { ...score, title: 'Полезность встреч' },
    readiness: { ...score, title: 'Готовность продолжать' },
    overall: { ...score, title: 'Общая оценка' },
    wishes: { kind: 'list', title: 'С кем хотел бы работать', note: 'Коды, через точку с запятой.', width: 180 },
    comment: { kind: 'longText', title: 'Своими словами', width: 260 },
    remarks: { kind: 'longText', title: 'Замечания', note: 'Что не так с ответом.', width: 220, system: true },
    answerMark: { kind: 'text', title: 'Отпечаток ответа', width: 90, pd: 1, system: true, hidden: true },
    submittedAt: { kind: 'text', title: 'Получен', width: 130 },
  },
});
