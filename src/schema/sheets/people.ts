// «Наставники» and «Наставляемые» of a school workbook: people by name or by code, as the personal-data mode says.
import { categoryNames, formNames, mentorStatusNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

const identity = {
  id: {
    kind: 'text',
    title: 'Код записи',
    note: 'Ставит система. Не меняйте: по нему связаны пары и согласия.',
    width: 110,
    system: true,
  },
  code: {
    kind: 'text',
    title: 'Код участника',
    note: 'Личный код вместо фамилии. Список «код – фамилия» хранится только у куратора.',
    width: 130,
    required: true,
    only: 'codes',
    form: { required: true, help: 'Код, который вам выдал куратор. Фамилию не указывайте.' },
  },
  lastName: {
    kind: 'text',
    title: 'Фамилия',
    width: 150,
    required: true,
    pd: 2,
    only: 'names',
    form: { required: true },
  },
  firstName: {
    kind: 'text',
    title: 'Имя',
    width: 130,
    required: true,
    pd: 2,
    only: 'names',
    form: { required: true, help: 'Полностью, без сокращений.' },
  },
  patronymic: { kind: 'text', title: 'Отчество', width: 150, pd: 2, only: 'names', form: { help: 'Если есть.' } },
} as const;

export const mentorsSheet = defineSheet({
  key: 'mentors',
  title: 'Наставники',
  idPrefix: 'НСТ',
  columns: {
    ...identity,
    category: {
      kind: 'choice',
      title: 'Категория участника',
      names: categoryNames,
      width: 190,
      required: true,
      form: { required: true },
    },
    birthDate: {
      kind: 'day',
      title: 'Дата рождения',
      note: 'Нужна для обучающихся и студентов: по ней считается возраст.',
      width: 110,
      pd: 2,
      form: { help: 'Обязательна для обучающихся и студентов.' },
    },
    position: {
      kind: 'text',
      title: 'Должность или класс',
      width: 170,
      required: true,
      pd: 1,
      form: { required: true, help: 'Например: учитель; 10 «А» класс.' },
    },
    formsOffered: {
      kind: 'choices',
      title: 'Форма наставничества',
      names: formNames,
      width: 220,
      form: { required: true, help: 'Можно выбрать несколько.' },
    },
    competences: { kind: 'longText', title: 'Основные компетенции', width: 220, pd: 1, form: {} },
    maxMentees: {
      kind: 'integer',
      title: 'Готов вести, чел.',
      min: 1,
      max: 10,
      width: 90,
      form: { help: 'Число от 1 до 10.' },
    },
    employer: {
      kind: 'text',
      title: 'Предприятие',
      note: 'Для наставников не из этой организации – как указано в анкете.',
      width: 180,
      form: { help: 'Если вы представляете предприятие или организацию.' },
    },
    employerInn: { kind: 'text', title: 'ИНН предприятия', width: 120, form: { help: '10 или 12 цифр.' } },
    partnerId: {
      kind: 'text',
      title: 'Код партнёра',
      note: 'Код строки листа «Партнёры», если наставник от предприятия.',
      width: 110,
    },
    consentSignedOn: {
      kind: 'day',
      title: 'Согласие подписано',
      note: 'Дата согласия, подписанного отдельным документом. Без неё наставник остаётся кандидатом.',
      width: 110,
      form: {
        title: 'Согласие подписано отдельно, дата',
        help: 'Согласие подписывается на бумаге отдельно от этой анкеты. Если ещё не подписано – оставьте пустым.',
      },
    },
    status: { kind: 'choice', title: 'Состояние', names: mentorStatusNames, width: 130, required: true },
    remarks: {
      kind: 'longText',
      title: 'Замечания',
      note: 'Что не так с ответом анкеты. Исправьте ячейку и сотрите замечание.',
      width: 260,
      system: true,
    },
    responseId: { kind: 'text', title: 'Ответ анкеты', width: 90, system: true, hidden: true },
    registeredAt: { kind: 'text', title: 'Поступил', width: 120, system: true },
  },
});

export const menteesSheet = defineSheet({
  key: 'mentees',
  title: 'Наставляемые',
  idPrefix: 'НСМ',
  columns: {
    ...identity,
    category: { kind: 'choice', title: 'Категория участника', names: categoryNames, width: 190, required: true },
    birthDate: {
      kind: 'day',
      title: 'Дата рождения',
      note: 'Для обучающихся обязательна: без неё человек не войдёт в показатели.',
      width: 110,
      pd: 2,
    },
    position: { kind: 'text', title: 'Должность или класс', width: 170, required: true, pd: 1 },
    primaryOrgId: {
      kind: 'text',
      title: 'Основная организация',
      note: 'Код ОО, где ребёнок учится. Пусто – здесь. В показателях ребёнок считается один раз, по основной организации.',
      width: 130,
    },
    teachingSince: {
      kind: 'day',
      title: 'Начало педагогической работы',
      note: 'Для учителей: до трёх лет – молодой специалист.',
      width: 130,
      pd: 1,
    },
    legalRepresentative: {
      kind: 'text',
      title: 'Законный представитель',
      note: 'Фамилия, имя, отчество. Для несовершеннолетних.',
      width: 200,
      pd: 1,
      only: 'names',
    },
    request: { kind: 'longText', title: 'Запрос', width: 220, pd: 1 },
  },
});
