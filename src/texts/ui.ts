// Every Russian word the sidebar shows; texts of problems come from the server and stand in ru.ts, not here.
import { type NounForms, nounAfter } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';
import { boardTitle } from './uiCycle.ts';
import { declensionTitle } from './uiDeclension.ts';
import { documentsTitle } from './uiDocuments.ts';
import { formsTitle } from './uiForms.ts';
import { indicatorsTitle } from './uiIndicators.ts';
import { matchingTitle } from './uiMatching.ts';
import { ordersTitle } from './uiOrders.ts';
import { consentsTitle, peopleTitle } from './uiPrivacy.ts';
import { remindersTitle } from './uiReminders.ts';
import { roadmapTitle } from './uiRoadmap.ts';
import { constantsTitle, mentorFormTitle } from './uiSetUp.ts';
import { templatesTitle } from './uiTemplates.ts';

const PAIRS: NounForms = ['пара', 'пары', 'пар'];
const ORGANISATIONS: NounForms = ['организация', 'организации', 'организаций'];
const SHEETS: NounForms = ['лист', 'листа', 'листов'];
const COLUMNS: NounForms = ['столбец', 'столбца', 'столбцов'];
const CONSENTS: NounForms = ['согласие', 'согласия', 'согласий'];
const LINES: NounForms = ['строка', 'строки', 'строк'];
const LINES_ACCUSATIVE: NounForms = ['строку', 'строки', 'строк'];
const REMARKS: NounForms = ['замечание', 'замечания', 'замечаний'];

export const product = 'Наставник';
export const back = 'Назад';
export const retry = 'Повторить';
export const loading = 'Загружаем…';
export const refreshing = 'Обновляем…';
export const opensInNewTab = 'откроется в новой вкладке';
export const notChosen = 'Выберите';
export const undo = 'Отменить';
export const undoing = 'Отменяем…';
export const toHome = 'На главную';
export const toPairs = 'Открыть пары';
export const sign = 'Отметить подписанным';
export const nextStep = 'Следующий шаг';
export const sections = 'Разделы';
export const period = 'Отчётный квартал';
export const pdMode = { names: 'В книге хранятся имена', codes: 'В книге хранятся только коды' } as const;
export const outOf = (part: number, whole: number) => `${part} из ${whole}`;
export const lineOf = (row: number, text: string) => `Строка ${row}: «${text}»`;

export const fieldRequired = 'Заполните это поле';
export const fieldRequiredChoice = 'Выберите хотя бы один вариант';
export const fieldOptional = 'необязательно';
export const fieldFilter = 'Найти в списке';

export const problemsTitle = 'Не получилось';
export const problemsRemarks = 'Замечания';
export const failure = {
  network: 'Нет связи с сервером: проверьте интернет и нажмите «Повторить», введённое не пропало.',
  timeout: 'Сервер не успел ответить: подождите минуту, проверьте, не сделано ли уже, и нажмите «Повторить».',
  authorisation:
    'Google не дал доступ: если открыто два аккаунта Google, выйдите из лишнего, разрешите доступ в меню «Наставник» и нажмите «Повторить».',
  busy: 'Google перегружен или исчерпан дневной лимит: подождите несколько минут и нажмите «Повторить».',
  absent: 'Панель открыта не из таблицы: откройте её в таблице, из меню «Наставник».',
  other: 'Действие прервалось: нажмите «Повторить», а если не поможет, сообщите координатору, что вы делали.',
} as const;

export const setUpStep = (step: number, of: number) => `Шаг ${step} из ${of}`;
export const setUpNext = 'Далее';
export const setUpTitles = ['Муниципалитет', 'Программа', 'Персональные данные', 'Всё верно?'] as const;
export const setUpIntro = 'Таблица пуста. Ответьте на несколько вопросов, и она станет книгой муниципалитета.';
export const setUpLabels = {
  municipality: 'Название муниципалитета',
  authority: 'Орган управления образованием',
  place: 'Населённый пункт',
  profile: 'Профиль показателей',
  firstYear: 'Год начала внедрения',
  coordinatorEmail: 'Электронная почта координатора',
  pdMode: 'Что хранить в книге',
} as const;
export const setUpHints = {
  municipality: 'Например: Заречный муниципальный округ',
  authority: 'Полностью, как в приказах',
  place: 'Ставится в шапке документов',
  profile: 'Показатели, цели и дорожная карта. Потом их можно поменять.',
  firstYear: 'Например: 2021',
  coordinatorEmail: 'Сюда придут сообщения о своде',
} as const;
export const setUpLaw = [
  'По закону 152-ФЗ с 1 июля 2025 года персональные данные граждан России нельзя собирать сразу в базы данных за рубежом.',
  'Можно ли хранить имена в этой таблице, решает сам оператор персональных данных: это его юридическое решение.',
] as const;
export const setUpLocalNote = 'Эта книга хранится на вашем компьютере, поэтому выбраны имена.';
export const setUpPdModes = {
  codes: {
    name: 'Только коды людей',
    hint: 'Список «код — имя» остаётся в файле у вас, имена попадают только в печатные документы.',
  },
  names: { name: 'Имена', hint: 'Фамилии, имена и отчества хранятся в книге.' },
} as const;
export const setUpCreate = 'Создать книгу';
export const setUpCreating = 'Создаём листы. Обычно до минуты.';
export const setUpDoneTitle = 'Книга создана';
export const setUpDone = (sheets: number) =>
  `${nounAfter(sheets, ['Готов', 'Готовы', 'Готово'])} ${plural(sheets, SHEETS)}. Теперь добавьте организации.`;
export const setUpToWork = 'Перейти к работе';

export const updateTitle = 'Обновить книгу';
export const updateText = 'Эта книга сделана прежней версией программы. Пока она не обновлена, работать в ней нельзя.';
export const updateKeeps = {
  municipality: 'Добавятся новые листы и столбцы. Всё записанное останется. Книги школ обновляются отдельно.',
  school: 'Добавятся новые листы и столбцы. Всё записанное останется.',
} as const;
export const updateStart = 'Обновить';
export const updateRunning = 'Добавляем листы и столбцы. Обычно до минуты.';
export const updateDoneTitle = 'Книга обновлена';
export const updateDone = ({ sheets, columns, rows }: { sheets: number; columns: number; rows: number }) =>
  `Добавлено: ${plural(sheets, SHEETS)}, ${plural(columns, COLUMNS)}. Перенесено: ${plural(rows, LINES)}.`;

export const municipalityReportedOf = (reported: number, expected: number) => `Сдали ${outOf(reported, expected)}`;
export const municipalityNothing = 'Организации сдали отчёты, свод сделан. Загляните в новом квартале.';

export const organisationsTitle = 'Добавить организации';
export const organisationsFile = 'Файл .xlsx или .csv';
export const organisationsFileHint = 'Возьмём названия и типы: список появится ниже, проверьте его.';
export const organisationsList = 'Список';
export const organisationsListHint = 'По одной в строке: название ; тип. Можно вставить два столбца из Excel.';
export const organisationsType = 'Тип, если в строке его нет';
export const organisationsSource = 'Как сдают отчёт';
export const organisationsSources = {
  workbook: { name: 'В своей книге', hint: 'Для каждой сделаем книгу школы.' },
  sheet: { name: 'На листе в этой книге', hint: 'Для детских садов: строка на пару, показатели посчитаем сами.' },
  typed: { name: 'Числа вводит координатор', hint: 'Книга не нужна, только числа.' },
} as const;
export const organisationsRead = (count: number) => `Прочитано: ${plural(count, ORGANISATIONS)}`;
export const organisationsUnread = (types: string) => `Исправьте название или тип. Типы: ${types}`;
export const organisationsSave = 'Добавить';
export const organisationsSaving = 'Записываем в реестр…';
export const organisationsDoneTitle = 'Организации добавлены';
export const organisationsDone = (added: number) => `В реестре прибавилось: ${plural(added, ORGANISATIONS)}.`;

export const booksTitle = 'Книги школ';
export const booksText = (count: number) =>
  `Без книги: ${plural(count, ORGANISATIONS)}. Для каждой сделаем таблицу с листами школы.`;
export const booksAll = 'У всех, кто сдаёт отчёт в своей книге, она уже есть.';
export const booksNone = 'Организаций, которые сдают отчёт в своей книге, ещё нет.';
export const booksUpdateText =
  'Изменили шаблоны, вопросы анкеты или профиль, подписали приказ – обновите книги: школы получат новое, записи сохранятся.';
export const booksOutdated = (count: number) =>
  `Книг прежней версии: ${count}. Пока они не обновлены, школы не могут в них работать. Записи сохранятся.`;
export const booksUpdate = 'Обновить книги';
export const booksUpdatedTitle = 'Книги обновлены';
export const booksWaiting = (names: string) =>
  `Куратору не открыты: ${names}. Проверьте адрес в столбце «Почта куратора»: нужен аккаунт Google.`;
export const booksShare = 'Открыть доступ';
export const booksFormerTitle = 'Доступ прежних кураторов';
export const booksFormer = 'Куратор сменился, а книга ещё открыта по прежнему адресу.';
export const booksFormerClose = (name: string, email: string) => `Закрыть: ${name}, ${email}`;
export const booksFormerClosing = 'Закрываем доступ…';
export const booksStart = 'Создать книги школ';
export const booksDoneTitle = 'Книги созданы';

export const numbersTitle = 'Ввести числа таблицей';
export const numbersTable = 'Таблица: организация и число наставников';
export const numbersTableHint =
  'Скопируйте два столбца в Excel и вставьте сюда. Строку «Итого» можно оставить: сверим.';
export const numbersType = 'Тип этих организаций';
export const numbersTotalWords = ['итого', 'всего'] as const;
export const numbersCheck = 'Проверить';
export const numbersPreviewTitle = 'Проверьте числа';
export const numbersCaption = (period: string) => `Число наставников, ${period}`;
export const numbersTotal = 'Итого';
export const numbersHeading = (text: string) => `Заголовок, не сохраняется: ${text}`;
export const numbersTotalAgrees = (total: number) => `Итог в таблице ${total}: сходится.`;
export const numbersTotalDiffers = (stated: number, counted: number) =>
  `Итог в таблице ${stated}, а по строкам выходит ${counted}. Проверьте числа.`;
export const numbersUnreadableTitle = (count: number) =>
  `Исправьте или уберите ${plural(count, LINES_ACCUSATIVE)} без целого числа`;
export const numbersNothing = 'В таблице нет строк с числом. Нужны два столбца: организация и число.';
export const numbersEdit = 'Изменить таблицу';
export const numbersSave = 'Сохранить';
export const numbersSaving = 'Записываем числа…';
export const numbersDoneTitle = 'Числа сохранены';
export const numbersDone = (added: number, replaced: number, total: number | undefined) =>
  `Добавлено: ${plural(added, LINES)}${replaced === 0 ? '' : `, заменено: ${plural(replaced, LINES)}`}.${total === undefined ? '' : ` Всего наставников: ${total}.`}`;

export const rollUpTitle = 'Свод за квартал';
export const rollUpText =
  'Соберём отчёты и посчитаем показатели. Прежний свод не меняется: поправка станет новой версией.';
export const rollUpAsOf = 'По состоянию на';
export const rollUpStart = 'Сделать свод';
export const rollUpDoneTitle = 'Свод готов';
export const rollUpToIndicators = 'Посмотреть показатели';

export const jobStarting = 'Начинаем. Панель можно закрыть: работа не остановится.';
export const jobTitles = {
  rollup: 'Свод',
  school_books: booksTitle,
  update_books: 'Обновление книг',
  new_year: 'Новый учебный год',
  documents: 'Документы',
} as const;
export const jobStates = {
  running: 'идёт',
  waiting: 'ждёт продолжения',
  finished: 'готово',
  failed: 'остановлено',
  stopped: 'остановлено вами',
} as const;
export const jobAgain = 'Продолжить';
export const jobStop = 'Остановить';
export const jobStopping = 'Остановится, когда закончит начатое: не дольше пяти минут.';

export const formTitle = 'Форма регистрации';
export const formNone = {
  names: 'Наставник сам заполнит короткую форму, и строка появится в реестре.',
  codes: 'Наставник впишет в форму код, который вы ему дали: имени форма не спрашивает.',
} as const;
export const formCreate = 'Создать форму';
export const formCreating = 'Создаём форму. Обычно до минуты.';
export const formReady = 'Форма работает. Отправьте ссылку наставникам.';
export const formCreated = 'Форма создана';
export const formLink = 'Ссылка на форму';
export const formLinkHint = 'Нажмите на поле и скопируйте: Ctrl + C';
export const formOpen = 'Открыть форму';

export const pairsTitle = 'Пары';
export const pairsChoose = 'Отметьте пары для приказа';
export const pairsChooseAll = 'Отметить все черновики';
export const pairsChosen = (count: number) => `Отмечено: ${plural(count, PAIRS)}`;
export const pairsChooseFirst = 'Отметьте хотя бы одну пару.';
export const pairsStates = {
  draft: 'черновик',
  papers: 'документы готовы, ждут подписи',
  signed: 'приказ подписан',
} as const;
export const pairsMentees = (names: string) => `Наставляемые: ${names}`;
export const pairsPrepare = 'Подготовить документы';
export const pairsPreparing = 'Готовим приказ и согласия. Обычно до минуты.';
export const pairsEmptyTitle = 'Пар пока нет';
export const pairsEmpty = 'Создайте первую пару: выберите наставника и наставляемых.';

export const newPairTitle = 'Новая пара';
export const newPairMentor = 'Наставник';
export const newPairMentees = 'Наставляемые';
export const newPairForm = 'Форма';
export const newPairKind = 'Вид';
export const newPairStartDate = 'Начало';
export const newPairEndDate = 'Окончание';
export const newPairGoal = 'Цель';
export const newPairGoalHint = 'Одно предложение';
export const newPairFormProposed = 'Подходит этим людям. Можно выбрать другую.';
export const newPairTermHint = 'Предложено до конца занятий: исправьте, если нужно.';
export const newPairErrors = 'Так пару не создать';
export const newPairDoubts = 'Проверьте';
export const newPairSave = 'Создать пару';
export const newPairSaving = 'Записываем пару…';
export const newPairDoneTitle = 'Пара создана';
export const newPairDone = 'Подготовьте документы для подписи.';
export const newPairUndoneTitle = 'Создание отменено';
export const newPairUndone = 'Пара убрана, люди остались в реестре.';
export const newPairMore = 'Ещё одна пара';
export const newPairEmptyTitle = 'Некого соединять';
export const newPairEmptyMentors = 'В реестре нет наставников. Отправьте им форму регистрации.';
export const newPairEmptyMentees =
  'В реестре нет наставляемых. Загрузите список или впишите их на лист «Наставляемые».';

export const papersTitle = 'Документы готовы';
export const papersText = (pairs: number, consents: number) =>
  `${plural(pairs, PAIRS)} в приказе, ${plural(consents, CONSENTS)} для печати.`;
export const papersUnderWay = 'Документы готовятся';
export const papersShow = 'Показать документы';
export const papersOrder = 'Проект приказа';
/** A document holds so many sheets; the rest stand in a second one. */
export const consentsPart = (text: string, part: number) => (part === 0 ? text : `${text}, часть ${part + 1}`);
export const papersConsents = 'Согласия одним файлом';
export const papersAfter =
  'Распечатайте и подпишите. Когда приказ подписан, внесите номер и дату: только тогда пары считаются.';

export const listTitle = 'Загрузить список';
export const listRegister = 'Куда загрузить';
export const listRegisters = {
  mentors: { name: 'Наставники', hint: 'Учителя, старшеклассники, студенты, специалисты предприятий.' },
  mentees: { name: 'Наставляемые', hint: 'Ученики, студенты, молодые педагоги.' },
} as const;
export const listFile = 'Файл .xlsx или .csv';
export const listFileHint = {
  names: 'До 25 000 строк. Файл читается на вашем компьютере: в книгу попадут только выбранные столбцы.',
  codes: 'Только коды участников, без фамилий. Файл читается на вашем компьютере.',
} as const;
export const listRead = 'Прочитать файл';
export const listReading = 'Читаем файл…';
export const listUnreadable = {
  too_large: 'Файл больше 10 МБ. Оставьте в нём один лист со списком, без рисунков, и сохраните заново.',
  old_xls: 'Это файл старого вида (.xls). Откройте его в Excel и сохраните как «Книга Excel (.xlsx)».',
  protected: 'Файл закрыт паролем. Откройте его, снимите пароль и сохраните.',
  not_a_list: 'Это не таблица. Нужен файл .xlsx или .csv.',
  broken: 'Файл повреждён или скачан не до конца. Скачайте или сохраните его ещё раз.',
  open_quote: 'В файле .csv открыта и не закрыта кавычка. Исправьте её или сохраните список как .xlsx.',
  empty: 'В файле нет ни одной заполненной ячейки. Проверьте, тот ли это файл.',
  too_many_rows: 'В файле больше 25 000 строк. Разделите список на части.',
} as const;
export const listSheet = 'Лист файла';
export const listSheetName = (name: string, rows: number) => `${name} (${plural(rows, LINES)})`;
export const listMatchTitle = 'Что куда';
export const listMatchText = (line: number, rows: number) =>
  `Названия столбцов – в строке ${line}, ниже ${plural(rows, LINES)}. Проверьте, куда попадёт каждый столбец.`;
export const listNoHeader =
  'Названий столбцов не нашлось. Выберите, что в каком столбце, или добавьте в файл строку с названиями.';
export const listColumn = (number: number) => `Столбец ${number}`;
export const listExamples = (examples: string) => `В файле: ${examples}`;
export const listLeaveOut = 'Не загружать';
export const listUnused = (count: number) => `Не загружаются: ${plural(count, COLUMNS)}`;
export const listForAll = (title: string) => `${title} – для всех строк`;
export const listForAllHint = 'Такого столбца в файле нет.';
export const listColumnMissing = (titles: string) => `Выберите столбец: ${titles}. Без него загрузить нельзя.`;
export const listRefusedTitle = (names: string) => `Не загружается: ${names}`;
export const listNoRows = 'Под названиями столбцов нет ни одной строки.';
export const listCheck = 'Проверить';
export const listChecking = 'Проверяем строки…';
export const listCheckTitle = 'Проверьте список';
export const listGoIn = 'Войдут';
export const listStayOut = 'Не войдут';
export const listStayTitle = 'Эти строки не войдут';
export const listStayHint =
  'Исправьте файл и загрузите его ещё раз. Если мешает один столбец, его можно не загружать: «Изменить столбцы».';
export const listRemarksTitle = 'Войдут, но проверьте';
export const listInRows = (lines: string, count: number) => `${count === 1 ? 'Строка' : 'Строки'} ${lines}: `;
export const listMoreProblems = (count: number) => `И ещё ${plural(count, REMARKS)}.`;
export const listLeftRows = (count: number) => `Список того, что не войдёт (${count})`;
export const listLeftHint = 'Можно скопировать и вставить в таблицу: номер строки, что не так, содержимое.';
export const listLoad = (count: number) => `Загрузить ${plural(count, LINES_ACCUSATIVE)}`;
export const listLoading = 'Загружаем строки…';
export const listChangeColumns = 'Изменить столбцы';
export const listDoneTitle = 'Список загружен';
export const listDone = (written: number, left: number) =>
  `Загружено: ${plural(written, LINES)}.${left === 0 ? '' : ` Не вошло: ${plural(left, LINES)}.`}`;
export const listLast = 'Последняя загрузка';
export const listLastText = (register: string, moment: string, rows: number) =>
  `${moment}, «${register}», в файле ${plural(rows, LINES)}.`;
export const listUndo = 'Отменить загрузку';
export const listUndoing = 'Убираем загруженные строки…';
export const listUndoneTitle = 'Загрузка отменена';
export const listUndone = (removed: number) => `Убрано: ${plural(removed, LINES)}.`;
export const listKept = 'Эти записи остались';
export const listKeptRow = (id: string, text: string) => `${id}: ${text}`;

export const profileTitle = 'Новый профиль';
export const profileNow = (name: string) => `Сейчас книга работает по профилю «${name}».`;
export const profileWhere =
  'Показатели, цели, столбцы, анкеты и списки можно менять по строкам на листе «Настройки профиля». Здесь можно взять за основу другой профиль.';
export const profileOpen = 'Открыть «Настройки профиля»';
export const profileSource = 'Какой профиль взять за основу';
export const profileName = 'Название нового профиля';
export const profileNameHint = 'Например: Заречный, педагоги.';
export const profileReplace = 'Замена';
export const profileReplaceYes = (lines: number) =>
  `Заменить ${plural(lines, LINES)}: прежние останутся ниже на том же листе и не будут действовать`;
export const profileCopy = 'Создать профиль';
export const profileCopying = 'Записываем профиль…';
export const profileDoneTitle = 'Профиль создан';
export const profileDone = (kept: number) =>
  `Проверьте лист «Настройки профиля».${kept === 0 ? '' : ` Прежние ${plural(kept, LINES)} сохранены ниже.`} Школам профиль передаст «Обновить книги».`;

export const registersTitle = 'Реестры';
export const registersIntro =
  'Каждый реестр собирается на отдельном листе из людей, пар и приказов. Повторная сборка переписывает только этот лист.';
export const registersMake = (title: string) => `Сформировать «${title}»`;
export const registersMaking = 'Собираем реестр…';
export const registersMade = (title: string, rows: number) => `Лист «${title}»: ${plural(rows, LINES)}.`;
export const registersNone = 'В профиле муниципалитета нет реестров.';

export const reportTitle = 'Отчёт за квартал';
export const reportCaption = (day: string) => `Что увидит муниципалитет: только числа на ${day}, без людей`;
export const reportKeys = (count: number) =>
  `С числами уйдут ${plural(count, ['ключ', 'ключа', 'ключей'])} без имён: по ним одного человека не посчитают дважды.`;
export const reportGroups = {
  main: 'Главное',
  ages: 'По возрасту',
  shape: 'По формам, видам и категориям',
  contingent: 'Молодые специалисты и дети',
  organisation: 'Что есть в организации',
  activity: 'Программы, встречи, дорожная карта',
  answers: 'Ответы на анкеты',
} as const;
export const reportSubmitted = (moment: string) => `Уже сдан: ${moment}. Новая сдача станет следующей версией.`;
export const reportSubmit = 'Сдать отчёт';
export const reportSubmitting = 'Сдаём отчёт…';
export const reportDoneTitle = 'Отчёт сдан';
export const reportDone = (version: number, moment: string) => `Версия ${version}, ${moment}.`;

// What leads to a screen is named as the screen or its action is.
export const checkTitle = 'Проверить книгу';
export const checkClean = 'Всё в порядке: ошибок и предупреждений нет.';
export const checkAgain = 'Проверить ещё раз';
export const checkOpenCell = 'Перейти к ячейке';
export const checkLevels = { error: 'Ошибка', warning: 'Предупреждение' } as const;
export const checkedAt = (moment: string): string => `Проверено ${moment}. Список стоит на листе «Проверки».`;
export const checkCounts = (found: { errors: number; warnings: number }): string =>
  `${plural(found.errors, ['ошибка', 'ошибки', 'ошибок'])}, ${plural(found.warnings, ['предупреждение', 'предупреждения', 'предупреждений'])}`;
export const checkMore = (count: number): string => `И ещё ${count} – на листе «Проверки».`;
export const newYearTitle = 'Новый учебный год';
export const newYearIntro = (ended: string) =>
  `Сначала сделаем полную копию книги – архив за ${ended}. Она закрыта от изменений и хранит всё.`;
export const newYearRest = (ended: string) => `Останется только в архиве за ${ended}`;
export const newYearNothingLeaves = 'Ни одна строка не уйдёт: все пары этого календарного года ещё нужны для отчётов.';
export const newYearWhyStay =
  'Пары, которые закончились в этом календарном году, остаются: они входят в отчёты до декабря.';
export const newYearFacts = {
  up: 'Классов станет на один больше',
  graduates: 'Выпускников (11 класс)',
  unknown: 'Класс не распознан, останется как есть',
  stayingPairs: 'Пар остаётся в книге',
  overduePairs: 'Из них срок вышел, а пара не закрыта',
} as const;
export const newYearGraduates = 'Отметить выпускников: вышли из программы 31 августа';
export const newYearStart = (begun: string) => `Начать ${begun}`;
export const newYearAgain = 'Убрать закрытые пары';
export const newYearRunning = 'Копируем книгу и проверяем копию. Обычно до минуты.';
export const newYearDoneTitle = 'Новый учебный год начат';
export const newYearDone = ({ removed, held, up }: { removed: number; held: number; up: number }) =>
  `Классов переведено: ${up}. В архиве: ${plural(removed, LINES)}.${held > 0 ? ` Изменились после копии и остались в книге: ${held}.` : ''} Всё прежнее – в архиве.`;
export const newYearArchive = 'Открыть архив';
export const newYearBooksText =
  'Для каждой школы сделаем архив прошлого года и переведём классы. Выпускников отметит куратор. То же школа может сделать сама.';
export const newYearBooksStart = 'Начать во всех книгах';

export const municipalityScreens = {
  newYear: newYearTitle,
  organisations: organisationsTitle,
  books: booksTitle,
  numbers: numbersTitle,
  board: boardTitle,
  roadmap: roadmapTitle,
  rollUp: rollUpStart,
  indicators: indicatorsTitle,
  documents: documentsTitle,
  orders: ordersTitle,
  templates: templatesTitle,
  mentorForm: mentorFormTitle,
  constants: constantsTitle,
  profile: profileTitle,
  check: checkTitle,
} as const;
export const schoolScreens = {
  newYear: newYearTitle,
  matching: matchingTitle,
  pairs: pairsTitle,
  newPair: newPairTitle,
  orders: ordersTitle,
  documents: documentsTitle,
  templates: templatesTitle,
  consents: consentsTitle,
  list: listTitle,
  people: peopleTitle,
  roadmap: roadmapTitle,
  reminders: remindersTitle,
  registers: registersTitle,
  report: reportTitle,
  form: formTitle,
  forms: formsTitle,
  check: checkTitle,
  declension: declensionTitle,
} as const;
