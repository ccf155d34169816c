// «Наставники» and «Наставляемые» of a school workbook: people by name or by code, as the personal-data mode says.
import { categoryNames, formNames, kindNames, mentorStatusNames, qualificationNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';
import { categoryWords, listNames, qualificationWords } from './lists.ts';

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
    listNames: listNames.code,
    note: 'Личный код вместо фамилии. Список «код – фамилия» хранится только у куратора. Коды выдаёт панель: «Данные людей» → «Коды участников».',
    width: 130,
    required: true,
    pd: 1,
    only: 'codes',
    form: { always: true, required: true, help: 'Код, который вам выдал куратор. Фамилию не указывайте.' },
  },
  lastName: {
    kind: 'text',
    title: 'Фамилия',
    listNames: listNames.lastName,
    width: 150,
    required: true,
    pd: 2,
    only: 'names',
    form: { always: true, required: true },
  },
  firstName: {
    kind: 'text',
    title: 'Имя',
    listNames: listNames.firstName,
    width: 130,
    required: true,
    pd: 2,
    only: 'names',
    form: { always: true, required: true, help: 'Полностью, без сокращений.' },
  },
  patronymic: {
    kind: 'text',
    title: 'Отчество',
    listNames: listNames.patronymic,
    width: 150,
    pd: 2,
    only: 'names',
    form: { always: true, help: 'Если есть.' },
  },
} as const;

/** What the product marks a row with that stays for its counts and its history, and is no longer worked with. */
const marks = (sheet: 'mentors' | 'mentees') =>
  ({
    mergedInto: {
      kind: 'text',
      title: 'Объединена с',
      note: 'Код записи того же человека, которая осталась. Эта строка не учитывается.',
      width: 110,
      system: true,
      refersTo: [sheet],
    },
    erasedOn: {
      kind: 'day',
      title: 'Сведения уничтожены',
      note: 'С этого дня в строке нет персональных данных. Строка осталась, чтобы не изменились сданные числа.',
      width: 110,
      system: true,
    },
  }) as const;

/** A name corrected by hand wins over the automatic one. */
const caseOverride = (title: string) => ({ kind: 'text', title, width: 200, pd: 2, only: 'names' }) as const;

const overrides = {
  fioGenitive: caseOverride('ФИО, родительный падеж'),
  fioDative: caseOverride('ФИО, дательный падеж'),
  fioAccusative: caseOverride('ФИО, винительный падеж'),
  fioInstrumental: caseOverride('ФИО, творительный падеж'),
} as const;

const positionForm = (title: string) => ({ kind: 'text', title, width: 200, pd: 1 }) as const;

const positionForms = {
  positionGenitive: positionForm('Должность, родительный падеж'),
  positionDative: positionForm('Должность, дательный падеж'),
  positionAccusative: positionForm('Должность, винительный падеж'),
} as const;

/** A list cannot have «другое» with a text beside choices that lead to sections, so the other one is asked in a section of its own. */
const positionQuestion = {
  required: true,
  help: 'Обучающиеся и те, кто не нашёл себя в списке, выбирают последнюю строку.',
  other: {
    choice: 'класс или другая должность',
    section: 'Класс или должность',
    title: 'Ваш класс или должность',
    help: 'Например: 10 «А» класс; инженер-технолог.',
  },
} as const;

/** Where a remark on a form's answer and what is needed to see its changes stand. */
const answerColumns = {
  remarks: {
    kind: 'longText',
    title: 'Замечания',
    note: 'Что не так с ответом анкеты. Исправьте ячейку и сотрите замечание.',
    width: 260,
    system: true,
  },
  responseId: { kind: 'text', title: 'Ответ анкеты', width: 90, system: true, hidden: true },
  answerMark: {
    kind: 'text',
    title: 'Отпечаток ответа',
    note: 'По нему видно, какие ячейки куратор изменил после ответа. Самих ответов здесь нет.',
    width: 90,
    pd: 1,
    system: true,
    hidden: true,
  },
  registeredAt: { kind: 'text', title: 'Поступил', width: 120, system: true },
} as const;

const subject = {
  kind: 'text',
  title: 'Предмет',
  listNames: listNames.subject,
  note: 'Для учителей.',
  width: 150,
  pd: 1,
  suggests: 'subjects',
  form: { branch: { of: 'position', answer: 'учитель', section: 'Для учителей' } },
} as const;

const contacts = {
  email: {
    kind: 'text',
    title: 'Почта',
    listNames: listNames.email,
    width: 180,
    pd: 1,
    only: 'names',
    format: 'email',
    form: {},
  },
  phone: {
    kind: 'text',
    title: 'Телефон',
    listNames: listNames.phone,
    width: 140,
    pd: 1,
    only: 'names',
    format: 'phone',
  },
} as const;

/** Which list the row came from, and which line of it: by it a list is written once and can be undone. */
const listRef = { kind: 'text', title: 'Загрузка', width: 90, system: true, hidden: true } as const;

export const mentorsSheet = defineSheet({
  key: 'mentors',
  title: 'Наставники',
  idPrefix: 'НСТ',
  erasedBy: 'erasedOn',
  knownBy: { who: ['code', 'lastName', 'firstName', 'patronymic'], apart: ['birthDate', 'position'], isPerson: true },
  editedBy: 'curator',
  columns: {
    ...identity,
    category: {
      kind: 'choice',
      title: 'Категория участника',
      listNames: listNames.category,
      listWords: categoryWords,
      names: categoryNames,
      width: 190,
      required: true,
      form: { required: true },
    },
    birthDate: {
      kind: 'day',
      title: 'Дата рождения',
      listNames: listNames.birthDate,
      note: 'Нужна для обучающихся и студентов: по ней считается возраст.',
      width: 110,
      pd: 2,
      form: { help: 'Обязательна для обучающихся и студентов.' },
    },
    position: {
      kind: 'text',
      grammar: 'title',
      title: 'Должность или класс',
      listNames: listNames.position,
      width: 170,
      required: true,
      pd: 1,
      suggests: 'positions',
      form: positionQuestion,
    },
    subject,
    qualification: {
      kind: 'choice',
      title: 'Квалификационная категория',
      listNames: listNames.qualification,
      listWords: qualificationWords,
      names: qualificationNames,
      width: 170,
      pd: 1,
      form: {},
    },
    teachingYears: {
      kind: 'integer',
      title: 'Педагогический стаж, лет',
      listNames: listNames.teachingYears,
      min: 0,
      max: 70,
      width: 90,
      pd: 1,
      form: { help: 'Полных лет.' },
    },
    mentoringYears: {
      kind: 'integer',
      title: 'Наставнический стаж, лет',
      listNames: listNames.mentoringYears,
      min: 0,
      max: 70,
      width: 90,
      pd: 1,
      form: { help: 'Полных лет.' },
    },
    formsOffered: {
      kind: 'choices',
      title: 'Форма наставничества',
      listNames: listNames.formsOffered,
      names: formNames,
      width: 220,
      form: { required: true, help: 'Можно выбрать несколько.' },
    },
    kindsOffered: {
      kind: 'choices',
      title: 'Вид наставничества',
      names: kindNames,
      width: 200,
      form: { help: 'Можно выбрать несколько.' },
    },
    direction: {
      kind: 'longText',
      title: 'Направление деятельности',
      listNames: listNames.direction,
      width: 220,
      maxLength: 500,
      form: {},
    },
    competences: {
      kind: 'longText',
      title: 'Основные компетенции',
      listNames: listNames.competences,
      width: 220,
      pd: 1,
      maxLength: 500,
      form: {},
    },
    achievements: {
      kind: 'longText',
      title: 'Важные для программы достижения',
      listNames: listNames.achievements,
      width: 220,
      pd: 1,
      maxLength: 500,
      form: {},
    },
    maxMentees: {
      kind: 'integer',
      title: 'Готов вести, чел.',
      listNames: listNames.maxMentees,
      min: 1,
      max: 10,
      width: 90,
      form: { help: 'Число от 1 до 10.' },
    },
    employer: {
      kind: 'text',
      title: 'Предприятие',
      listNames: listNames.employer,
      note: 'Для наставников не из этой организации – как указано в анкете.',
      width: 180,
      form: { help: 'Если вы представляете предприятие или организацию.' },
    },
    employerInn: {
      kind: 'text',
      title: 'ИНН предприятия',
      listNames: listNames.employerInn,
      width: 120,
      format: 'inn',
      form: { help: '10 или 12 цифр.' },
    },
    partnerId: {
      kind: 'text',
      title: 'Код партнёра',
      note: 'Код строки листа «Партнёры», если наставник от предприятия.',
      width: 110,
      refersTo: ['partners'],
    },
    primaryOrgId: {
      kind: 'text',
      title: 'Основная организация',
      note: 'Код ОО, где учится наставник-обучающийся. Пусто – здесь.',
      width: 130,
    },
    ...contacts,
    trainedOn: { kind: 'day', title: 'Обучение наставника', listNames: listNames.trainedOn, width: 110, pd: 1 },
    trainingDoc: { kind: 'text', title: 'Документ об обучении', width: 170, pd: 1 },
    clearanceCheckedOn: {
      kind: 'day',
      title: 'Справка проверена',
      note: 'Дата, когда проверена справка об отсутствии судимости: для наставников со стороны, которые работают с детьми.',
      width: 110,
      pd: 1,
    },
    hasExtraPay: {
      kind: 'flag',
      title: 'Доплата',
      note: 'Да – наставник-работник получает доплату, нужно дополнительное соглашение.',
      width: 90,
      pd: 1,
    },
    agreementOn: {
      kind: 'day',
      title: 'Дополнительное соглашение',
      note: 'Дата соглашения к трудовому договору.',
      width: 120,
      pd: 1,
    },
    consentSignedOn: {
      kind: 'day',
      title: 'Согласие подписано',
      listNames: listNames.consentSignedOn,
      note: 'Дата согласия, подписанного отдельным документом. Без неё наставник остаётся кандидатом.',
      width: 110,
      form: {
        title: 'Согласие подписано отдельно, дата',
        help: 'Согласие подписывается на бумаге отдельно от этой анкеты. Если ещё не подписано – оставьте пустым.',
      },
    },
    status: { kind: 'choice', title: 'Состояние', names: mentorStatusNames, width: 130, required: true },
    ...overrides,
    ...answerColumns,
    listRef,
    ...marks('mentors'),
    ...positionForms,
  },
});

export const menteesSheet = defineSheet({
  key: 'mentees',
  title: 'Наставляемые',
  idPrefix: 'НСМ',
  erasedBy: 'erasedOn',
  knownBy: { who: ['code', 'lastName', 'firstName', 'patronymic'], apart: ['birthDate', 'position'], isPerson: true },
  editedBy: 'curator',
  columns: {
    ...identity,
    category: {
      kind: 'choice',
      title: 'Категория участника',
      listNames: listNames.category,
      listWords: categoryWords,
      names: categoryNames,
      width: 190,
      required: true,
      form: { required: true },
    },
    birthDate: {
      kind: 'day',
      title: 'Дата рождения',
      listNames: listNames.birthDate,
      note: 'Для обучающихся обязательна: без неё человек не войдёт в показатели.',
      width: 110,
      pd: 2,
      form: { help: 'Обязательна для обучающихся и студентов.' },
    },
    position: {
      kind: 'text',
      grammar: 'title',
      title: 'Должность или класс',
      listNames: listNames.position,
      width: 170,
      required: true,
      pd: 1,
      suggests: 'positions',
      form: positionQuestion,
    },
    subject,
    qualification: {
      kind: 'choice',
      title: 'Квалификационная категория',
      listNames: listNames.qualification,
      listWords: qualificationWords,
      names: qualificationNames,
      width: 170,
      pd: 1,
    },
    primaryOrgId: {
      kind: 'text',
      title: 'Основная организация',
      note: 'Код ОО, где ребёнок учится. Пусто – здесь. В показателях ребёнок считается один раз, по основной организации.',
      width: 130,
    },
    residesHere: { kind: 'flag', title: 'Живёт в муниципалитете', note: 'Пусто – неизвестно.', width: 110, pd: 2 },
    teachingSince: {
      kind: 'day',
      title: 'Начало педагогической работы',
      listNames: listNames.teachingSince,
      note: 'Для учителей: до трёх лет – молодой специалист.',
      width: 130,
      pd: 1,
    },
    request: {
      kind: 'longText',
      title: 'Запрос',
      listNames: listNames.request,
      width: 220,
      pd: 1,
      maxLength: 500,
      form: {
        required: true,
        title: 'В чём нужна помощь наставника',
        help: 'Своими словами. Фамилий, телефонов и адресов не пишите.',
      },
    },
    requestSource: {
      kind: 'text',
      title: 'Источник запроса',
      listNames: listNames.requestSource,
      note: 'Классный руководитель, родители, аттестация…',
      width: 150,
      form: { title: 'От кого запрос', help: 'Например: сам участник, классный руководитель, родители.' },
    },
    ...contacts,
    enteredOn: { kind: 'day', title: 'Вошёл в программу', listNames: listNames.enteredOn, width: 110 },
    leftOn: { kind: 'day', title: 'Вышел из программы', width: 110 },
    results: { kind: 'longText', title: 'Результаты', width: 220, pd: 1 },
    caseUrl: { kind: 'url', title: 'Описание случая', width: 160 },
    ...overrides,
    ...answerColumns,
    listRef,
    ...marks('mentees'),
    ...positionForms,
  },
});
