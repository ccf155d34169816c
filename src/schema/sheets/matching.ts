// «Подбор» of a school workbook: who was proposed to whom and what the curator decided; people stand there by their codes alone.
import { matchingStateNames, proposedByNames } from '../activityDictionaries.ts';
import { formNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

export const matchingSheet = defineSheet({
  key: 'matching',
  title: 'Подбор',
  editedBy: 'product',
  columns: {
    menteeId: {
      kind: 'text',
      title: 'Наставляемый',
      note: 'Код строки листа «Наставляемые».',
      width: 120,
      required: true,
      refersTo: ['mentees'],
    },
    mentorId: {
      kind: 'text',
      title: 'Наставник',
      note: 'Код строки листа «Наставники».',
      width: 110,
      required: true,
      refersTo: ['mentors'],
    },
    form: { kind: 'choice', title: 'Форма наставничества', names: formNames, width: 200, required: true },
    reasons: {
      kind: 'list',
      title: 'Почему подходят',
      note: 'Что совпало в день подбора. Слова взяты из запроса и из компетенций.',
      width: 360,
      pd: 1,
    },
    points: { kind: 'integer', title: 'Баллы', note: 'Сумма совпадений: чем больше, тем лучше.', min: 0, width: 80 },
    proposedBy: { kind: 'choice', title: 'Кто предложил', names: proposedByNames, width: 120, required: true },
    proposedAt: { kind: 'text', title: 'Предложено', width: 130 },
    state: {
      kind: 'choice',
      title: 'Состояние',
      names: matchingStateNames,
      note: 'Отклонённые больше не предлагаются друг другу, пока отказ не снят в панели.',
      width: 120,
      required: true,
    },
    decidedAt: { kind: 'text', title: 'Решено', width: 130 },
    curatorId: {
      kind: 'text',
      title: 'Решил куратор',
      note: 'Код куратора, который был в должности в день решения. Пусто – в должности не один.',
      width: 110,
      refersTo: ['curators'],
    },
    pairId: { kind: 'text', title: 'Код пары', width: 100, refersTo: ['pairs'] },
  },
});
