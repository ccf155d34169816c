// What a school says of itself: «Организация», «Контингент», «Кураторы», «Партнёры», «Сайт»; the municipal lists of the same things are in municipality.ts.
import { COUNTED_AGES, type CountedAge } from '../../domain/report/countedAges.ts';
import { siteKindNames, siteStatusNames } from '../activityDictionaries.ts';
import type { IntegerColumn } from '../column.ts';
import { agreementStatusNames, curatorRoleNames, formNames, orgTypeNames, partnerKindNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

/** A form of a word written by hand, which wins over the program's. */
const form = (title: string) => ({ kind: 'text', title, width: 220 }) as const;
const personForm = (title: string) => ({ ...form(title), pd: 1 }) as const;

export const ownOrganisationSheet = defineSheet({
  key: 'organisation',
  title: 'Организация',
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код ОО', width: 90, required: true, system: true },
    fullName: {
      kind: 'text',
      grammar: 'organisation',
      title: 'Полное наименование',
      note: 'Как в уставе: печатается в приказах.',
      width: 320,
    },
    shortName: { kind: 'text', grammar: 'organisation', title: 'Краткое наименование', width: 200, required: true },
    founder: {
      kind: 'text',
      grammar: 'organisation',
      title: 'Учредитель',
      note: 'Если печатается над названием.',
      width: 220,
    },
    orgType: { kind: 'choice', title: 'Тип ОО', names: orgTypeNames, width: 150, required: true },
    inn: { kind: 'text', title: 'ИНН', note: '10 цифр. Нужен для согласий.', width: 110, format: 'inn' },
    ogrn: { kind: 'text', title: 'ОГРН', width: 130 },
    legalAddress: { kind: 'text', title: 'Адрес', note: 'Юридический адрес. Нужен для согласий.', width: 260 },
    place: { kind: 'text', title: 'Место издания', note: 'Как печатать под датой приказа: г. …, с. …', width: 130 },
    headPosition: { kind: 'text', grammar: 'title', title: 'Должность руководителя', width: 150 },
    headFio: {
      kind: 'text',
      grammar: 'name',
      title: 'Руководитель',
      note: 'Фамилия, имя, отчество полностью.',
      width: 220,
      pd: 1,
    },
    headFioGenitive: {
      kind: 'text',
      title: 'Руководитель, родительный падеж',
      note: 'Если программа ошиблась: то, что здесь, печатается в документах.',
      width: 220,
      pd: 1,
    },
    headFioDative: { kind: 'text', title: 'Руководитель, дательный падеж', width: 220, pd: 1 },
    actingHead: { kind: 'flag', title: 'Исполняет обязанности', note: 'Да – в подписи будет «И.о.».', width: 110 },
    actingBasis: {
      kind: 'text',
      title: 'Приказ об исполнении обязанностей',
      note: 'Номер и дата приказа.',
      width: 170,
    },
    siteUrl: { kind: 'url', title: 'Сайт', width: 180 },
    email: { kind: 'text', title: 'Почта организации', width: 180, format: 'email' },
    phone: { kind: 'text', title: 'Телефон организации', width: 140, format: 'phone' },
    isSupportSite: { kind: 'flag', title: 'Опорная площадка', width: 100 },
    roadmapApprovedOn: { kind: 'day', title: 'Дорожная карта утверждена', width: 130 },
    lastAssessmentOn: {
      kind: 'day',
      title: 'Независимая оценка',
      note: 'Дата последней независимой оценки качества условий.',
      width: 130,
    },
    fullNameGenitive: form('Полное наименование, родительный падеж'),
    shortNameGenitive: form('Краткое наименование, родительный падеж'),
    shortNameDative: form('Краткое наименование, дательный падеж'),
    shortNamePrepositional: form('Краткое наименование, предложный падеж'),
    headPositionGenitive: form('Должность руководителя, родительный падеж'),
    headPositionDative: form('Должность руководителя, дательный падеж'),
  },
});

const people = { kind: 'integer', min: 0, width: 110 } as const;

type PupilColumns = { readonly [Age in CountedAge as `pupils${Age}`]: IntegerColumn };

const pupilColumns = Object.fromEntries(
  COUNTED_AGES.map((age) => [`pupils${age}`, { ...people, title: `Обучающихся, ${age} лет`, width: 70 }]),
) as PupilColumns;

export const contingentSheet = defineSheet({
  key: 'contingent',
  title: 'Контингент',
  editedBy: 'curator',
  columns: {
    asOf: { kind: 'day', title: 'На дату', width: 100, required: true },
    pupilsTotal: { ...people, title: 'Обучающихся всего' },
    ...pupilColumns,
    ovzTotal: { ...people, title: 'Детей с ОВЗ', note: 'Только число. Имена здесь не указываются.', pd: 3 },
    ovzCovered: { ...people, title: 'Из них охвачено наставничеством (ОВЗ)', pd: 3 },
    sopTotal: { ...people, title: 'Детей на учёте (СОП)', note: 'Только число. Имена здесь не указываются.', pd: 3 },
    sopCovered: { ...people, title: 'Из них охвачено наставничеством (СОП)', pd: 3 },
    pedagogsTotal: { ...people, title: 'Педагогических работников' },
    teachersTotal: { ...people, title: 'Из них учителей' },
    youngTeachersTotal: {
      ...people,
      title: 'Учителей – молодых специалистов',
      note: 'Все, включая тех, кто не в парах.',
    },
    source: { kind: 'text', title: 'Источник', note: 'Например, форма ОО-1.', width: 160 },
  },
});

/** Columns a curator has in the school's list and in the municipal one. */
export const curatorColumns = {
  fio: {
    kind: 'text',
    grammar: 'name',
    title: 'Куратор',
    note: 'Фамилия, имя, отчество полностью.',
    width: 220,
    required: true,
    pd: 1,
  },
  position: {
    kind: 'text',
    grammar: 'title',
    title: 'Должность',
    note: 'Обычно заместитель руководителя или методист.',
    width: 170,
    pd: 1,
    suggests: 'positions',
  },
  role: { kind: 'choice', title: 'Роль', names: curatorRoleNames, width: 130 },
  appointedFrom: { kind: 'day', title: 'Назначен', width: 100 },
  appointedTo: { kind: 'day', title: 'По дату', note: 'Пусто – работает сейчас.', width: 100 },
  email: { kind: 'text', title: 'Почта', width: 180, pd: 1, format: 'email' },
  phone: { kind: 'text', title: 'Телефон', width: 140, pd: 1, format: 'phone' },
  trainedOn: { kind: 'day', title: 'Обучение', note: 'Дата окончания курсов.', width: 100, pd: 1 },
  trainingDoc: { kind: 'text', title: 'Документ об обучении', width: 170, pd: 1 },
} as const;

export const curatorsSheet = defineSheet({
  key: 'curators',
  title: 'Кураторы',
  idPrefix: 'КУР',
  knownBy: { who: ['fio'], apart: ['appointedFrom'] },
  editedBy: 'curator',
  columns: {
    id: { kind: 'text', title: 'Код куратора', width: 100, system: true },
    ...curatorColumns,
    forms: { kind: 'choices', title: 'Отвечает за формы', names: formNames, width: 220 },
    orderId: {
      kind: 'text',
      title: 'Приказ о назначении',
      note: 'Код приказа с листа «Приказы».',
      width: 120,
      refersTo: ['orders'],
    },
    fioGenitive: personForm('Куратор, родительный падеж'),
    fioDative: personForm('Куратор, дательный падеж'),
    fioAccusative: personForm('Куратор, винительный падеж'),
    fioInstrumental: personForm('Куратор, творительный падеж'),
    positionGenitive: personForm('Должность, родительный падеж'),
    positionDative: personForm('Должность, дательный падеж'),
    positionAccusative: personForm('Должность, винительный падеж'),
  },
});

/** Columns a partner has in the school's list and in the municipal one. */
export const partnerColumns = {
  name: { kind: 'text', grammar: 'organisation', title: 'Наименование', width: 260, required: true },
  inn: { kind: 'text', title: 'ИНН', note: '10 или 12 цифр.', width: 120, format: 'inn' },
  kind: { kind: 'choice', title: 'Вид партнёра', names: partnerKindNames, width: 160 },
  operatesHere: { kind: 'flag', title: 'Работает в муниципалитете', width: 120 },
  address: { kind: 'text', title: 'Адрес', width: 220 },
  headFio: { kind: 'text', grammar: 'name', title: 'Руководитель', width: 200, pd: 1 },
  contact: { kind: 'text', title: 'Контакт', width: 180, pd: 1 },
  agreementNumber: { kind: 'text', title: 'Номер соглашения', width: 120 },
  agreementDate: { kind: 'day', title: 'Дата соглашения', width: 120 },
  agreementTo: { kind: 'day', title: 'Соглашение до', width: 110 },
  agreementStatus: { kind: 'choice', title: 'Состояние соглашения', names: agreementStatusNames, width: 130 },
  nameGenitive: form('Наименование, родительный падеж'),
  nameDative: form('Наименование, дательный падеж'),
  headFioGenitive: personForm('Руководитель, родительный падеж'),
  headFioDative: personForm('Руководитель, дательный падеж'),
} as const;

export const partnersSheet = defineSheet({
  key: 'partners',
  title: 'Партнёры',
  idPrefix: 'ПРТ',
  knownBy: { who: ['name'], apart: ['inn'] },
  editedBy: 'curator',
  columns: { id: { kind: 'text', title: 'Код партнёра', width: 110, required: true }, ...partnerColumns },
});

/** The seven blocks of a section about mentoring (domain reference §3.15). */
const block = { kind: 'flag', width: 110 } as const;

export const siteSheet = defineSheet({
  key: 'site',
  title: 'Сайт',
  editedBy: 'curator',
  columns: {
    kind: { kind: 'choice', title: 'Раздел', names: siteKindNames, width: 220, required: true },
    name: { kind: 'text', title: 'Название раздела', width: 240 },
    url: { kind: 'url', title: 'Адрес страницы', width: 240 },
    status: { kind: 'choice', title: 'Состояние', names: siteStatusNames, width: 130, required: true },
    publishedOn: { kind: 'day', title: 'Опубликован', width: 110 },
    lastCheckedOn: { kind: 'day', title: 'Проверен', width: 110 },
    legalBlock: { ...block, title: 'Нормативная база' },
    programmesBlock: { ...block, title: 'Программы' },
    practicesBlock: { ...block, title: 'Лучшие практики' },
    basesBlock: {
      ...block,
      title: 'Базы участников',
      note: 'Имена взрослых – только с согласием на распространение. Имена детей не публикуются.',
    },
    methodsBlock: { ...block, title: 'Методические материалы' },
    newsBlock: { ...block, title: 'Новости' },
    resultsBlock: { ...block, title: 'Результаты программ' },
  },
});
