// What a school says of itself: «Организация», «Контингент», «Партнёры».
import { orgTypeNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

export const ownOrganisationSheet = defineSheet({
  key: 'organisation',
  title: 'Организация',
  columns: {
    id: { kind: 'text', title: 'Код ОО', width: 90, required: true, system: true },
    fullName: { kind: 'text', title: 'Полное наименование', note: 'Как в уставе: печатается в приказах.', width: 320 },
    shortName: { kind: 'text', title: 'Краткое наименование', width: 200, required: true },
    orgType: { kind: 'choice', title: 'Тип ОО', names: orgTypeNames, width: 150, required: true },
    inn: { kind: 'text', title: 'ИНН', note: '10 цифр. Нужен для согласий.', width: 110 },
    legalAddress: { kind: 'text', title: 'Адрес', note: 'Юридический адрес. Нужен для согласий.', width: 260 },
    place: { kind: 'text', title: 'Место издания', note: 'Как печатать под датой приказа: г. …, с. …', width: 130 },
    headPosition: { kind: 'text', title: 'Должность руководителя', width: 150 },
    headFio: { kind: 'text', title: 'Руководитель', note: 'Фамилия, имя, отчество полностью.', width: 220, pd: 1 },
    curatorFio: { kind: 'text', title: 'Куратор', note: 'Фамилия, имя, отчество полностью.', width: 220, pd: 1 },
    roadmapApprovedOn: { kind: 'day', title: 'Дорожная карта утверждена', width: 130 },
    hasResourceCentre: {
      kind: 'flag',
      title: 'Раздел «Ресурсный центр»',
      note: 'На сайте есть раздел «Ресурсный центр наставнических практик»: да или нет.',
      width: 130,
    },
    lastAssessmentOn: {
      kind: 'day',
      title: 'Независимая оценка',
      note: 'Дата последней независимой оценки качества условий.',
      width: 130,
    },
  },
});

const people = { kind: 'integer', min: 0, width: 110 } as const;

export const contingentSheet = defineSheet({
  key: 'contingent',
  title: 'Контингент',
  columns: {
    asOf: { kind: 'day', title: 'На дату', width: 100, required: true },
    pupilsTotal: { ...people, title: 'Обучающихся всего' },
    ovzTotal: { ...people, title: 'Детей с ОВЗ', note: 'Только число. Имена здесь не указываются.', pd: 3 },
    ovzCovered: { ...people, title: 'Из них охвачено наставничеством (ОВЗ)', pd: 3 },
    sopTotal: { ...people, title: 'Детей на учёте (СОП)', note: 'Только число. Имена здесь не указываются.', pd: 3 },
    sopCovered: { ...people, title: 'Из них охвачено наставничеством (СОП)', pd: 3 },
    youngTeachersTotal: {
      ...people,
      title: 'Учителей – молодых специалистов',
      note: 'Все, включая тех, кто не в парах.',
    },
  },
});

export const partnersSheet = defineSheet({
  key: 'partners',
  title: 'Партнёры',
  idPrefix: 'ПРТ',
  columns: {
    id: { kind: 'text', title: 'Код партнёра', width: 110, required: true },
    name: { kind: 'text', title: 'Наименование', width: 260, required: true },
    inn: { kind: 'text', title: 'ИНН', note: '10 или 12 цифр.', width: 120 },
    agreementNumber: { kind: 'text', title: 'Номер соглашения', width: 120 },
    agreementDate: { kind: 'day', title: 'Дата соглашения', width: 120 },
  },
});
