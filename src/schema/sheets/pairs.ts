// «Пары», «Участники пар», «Согласия» and «Приказы» of a school workbook.
import {
  consentKindNames,
  formNames,
  kindNames,
  memberRoleNames,
  orderStatusNames,
  orderTypeNames,
  pairStatusNames,
  signerNames,
} from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

export const pairsSheet = defineSheet({
  key: 'pairs',
  title: 'Пары',
  idPrefix: 'ПАР',
  columns: {
    id: { kind: 'text', title: 'Код пары', width: 100, required: true, system: true },
    form: { kind: 'choice', title: 'Форма наставничества', names: formNames, width: 200, required: true },
    kind: { kind: 'choice', title: 'Вид наставничества', names: kindNames, width: 200, required: true },
    startDate: { kind: 'day', title: 'Начало', width: 100, required: true },
    endDate: { kind: 'day', title: 'Окончание', width: 100, required: true },
    goal: { kind: 'longText', title: 'Тема (направление)', width: 240 },
    orderId: { kind: 'text', title: 'Приказ', note: 'Код приказа о закреплении с листа «Приказы».', width: 100 },
    status: {
      kind: 'choice',
      title: 'Состояние',
      names: pairStatusNames,
      note: 'Пара учитывается в показателях только после подписания приказа.',
      width: 150,
      required: true,
    },
    terminatedOn: { kind: 'day', title: 'Прекращена', width: 100 },
  },
});

export const membersSheet = defineSheet({
  key: 'members',
  title: 'Участники пар',
  columns: {
    pairId: { kind: 'text', title: 'Код пары', width: 100, required: true },
    personId: {
      kind: 'text',
      title: 'Код записи',
      note: 'Код строки листа «Наставники» или «Наставляемые».',
      width: 110,
      required: true,
    },
    role: { kind: 'choice', title: 'Роль', names: memberRoleNames, width: 130, required: true },
    joinedOn: { kind: 'day', title: 'Вступил', note: 'Пусто – с начала пары.', width: 100 },
    leftOn: { kind: 'day', title: 'Вышел', width: 100 },
  },
});

export const consentsSheet = defineSheet({
  key: 'consents',
  title: 'Согласия',
  idPrefix: 'СОГ',
  columns: {
    id: { kind: 'text', title: 'Код согласия', width: 110, system: true },
    personId: { kind: 'text', title: 'Код записи', width: 110, required: true },
    kind: { kind: 'choice', title: 'Вид согласия', names: consentKindNames, width: 240, required: true },
    signer: { kind: 'choice', title: 'Кто подписал', names: signerNames, width: 170, required: true },
    givenOn: { kind: 'day', title: 'Дата согласия', width: 110 },
    validTo: { kind: 'day', title: 'Действует до', width: 110 },
    withdrawnOn: { kind: 'day', title: 'Отозвано', width: 110 },
  },
});

export const ordersSheet = defineSheet({
  key: 'orders',
  title: 'Приказы',
  idPrefix: 'ПРК',
  columns: {
    id: { kind: 'text', title: 'Код приказа', width: 100, system: true },
    type: { kind: 'choice', title: 'Вид приказа', names: orderTypeNames, width: 220, required: true },
    title: { kind: 'text', title: 'Заголовок', width: 320 },
    number: { kind: 'text', title: 'Номер', note: 'Заполняется после подписания. Пример: 96-Д, 12/1.', width: 90 },
    date: { kind: 'day', title: 'Дата', note: 'Дата подписания.', width: 100 },
    status: { kind: 'choice', title: 'Состояние', names: orderStatusNames, width: 110, required: true },
    documentUrl: { kind: 'url', title: 'Документ', width: 160, system: true },
    consentsUrl: { kind: 'url', title: 'Согласия', width: 160, system: true },
  },
});
