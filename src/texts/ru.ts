// The Russian catalogue of the server side: names of files, menu, letters, names of quarters; the sidebar's own words are in ui.ts.
import { capital } from './capital.ts';
import { plural } from './plural.ts';

/** Templates whose papers are no document of the catalogue, or several. */
export const otherTemplates = {
  consents: 'согласия участников',
  code_list: 'список кодов',
  order_journal: 'журнал регистрации приказов',
  destruction_act: 'акт об уничтожении данных',
} as const;

/** Sheet of the journal of orders, its columns and their widths. */
export const orderJournalTitle = 'Журнал регистрации приказов';
export const orderJournalColumns = [
  ['№', 90],
  ['Дата', 100],
  ['Заголовок', 320],
  ['Вид', 220],
  ['Подписал', 200],
  ['Исполнитель', 200],
  ['Состояние', 110],
] as const;

/** The order of the authority as papers cite it; `authority` in the genitive, '' when its form is not known. */
export const municipalAct = (authority: string, day: string, number: string): string =>
  `приказ ${authority || 'органа управления образованием'} от ${day} № ${number}`;

/** Title of an order that changes another one. */
export const amendingTitle = (day: string, number: string): string =>
  `О внесении изменений в приказ от ${day} № ${number}`;

/** Titles of orders that the product writes into «Приказы»; a curator may change them. */
export const orderTitles = {
  order_municipal: 'О внедрении целевой модели наставничества',
  order_introduce: 'О внедрении целевой модели наставничества',
  order_approve_regulation: 'Об утверждении Положения о системе наставничества',
  order_appoint_curator: 'О назначении куратора наставничества',
  order_change_pairs: 'О внесении изменений в приказ о закреплении наставнических пар (групп)',
  order_awards: 'О поощрении участников наставнической деятельности',
  order_final_event: 'О проведении итогового мероприятия',
} as const;

/** Names of files never hold a person's name. */
export const fileNames = {
  templateBook: (municipality: string): string => `Шаблон книги организации – ${municipality}`,
  schoolBook: (organisation: string, id: string): string => `Книга наставничества – ${nameWithCode(organisation, id)}`,
  /** `name` is the form's own: «регистрация наставников». */
  form: (name: string, organisation: string, id: string): string =>
    `${capital(name)} – ${nameWithCode(organisation, id)}`,
  survey: (name: string, organisation: string, id: string): string =>
    `Анкета: ${name} – ${nameWithCode(organisation, id)}`,
  archive: (book: string, schoolYear: string): string => `${book} – архив ${schoolYear}`,
  templatesFolder: (municipality: string): string => `Шаблоны документов – ${municipality}`,
  /** `paper` is what is made of it: «приказ о внедрении». */
  template: (paper: string, organisation: string): string => `Шаблон: ${paper} – ${organisation}`,
  document: (name: string, id: string, organisation: string): string => `${capital(name)} ${id} – ${organisation}`,
  orderDraft: (orderId: string, organisation: string): string => `Проект приказа ${orderId} – ${organisation}`,
  consents: (orderId: string, organisation: string, part: number): string =>
    `Согласия к приказу ${orderId}${part === 0 ? '' : `, часть ${part + 1}`} – ${organisation}`,
  codeList: (organisation: string): string => `Список кодов для заполнения от руки – ${organisation}`,
  orderJournal: (organisation: string): string => `Журнал регистрации приказов – ${organisation}`,
  destructionAct: (personId: string, organisation: string): string =>
    `Акт об уничтожении данных, запись ${personId} – ${organisation}`,
  orderTitle: (schoolYear: string): string => `О закреплении наставнических пар (групп) на ${schoolYear} учебный год`,
} as const;

/** Why an archive cannot be edited, as Drive shows it. */
export const archiveTexts = {
  locked: (schoolYear: string): string => `Архив за ${schoolYear} учебный год`,
} as const;

/** Sentences of «Журнал». */
export const journalTexts = {
  archived: (schoolYear: string): string => `${schoolYear} учебный год убран в архив, начат следующий.`,
  migrated: (from: string, to: string): string => `Книга обновлена: была версия ${from || '1'}, стала ${to}.`,
} as const;

/** The line of «Настройки профиля» under which the lines of a replaced profile stay. */
export const formerProfile = (name: string, moment: string): string =>
  `«${name}»: заменён ${moment}. Строки ниже сохранены и не действуют.`;

/** Words in the cells of registers. */
export const registerTexts = {
  order: (number: string, day: string, title: string): string =>
    `№\u00a0${number} от ${day}${title === '' ? '' : ` «${title}»`}`,
  term: (from: string, to: string): string => `${from} – ${to}`,
} as const;

export const rollUpTotal = { id: 'ИТОГО', name: 'Итого по муниципалитету' } as const;

/** «детский сад, МБ: 40 организаций»; null is a name that tells no legal form. */
export const rollUpTotalOf = (type: string, legalForm: string | null, count: number): string =>
  `${type}, ${legalForm ?? 'форма не указана в названии'}: ${plural(count, ['организация', 'организации', 'организаций'])}`;

export const menuTexts = {
  caption: 'Наставник',
  panelTitle: 'Наставник',
  openPanel: 'Открыть панель',
  checkBook: 'Проверить книгу',
  makeSchoolBooks: 'Создать книги организаций',
  runRollUp: 'Собрать свод за прошлый квартал',
  /** Over an empty workbook, before Google asks anything. */
  firstOpening:
    'Начните здесь: меню «Наставник» → «Открыть панель». Google может спросить разрешения: они нужны, чтобы заполнять эту книгу, создавать документы и анкеты, напоминать о сроках. Чужих файлов и писем программа не читает.',
  help: 'Справка',
} as const;

const registrationTexts = {
  names:
    'Анкета для тех, кто готов стать наставником. Согласие на обработку персональных данных подписывается отдельно, на бумаге: отправка анкеты его не заменяет.',
  codes:
    'Анкета для тех, кто готов стать наставником. Укажите код, который выдал куратор. Фамилию, адрес и телефон не пишите.',
} as const;
const requestTexts = {
  names:
    'Анкета для тех, кому нужен наставник. Согласие на обработку персональных данных подписывается отдельно, на бумаге: отправка анкеты его не заменяет.',
  codes:
    'Анкета для тех, кому нужен наставник. Укажите код, который выдал куратор. Фамилию, адрес и телефон не пишите.',
} as const;

/** Words around the questions of a form. */
export const formTexts = (
  key: 'registration' | 'mentee_request' | 'survey',
  mode: 'names' | 'codes',
): { description: string; confirmation: string } => {
  if (key === 'survey')
    return {
      description: 'Анкета без имён. Ответы хранятся под ключом, который знаете только вы. Отвечайте как есть.',
      confirmation: 'Спасибо! Ответ записан.',
    };
  return {
    description: (key === 'registration' ? registrationTexts : requestTexts)[mode],
    confirmation: 'Спасибо! Ответ записан. Куратор свяжется с вами.',
  };
};

/** What is written beside a form's answer; the row itself may hold what was typed. */
export const answerRemarks = {
  noColumn: (title: string, text: string): string => `Вопрос «${title}»: ${text}`,
  deletedQuestion: 'удалённый вопрос',
  edited: (title: string, text: string): string =>
    `Ответ изменён. «${title}»: ${text === '' ? 'ответ убран' : text}. В ячейке осталось то, что вписали вы.`,
} as const;

/** What the journal tells of an answer: nothing of what was typed. */
export const answerStories = {
  added: (form: string): string => `Анкета «${form}»: ответ записан.`,
  addedByTimer: (form: string): string =>
    `Анкета «${form}»: ответ записан пятиминутным проходом, триггер анкеты не сработал.`,
  edited: (form: string, columns: string): string => `Анкета «${form}»: ответ изменён, обновлено: ${columns}.`,
  editKept: (form: string, columns: string): string =>
    `Анкета «${form}»: ответ изменён, но в столбцах ${columns} стоит правка куратора. Она осталась, новый ответ – в «Замечаниях».`,
  repeated: (form: string): string =>
    `Анкета «${form}»: форма сообщила об ответе, который уже записан. Второй строки не появилось.`,
  renamed: (form: string, column: string, title: string): string =>
    `Анкета «${form}»: вопрос переименован в «${title}». Ответы идут в прежний столбец «${column}».`,
  notInList: (columns: string): string => `Не из списка: ${columns}. Записано как есть.`,
  noColumn: (titles: string): string => `Нет столбца для вопросов: ${titles}. Ответы – в «Замечаниях».`,
  leftOut: (titles: string): string => `Не записано: ${titles}. Похоже на номер документа, СНИЛС или телефон.`,
} as const;

/** «Предмет», «Почта». */
export const quotedList = (titles: readonly string[]): string => titles.map((title) => `«${title}»`).join(', ');

const ROMAN = ['I', 'II', 'III', 'IV'];

/** «IV квартал 2025 года». */
export const periodName = (period: string): string =>
  `${ROMAN[Number(period.slice(6)) - 1] ?? ''} квартал ${period.slice(0, 4)} года`;

/** `31.12.2025` of an ISO day. */
export const shortDay = (day: string): string => day.split('-').reverse().join('.');

export const letters = {
  quarterFrozen: (quarter: {
    period: string;
    asOf: string;
    version: number;
    missing: number;
    expected: number;
  }): { subject: string; body: string } => ({
    subject: `Свод по наставничеству за ${periodName(quarter.period)} готов`,
    body: [
      `Показатели посчитаны на ${shortDay(quarter.asOf)} (версия ${quarter.version}). Они на листе «Показатели».`,
      quarter.missing === 0
        ? 'Отчёты сдали все организации.'
        : `Отчётов нет: ${quarter.missing} из ${quarter.expected}. Кто не сдал – на листе «Свод по ОО».`,
    ].join('\n'),
  }),
} as const;

const errors = ['ошибка', 'ошибки', 'ошибок'] as const;
const warnings = ['предупреждение', 'предупреждения', 'предупреждений'] as const;

/** What a check found, in a sentence. */
export const checkText = (found: { errors: number; warnings: number }): string =>
  found.errors + found.warnings === 0
    ? 'Проверка закончена: всё в порядке.'
    : `Проверка закончена: ${plural(found.errors, errors)}, ${plural(found.warnings, warnings)}. Список – на листе «Проверки».`;

export const indicatorNotes = {
  supersededBy: (id: string): string => `С этого года действует ${id}.`,
  noTarget: '—',
  noValue: '—',
} as const;

/** How a line of an organisation's sheet is named: its people and pairs have no codes. */
export const sheetRowName = (what: 'pair' | 'mentor' | 'mentee', rowNumber: number): string =>
  ({
    pair: `в строке ${rowNumber}`,
    mentor: `наставника в строке ${rowNumber}`,
    mentee: `наставляемого в строке ${rowNumber}`,
  })[what];

/** «МБОУ «СОШ № 5» (ОО-0005)». */
export const nameWithCode = (name: string, id: string): string => `${name} (${id})`;

/** «ОО-0001, ОО-0002 и ещё 44». */
export const namedOrganisations = (ids: readonly string[], more: number): string =>
  more > 0 ? `${ids.join(', ')} и ещё ${more}` : ids.join(', ');

/** The row of a snapshot that holds the numbers of organisations. */
export const frozenNumbersName = { id: 'ЧИСЛА-ОО', name: 'Числа организаций для выгрузки' } as const;
export const changedNumbersName = 'Изменились числа организаций';
export const frozenNumbersPart = (part: number, of: number): string => `часть ${part} из ${of}`;
export const frozenNumbersRule = 'Числа отчётов организаций, какими они были в день фиксации.';

export const reportWords = {
  none: 'нет',
  unknown: '—',
} as const;

/** Why a column, or a whole list, is not loaded. */
export const listRefusalTexts = {
  column: 'Такие сведения в книге не хранятся. Столбец пропущен, остальные можно загрузить.',
  file: 'В этой книге хранятся только коды. Сделайте копию файла, замените в ней фамилии кодами, уберите столбцы с именами и загрузите копию.',
} as const;

/** Entries of «Журнал» about lists. */
export const listJournalTexts = {
  loaded: (importId: string, written: number, total: number): string =>
    `Загрузка ${importId}: записано строк ${written}, в файле ${total}.`,
  undone: (importId: string, removed: number, kept: number): string =>
    `Загрузка ${importId} отменена: убрано строк ${removed}, осталось ${kept}.`,
} as const;

/** Why a row of an undone list stays. */
export const listKeptTexts = {
  changed: 'после загрузки её изменили.',
  used: (sheet: string): string => `на неё ссылается лист «${sheet}».`,
} as const;
