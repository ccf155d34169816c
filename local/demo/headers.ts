// Tabs and headers of the workbooks that the demo types into, as a user sees them; the only place of the demo that names them.

export const TABS = {
  constants: 'Константы',
  events: 'Мероприятия',
  organisation: 'Организация',
  curators: 'Кураторы',
  representatives: 'Представители',
  site: 'Сайт',
  contingent: 'Контингент',
  partners: 'Партнёры',
  mentors: 'Наставники',
  mentees: 'Наставляемые',
  pairs: 'Пары',
  orders: 'Приказы',
  consents: 'Согласия',
  organisations: 'Реестр ОО',
  programmes: 'Программы',
  meetings: 'Встречи',
  practices: 'Практики',
  readiness: 'Готовность',
  roadmap: 'Дорожная карта',
  surveys: 'Анкеты',
  answers: 'Ответы анкет',
  indicators: 'Показатели',
} as const;

export const HEADERS = {
  constants: { key: 'Код', value: 'Значение', asOf: 'На дату', source: 'Источник' },
  events: { title: 'Название', level: 'Уровень', purpose: 'Назначение', planned: 'План', held: 'Проведено' },
  organisation: {
    fullName: 'Полное наименование',
    inn: 'ИНН',
    address: 'Адрес',
    place: 'Место издания',
    headPosition: 'Должность руководителя',
    head: 'Руководитель',
    roadmapOn: 'Дорожная карта утверждена',
    assessedOn: 'Независимая оценка',
  },
  contingent: {
    asOf: 'На дату',
    pupils: 'Обучающихся всего',
    ovz: 'Детей с ОВЗ',
    ovzCovered: 'Из них охвачено наставничеством (ОВЗ)',
    sop: 'Детей на учёте (СОП)',
    sopCovered: 'Из них охвачено наставничеством (СОП)',
    youngTeachers: 'Учителей – молодых специалистов',
  },
  partners: {
    id: 'Код партнёра',
    name: 'Наименование',
    inn: 'ИНН',
    number: 'Номер соглашения',
    date: 'Дата соглашения',
  },
  mentors: {
    lastName: 'Фамилия',
    firstName: 'Имя',
    patronymic: 'Отчество',
    category: 'Категория участника',
    birthDate: 'Дата рождения',
    position: 'Должность или класс',
    forms: 'Форма наставничества',
    competences: 'Основные компетенции',
    maxMentees: 'Готов вести, чел.',
    employer: 'Предприятие',
    employerInn: 'ИНН предприятия',
    partner: 'Код партнёра',
    consentOn: 'Согласие подписано',
    status: 'Состояние',
  },
  mentees: {
    lastName: 'Фамилия',
    firstName: 'Имя',
    patronymic: 'Отчество',
    category: 'Категория участника',
    birthDate: 'Дата рождения',
    position: 'Должность или класс',
    primaryOrg: 'Основная организация',
    teachingSince: 'Начало педагогической работы',
    request: 'Запрос',
  },
  curators: { fio: 'Куратор', role: 'Роль', from: 'Назначен', order: 'Приказ о назначении' },
  representatives: { person: 'Код записи', fio: 'Законный представитель' },
  site: {
    kind: 'Раздел',
    url: 'Адрес страницы',
    status: 'Состояние',
    publishedOn: 'Опубликован',
    checkedOn: 'Проверен',
  },
  roadmap: { task: 'Код мероприятия', due: 'Срок', status: 'Состояние', doneOn: 'Выполнено' },
  surveys: { id: 'Код анкеты', kind: 'Вид анкеты', respondent: 'Кто отвечает', from: 'Открыта с', to: 'Открыта до' },
  answers: {
    id: 'Ответ',
    survey: 'Код анкеты',
    key: 'Ключ отвечающего',
    respondent: 'Кто отвечает',
    benefit: 'Ожидания и польза',
    comfort: 'Комфорт общения',
    clarity: 'Понятность целей',
    overall: 'Общая оценка',
    at: 'Получен',
  },
  indicators: { id: 'Код' },
  organisations: { id: 'Код ОО', name: 'Краткое наименование', book: 'Код книги' },
  pairs: { id: 'Код пары', goal: 'Тема (направление)', status: 'Состояние', terminatedOn: 'Прекращена' },
  programmes: {
    pair: 'Код пары',
    kind: 'Вид программы',
    title: 'Название',
    from: 'Начало',
    to: 'Окончание',
    goal: 'Цель',
    status: 'Состояние',
    approvedOn: 'Утверждена',
  },
  meetings: {
    pair: 'Код пары',
    type: 'Вид встречи',
    heldOn: 'Проведена',
    format: 'Формат',
    minutes: 'Минут',
    topic: 'Тема',
  },
  practices: { title: 'Название практики', form: 'Форма наставничества', status: 'Состояние' },
  readiness: {
    filledOn: 'Заполнено',
    ready: ['Приказ о внедрении', 'Положение', 'Дорожная карта', 'Куратор назначен', 'Наставники определены'],
    partly: ['Куратор обучен', 'Соглашения с партнёрами'],
  },
  consents: { person: 'Код записи', withdrawnOn: 'Отозвано' },
  orders: {
    id: 'Код приказа',
    type: 'Вид приказа',
    title: 'Заголовок',
    number: 'Номер',
    date: 'Дата',
    status: 'Состояние',
  },
} as const;

/** The days of the pairs as people type them. */
export const RUSSIAN_PAIRS_FROM = '01.10.2025';
export const RUSSIAN_PAIRS_TO = '25.05.2026';

/** Question of the registration form that is called otherwise than its column. */
export const CONSENT_QUESTION = 'Согласие подписано отдельно, дата';
/** Choice of those who are not in the list of positions, and the question it leads to. */
export const OTHER_POSITION = { choice: 'класс или другая должность', question: 'Ваш класс или должность' } as const;

export const FORM_NAMES = {
  teacher_pupil: 'учитель – ученик',
  pupil_pupil: 'ученик – ученик',
  student_pupil: 'студент – ученик',
  employer_pupil: 'работодатель – ученик',
  teacher_teacher: 'учитель – учитель',
  pedagog_pedagog: 'педагог – педагог',
} as const;

/** The acts of an organisation that, with a roadmap and an approved pair, mean that the model is implemented. */
export const INTRODUCING_ORDERS = [
  {
    id: 'ПРК-0001',
    type: 'о внедрении целевой модели',
    title: 'О внедрении целевой модели наставничества',
    number: '1-Н',
    date: '01.09.2025',
  },
  {
    id: 'ПРК-0002',
    type: 'об утверждении Положения',
    title: 'Об утверждении Положения о наставничестве',
    number: '2-Н',
    date: '02.09.2025',
  },
  {
    id: 'ПРК-0003',
    type: 'о назначении куратора',
    title: 'О назначении куратора наставничества',
    number: '3-Н',
    date: '02.09.2025',
  },
] as const;
