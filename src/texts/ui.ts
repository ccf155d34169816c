// Every Russian word the sidebar shows; texts of problems come from the server and stand in ru.ts, not here.
import { type NounForms, nounAfter, plural } from './plural.ts';

const PAIRS: NounForms = ['пара', 'пары', 'пар'];
const ORGANISATIONS: NounForms = ['организация', 'организации', 'организаций'];
const SHEETS: NounForms = ['лист', 'листа', 'листов'];
const CONSENTS: NounForms = ['согласие', 'согласия', 'согласий'];
const LINES: NounForms = ['строка', 'строки', 'строк'];
const LINES_ACCUSATIVE: NounForms = ['строку', 'строки', 'строк'];
const REMARKS: NounForms = ['замечание', 'замечания', 'замечаний'];
const PEOPLE_GENITIVE: NounForms = ['участника', 'участников', 'участников'];

export const ui = {
  product: 'Наставник',
  back: 'Назад',
  retry: 'Повторить',
  loading: 'Загружаем…',
  refreshing: 'Обновляем…',
  opensInNewTab: 'откроется в новой вкладке',
  notChosen: 'Выберите',
  toHome: 'На главную',
  show: (name: string) => `Показать: ${name}`,
  showAll: (count: number) => `Показать все (${count})`,
  field: {
    required: 'Заполните это поле',
    requiredChoice: 'Выберите хотя бы один вариант',
    optional: 'необязательно',
    filter: 'Найти в списке',
  },
  problems: { title: 'Не получилось', remarks: 'Замечания' },

  failure: {
    network: 'Нет связи с сервером: проверьте интернет и нажмите «Повторить», введённое не пропало.',
    timeout:
      'Сервер не успел ответить: подождите минуту и нажмите «Повторить», сделанное не пропадёт и не повторится дважды.',
    authorisation:
      'Google не дал доступ: если в браузере открыто два аккаунта Google, оставьте один (или откройте таблицу в окне инкогнито), разрешите доступ в меню «Наставник» и нажмите «Повторить».',
    busy: 'Сервис Google сейчас перегружен или исчерпан дневной лимит: подождите несколько минут и нажмите «Повторить».',
    absent: 'Панель открыта не из таблицы: откройте её в таблице, из меню «Наставник».',
    other:
      'Действие прервалось из-за ошибки программы: нажмите «Повторить», а если не поможет, сообщите координатору, что вы делали.',
  },

  setUp: {
    step: (step: number, of: number) => `Шаг ${step} из ${of}`,
    next: 'Далее',
    titles: ['Муниципалитет', 'Программа', 'Персональные данные', 'Всё верно?'],
    intro: 'Таблица пока пустая. Ответьте на несколько вопросов, и она станет книгой муниципалитета.',
    municipality: 'Название муниципалитета',
    municipalityHint: 'Например: Заречный муниципальный округ',
    authority: 'Орган управления образованием',
    authorityHint: 'Полностью, как в приказах',
    place: 'Населённый пункт',
    placeHint: 'Ставится в шапке документов',
    profile: 'Профиль показателей',
    profileHint: 'Показатели, цели и дорожная карта. Их можно поменять в книге потом.',
    firstYear: 'Год начала внедрения',
    firstYearHint: 'Четыре цифры',
    coordinatorEmail: 'Электронная почта координатора',
    coordinatorEmailHint: 'Сюда придут сообщения о своде',
    law: [
      'С 1 июля 2025 года персональные данные граждан России нельзя собирать сразу в базы данных за рубежом.',
      'Можно ли хранить имена в этой таблице, решает сам оператор персональных данных: это его юридическое решение.',
    ],
    localNote: 'Эта книга хранится на вашем компьютере, поэтому выбраны имена.',
    pdMode: 'Что хранить в книге',
    pdModes: {
      codes: {
        name: 'Только коды людей',
        hint: 'Список «код — имя» остаётся в файле у вас, имена попадают только в печатные документы.',
      },
      names: { name: 'Имена', hint: 'Фамилии, имена и отчества хранятся в книге.' },
    },
    summary: {
      municipality: 'Муниципалитет',
      authority: 'Орган управления',
      place: 'Населённый пункт',
      profile: 'Профиль',
      firstYear: 'Год начала',
      coordinatorEmail: 'Почта координатора',
      pdMode: 'В книге хранятся',
    },
    create: 'Создать книгу',
    creating: 'Создаём листы. Обычно это занимает до минуты.',
    doneTitle: 'Книга создана',
    done: (sheets: number) =>
      `${nounAfter(sheets, ['Готов', 'Готовы', 'Готово'])} ${plural(sheets, SHEETS)}. Теперь добавьте организации.`,
    toWork: 'Перейти к работе',
  },

  municipality: {
    mode: { names: 'В книге хранятся имена', codes: 'В книге хранятся только коды' },
    period: 'Отчётный квартал',
    whoReported: (period: string) => `Кто сдал: ${period}`,
    reportedOf: (reported: number, expected: number) => `Сдали ${reported} из ${expected}`,
    reported: 'сдан',
    notReported: 'не сдан',
    source: { workbook: 'своя книга', typed: 'числа вводит координатор' },
    noBook: 'книги ещё нет',
    actions: 'Что сделать',
    emptyTitle: 'Организаций пока нет',
    empty: 'Добавьте школы, детские сады и учреждения дополнительного образования. Можно вставить сразу весь список.',
    organisations: 'Добавить организации',
    books: 'Создать книги школ',
    numbers: 'Ввести числа таблицей',
    rollUp: 'Сделать свод',
    indicators: 'Показатели',
  },

  organisations: {
    title: 'Добавить организации',
    list: 'Список',
    listHint: 'По одной в строке: название ; тип. Можно вставить два столбца из Excel.',
    type: 'Тип, если в строке его нет',
    source: 'Как сдают отчёт',
    sources: {
      workbook: { name: 'В своей книге', hint: 'Для каждой сделаем книгу школы.' },
      typed: { name: 'Числа вводит координатор', hint: 'Книга не нужна, удобно для детских садов.' },
    },
    read: (count: number) => `Прочитано: ${plural(count, ORGANISATIONS)}`,
    save: 'Добавить',
    saving: 'Записываем в реестр…',
    doneTitle: 'Организации добавлены',
    done: (added: number) => `В реестре прибавилось: ${plural(added, ORGANISATIONS)}.`,
    more: 'Добавить ещё',
  },

  books: {
    title: 'Книги школ',
    text: (count: number) =>
      `Без книги: ${plural(count, ORGANISATIONS)}. Для каждой сделаем копию этой таблицы с листами школы.`,
    all: 'У всех организаций, которые сдают отчёт в своей книге, она уже есть.',
    start: 'Создать книги',
    starting: 'Начинаем. Панель можно закрыть: работа не остановится.',
    doneTitle: 'Книги созданы',
  },

  numbers: {
    title: 'Числа таблицей',
    table: 'Таблица: организация и число наставников',
    tableHint: 'Скопируйте два столбца в Excel и вставьте сюда. Строку «Итого» можно оставить: сверим.',
    type: 'Тип этих организаций',
    totalWords: ['итого', 'всего'],
    check: 'Проверить',
    previewTitle: 'Проверьте числа',
    caption: (period: string) => `Наставники, ${period}`,
    organisation: 'Организация',
    mentors: 'Наставников',
    total: 'Итого',
    heading: (text: string) => `Первая строка — заголовок, не сохраняется: ${text}`,
    totalAgrees: (total: number) => `Итог в таблице ${total}: сходится.`,
    totalDiffers: (stated: number, counted: number) =>
      `Итог в таблице ${stated}, а по строкам выходит ${counted}. Проверьте числа.`,
    unreadable: (row: number, text: string) => `Строка ${row}: не видно целого числа — «${text}»`,
    unreadableTitle: (count: number) => `Исправьте ${plural(count, LINES_ACCUSATIVE)} или уберите из таблицы`,
    nothing: 'В таблице нет ни одной строки с числом. Нужны два столбца: организация и число.',
    edit: 'Изменить таблицу',
    save: 'Сохранить',
    saving: 'Записываем числа…',
    doneTitle: 'Числа сохранены',
    done: (added: number, replaced: number) => `Новых: ${plural(added, LINES)}, заменено: ${plural(replaced, LINES)}.`,
    doneTotal: (total: number) => `Всего наставников: ${total}.`,
    more: 'Ещё одна таблица',
  },

  rollUp: {
    title: 'Свод за квартал',
    text: 'Собираем отчёты школ и введённые числа и считаем показатели. Принятый свод не меняется: поправка станет новой версией.',
    asOf: 'По состоянию на',
    start: 'Сделать свод',
    starting: 'Начинаем. Панель можно закрыть: работа не остановится.',
    doneTitle: 'Свод готов',
    toIndicators: 'Посмотреть показатели',
  },

  job: {
    names: { rollup: 'Свод', school_books: 'Книги школ' },
    states: { running: 'идёт', waiting: 'ждёт продолжения', finished: 'готово', failed: 'остановлено' },
    progress: (done: number, total: number) => `${done} из ${total}`,
    again: 'Продолжить',
  },

  indicators: {
    title: 'Показатели',
    asOf: (day: string, version: number) => `На ${day}, версия ${version}`,
    target: (target: string) => `цель ${target}`,
    noTarget: 'цели нет',
    numerator: 'Числитель',
    denominator: 'Знаменатель',
    reported: 'Сдали отчёт',
    of: (reported: number, expected: number) => `${reported} из ${expected}`,
    none: '—',
    emptyTitle: 'Свода за этот квартал ещё нет',
    empty: 'Сделайте свод, и здесь появятся показатели с доказательством каждого числа.',
  },

  school: {
    mode: { names: 'В книге хранятся имена', codes: 'В книге хранятся только коды' },
    counts: { mentors: 'Наставники', mentees: 'Наставляемые', pairs: 'Пары', signedPairs: 'С подписанным приказом' },
    remarks: (count: number) => `${plural(count, REMARKS)}: откройте лист «Проверки»`,
    noRemarks: 'Замечаний нет',
    nextStep: 'Следующий шаг',
    actions: 'Разделы',
    steps: {
      form: { text: 'Создайте форму, в которой наставники зарегистрируются сами.', action: 'Создать форму' },
      share: {
        text: 'Отправьте ссылку на форму наставникам. Ответы появятся в реестре сами.',
        action: 'Показать ссылку',
      },
      pair: { text: 'Наставники есть. Соедините их с наставляемыми.', action: 'Новая пара' },
      papers: {
        text: 'Есть пары без подписанного приказа. Подготовьте документы или отметьте приказ подписанным.',
        action: 'Открыть пары',
      },
      report: { text: 'Все пары оформлены. Можно сдать отчёт за квартал.', action: 'Сдать отчёт' },
      done: { text: 'Всё сделано: отчёт за квартал сдан.', action: '' },
    },
    pairs: 'Пары',
    newPair: 'Новая пара',
    orders: 'Приказы',
    report: 'Отчёт за квартал',
    form: 'Форма регистрации',
    submitted: (moment: string) => `Отчёт сдан: ${moment}`,
  },

  form: {
    title: 'Форма регистрации',
    none: {
      names: 'Наставник сам заполнит короткую форму, и строка появится в реестре. Форму можно создать один раз.',
      codes:
        'Наставник впишет в форму код, который вы ему дали: имени форма не спрашивает. Форму можно создать один раз.',
    },
    create: 'Создать форму',
    creating: 'Создаём форму. Обычно это занимает до минуты.',
    ready: 'Форма работает. Отправьте ссылку наставникам:',
    created: 'Форма создана',
    link: 'Ссылка на форму',
    open: 'Открыть форму',
  },

  pairs: {
    title: 'Пары',
    choose: 'Отметьте пары для приказа',
    chooseAll: 'Отметить все черновики',
    chosen: (count: number) => `Отмечено: ${plural(count, PAIRS)}`,
    chooseFirst: 'Отметьте хотя бы одну пару.',
    states: { draft: 'черновик', papers: 'документы готовы, ждут подписи', signed: 'приказ подписан' },
    mentees: (names: string) => `Наставляемые: ${names}`,
    prepare: 'Подготовить документы',
    preparing: 'Готовим приказ и согласия. Обычно это занимает до минуты.',
    newPair: 'Новая пара',
    emptyTitle: 'Пар пока нет',
    empty: 'Создайте первую пару: выберите наставника и наставляемых.',
  },

  newPair: {
    title: 'Новая пара',
    mentor: 'Наставник',
    mentees: 'Наставляемые',
    form: 'Форма',
    kind: 'Вид',
    startDate: 'Начало',
    endDate: 'Окончание',
    goal: 'Цель',
    goalHint: 'Одно предложение, попадёт в приказ',
    save: 'Создать пару',
    saving: 'Записываем пару…',
    doneTitle: 'Пара создана',
    done: 'Она в списке как черновик. Подготовьте документы, чтобы руководитель подписал приказ.',
    toPairs: 'К списку пар',
    more: 'Ещё одна пара',
    emptyTitle: 'Некого соединять',
    emptyMentors: 'В реестре нет наставников. Отправьте им форму регистрации или впишите на лист «Наставники».',
    emptyMentees: 'В реестре нет наставляемых. Впишите их на лист «Наставляемые».',
    toForm: 'Форма регистрации',
  },

  papers: {
    title: 'Документы готовы',
    text: (pairs: number, consents: number) =>
      `${plural(pairs, PAIRS)} в приказе, ${plural(consents, CONSENTS)} для печати.`,
    order: 'Проект приказа',
    consents: 'Согласия одним файлом',
    after:
      'Распечатайте и подпишите. Когда руководитель подпишет приказ, внесите номер и дату: только после этого пары считаются.',
    sign: 'Отметить подписанным',
    toPairs: 'К списку пар',
  },

  orders: {
    title: 'Приказы',
    states: { draft: 'проект, ждёт подписи', signed: 'подписан', cancelled: 'отменён' },
    number: (number: string, date: string) => `№ ${number} от ${date}`,
    pairs: (count: number) => plural(count, PAIRS),
    withoutConsents: (count: number) => `Нет согласий у ${plural(count, PEOPLE_GENITIVE)}`,
    order: 'Приказ',
    consents: 'Согласия',
    sign: 'Отметить подписанным',
    emptyTitle: 'Приказов пока нет',
    empty: 'Отметьте пары и подготовьте документы: проект приказа появится здесь.',
    toPairs: 'Открыть пары',
  },

  signOrder: {
    title: 'Приказ подписан',
    text: 'Перенесите номер и дату с подписанного приказа.',
    number: 'Номер приказа',
    date: 'Дата приказа',
    consentsGivenOn: 'Дата согласий',
    consentsHint: 'День, когда участники подписали согласия. Если согласия уже внесены в книгу, оставьте пустым.',
    save: 'Отметить подписанным',
    saving: 'Отмечаем приказ и пары…',
    doneTitle: 'Приказ подписан',
    done: (pairs: number) =>
      `Теперь ${nounAfter(pairs, ['считается', 'считаются', 'считается'])} ${plural(pairs, PAIRS)}.`,
    toOrders: 'К приказам',
  },

  report: {
    title: 'Отчёт за квартал',
    asOf: (day: string) => `По состоянию на ${day}`,
    caption: 'Что увидит муниципалитет: только числа, без людей',
    submitted: (moment: string) => `Уже сдан: ${moment}. Новая сдача станет следующей версией.`,
    empty: 'За этот квартал пока нечего показать.',
    submit: 'Сдать отчёт',
    submitting: 'Сдаём отчёт…',
    doneTitle: 'Отчёт сдан',
    done: (version: number, moment: string) => `Версия ${version}, ${moment}.`,
  },
} as const;
