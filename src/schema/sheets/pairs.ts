// «Пары», «Участники пар», «Представители», «Согласия» and «Приказы» of a school workbook.
import {
  consentKindNames,
  formNames,
  kindNames,
  memberRoleNames,
  orderTypeNames,
  pairStatusNames,
  signerNames,
  terminationReasonNames,
} from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';
import { identityOfOrders, ORDERS_TITLE, orderColumns } from './orders.ts';

export const pairsSheet = defineSheet({
  key: 'pairs',
  title: 'Пары',
  idPrefix: 'ПАР',
  knownBy: { who: ['form', 'startDate', 'endDate', 'goal'], apart: ['orderId'] },
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код пары', width: 100, required: true, system: true },
    form: { kind: 'choice', title: 'Форма наставничества', names: formNames, width: 200, required: true },
    kinds: {
      kind: 'choices',
      title: 'Вид наставничества',
      names: kindNames,
      note: 'Можно несколько, через точку с запятой.',
      width: 200,
      required: true,
    },
    roleModel: { kind: 'text', title: 'Ролевая модель', width: 200, suggests: 'roleModels' },
    startDate: { kind: 'day', title: 'Начало', width: 100, required: true },
    endDate: { kind: 'day', title: 'Окончание', width: 100, required: true },
    goal: { kind: 'longText', title: 'Тема (направление)', width: 240 },
    orderId: {
      kind: 'text',
      title: 'Приказ',
      note: 'Код приказа о закреплении с листа «Приказы».',
      width: 100,
      refersTo: ['orders'],
    },
    orderItemNo: { kind: 'integer', title: 'Пункт приложения', min: 1, width: 90 },
    status: {
      kind: 'choice',
      title: 'Состояние',
      names: pairStatusNames,
      note: 'Пара учитывается в показателях только после подписания приказа.',
      width: 150,
      required: true,
    },
    terminatedOn: { kind: 'day', title: 'Прекращена', width: 100 },
    terminationReason: { kind: 'choice', title: 'Причина прекращения', names: terminationReasonNames, width: 170 },
    noticeOn: {
      kind: 'day',
      title: 'Уведомление о прекращении',
      note: 'Когда письменно предупреждены. Для наставника-работника – не менее чем за три рабочих дня.',
      width: 120,
    },
    replacesPairId: {
      kind: 'text',
      title: 'Вместо пары',
      note: 'Код пары, в которой сменился наставник.',
      width: 100,
      refersTo: ['pairs'],
    },
    coMentor: { kind: 'flag', title: 'Второй наставник', note: 'Да – в паре разрешён второй наставник.', width: 100 },
    endingOrderId: {
      kind: 'text',
      title: 'Приказ о прекращении',
      note: 'Код приказа, который прекратил пару или заменил наставника. Ставится при подписании.',
      width: 110,
      refersTo: ['orders'],
    },
  },
});

export const membersSheet = defineSheet({
  key: 'members',
  title: 'Участники пар',
  editedBy: 'curator',
  columns: {
    pairId: { kind: 'text', title: 'Код пары', width: 100, required: true, refersTo: ['pairs'] },
    personId: {
      kind: 'text',
      title: 'Код записи',
      note: 'Код строки листа «Наставники» или «Наставляемые».',
      width: 110,
      required: true,
      refersTo: ['mentors', 'mentees'],
    },
    role: { kind: 'choice', title: 'Роль', names: memberRoleNames, width: 130, required: true },
    joinedOn: { kind: 'day', title: 'Вступил', note: 'Пусто – с начала пары.', width: 100 },
    leftOn: { kind: 'day', title: 'Вышел', width: 100 },
    leftReason: {
      kind: 'choice',
      title: 'Причина выхода',
      names: terminationReasonNames,
      note: 'Если вышел раньше, чем завершилась пара (группа).',
      width: 170,
    },
    joinedOrderId: {
      kind: 'text',
      title: 'Приказ о вступлении',
      note: 'Код приказа об изменении состава. Ставится при подписании.',
      width: 110,
      refersTo: ['orders'],
    },
    leftOrderId: {
      kind: 'text',
      title: 'Приказ о выходе',
      note: 'Код приказа об изменении состава. Ставится при подписании.',
      width: 110,
      refersTo: ['orders'],
    },
  },
});

/** A form of a name written by hand, which wins over the program's. */
const representativeForm = (title: string) => ({ kind: 'text', title, width: 220, pd: 1, only: 'names' }) as const;

/** Passport and address are never stored: blank lines for the pen (152-ФЗ, domain reference §5.6). */
export const representativesSheet = defineSheet({
  key: 'representatives',
  title: 'Представители',
  idPrefix: 'ПРД',
  knownBy: { who: ['personId', 'fio'], apart: [] },
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код представителя', width: 110, system: true },
    personId: {
      kind: 'text',
      title: 'Код записи',
      note: 'Код ребёнка с листа «Наставляемые» или «Наставники».',
      width: 110,
      required: true,
      refersTo: ['mentees', 'mentors'],
    },
    fio: {
      kind: 'text',
      grammar: 'name',
      title: 'Законный представитель',
      note: 'Фамилия, имя, отчество полностью.',
      width: 240,
      required: true,
      pd: 1,
      only: 'names',
    },
    kinship: { kind: 'text', title: 'Кем приходится', width: 150, pd: 1, suggests: 'kinships' },
    authorityDoc: {
      kind: 'text',
      title: 'Документ о полномочиях',
      note: 'Если представитель – не родитель.',
      width: 200,
      pd: 1,
    },
    phone: { kind: 'text', title: 'Телефон', width: 140, pd: 1, only: 'names', format: 'phone' },
    fioGenitive: representativeForm('Представитель, родительный падеж'),
    fioDative: representativeForm('Представитель, дательный падеж'),
    fioAccusative: representativeForm('Представитель, винительный падеж'),
    fioInstrumental: representativeForm('Представитель, творительный падеж'),
  },
});

export const consentsSheet = defineSheet({
  key: 'consents',
  title: 'Согласия',
  idPrefix: 'СОГ',
  knownBy: { who: ['personId', 'kind', 'signer'], apart: ['givenOn'] },
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код согласия', width: 110, system: true },
    personId: {
      kind: 'text',
      title: 'Код записи',
      width: 110,
      required: true,
      refersTo: ['mentors', 'mentees'],
    },
    kind: { kind: 'choice', title: 'Вид согласия', names: consentKindNames, width: 240, required: true },
    signer: { kind: 'choice', title: 'Кто подписал', names: signerNames, width: 170, required: true },
    requestedOn: { kind: 'day', title: 'Выдано на подпись', width: 110 },
    givenOn: { kind: 'day', title: 'Дата согласия', width: 110 },
    validTo: { kind: 'day', title: 'Действует до', width: 110 },
    textVersion: { kind: 'text', title: 'Редакция текста', width: 110 },
    purpose: { kind: 'text', title: 'Цель обработки', width: 200 },
    dataList: { kind: 'list', title: 'Какие данные', note: 'Через точку с запятой.', width: 200 },
    actions: { kind: 'list', title: 'Какие действия', note: 'Через точку с запятой.', width: 200 },
    recipients: { kind: 'list', title: 'Кому передаются', note: 'Через точку с запятой.', width: 200 },
    withdrawnOn: { kind: 'day', title: 'Отозвано', width: 110 },
    withdrawalDoc: { kind: 'text', title: 'Документ об отзыве', width: 150 },
    destroyedOn: { kind: 'day', title: 'Данные уничтожены', width: 110 },
    replacedById: {
      kind: 'text',
      title: 'Заменено согласием',
      width: 110,
      refersTo: ['consents'],
    },
    paperStoredAt: { kind: 'text', title: 'Где лежит подлинник', width: 150 },
  },
});

export const ordersSheet = defineSheet({
  key: 'orders',
  title: ORDERS_TITLE,
  ...identityOfOrders,
  editedBy: 'curator',
  columns: {
    ...orderColumns({ types: orderTypeNames, register: 'orders', head: 'руководитель с листа «Организация»' }),
    consentsUrl: { kind: 'url', title: 'Согласия', width: 160, system: true },
    effectiveOn: {
      kind: 'day',
      title: 'Внесён в книгу',
      note: 'Когда пары, кураторы и поощрения изменены по подписанному приказу. Ставит система.',
      width: 110,
      system: true,
    },
  },
});
