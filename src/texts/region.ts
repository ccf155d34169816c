// Russian words of what leaves the municipality: tables for the region with their dictionary.
export const regionFolder = (municipality: string): string => `Выгрузки – ${municipality}`;
export const regionFile = (what: string, municipality: string, period: string, version: number): string =>
  `${what} – ${municipality}, ${period}, версия ${version}`;
export const regionBook = 'Показатели наставничества';

export const regionSheets = {
  indicators: 'Показатели',
  operational: 'Оперативные показатели',
  parts: 'По организациям',
  organisations: 'Числа ОО',
  dictionary: 'Словарь данных',
} as const;

export const regionHidden = 'скрыто';

/** Columns that are no columns of the workbook. */
export const regionColumns = {
  unit: 'Единица',
  number: 'Значение числом',
  targetNumber: 'Цель числом',
  indicator: 'Код показателя',
  orgId: 'Код ОО',
  orgName: 'Организация',
  numerator: 'Числитель',
  denominator: 'Знаменатель',
} as const;

export const dictionaryColumns = ['Лист', 'Столбец', 'Что значит', 'Единица', 'Тип', 'Откуда'] as const;

/** What columns mean where their title does not say it whole; by the key of the schema. */
export const regionMeanings: Readonly<Partial<Record<string, string>>> = {
  period: 'Отчётный квартал: год и номер квартала',
  asOf: 'День, на который посчитаны числа',
  version: 'Номер снимка квартала; исправление делает следующую версию и не меняет прежних',
  id: 'Код показателя в профиле муниципалитета',
  value: 'Значение, округлённое для чтения; «—», если его нет',
  numerator: 'Числитель без округления',
  denominator: 'Знаменатель без округления; пусто у показателей-количеств',
  target: 'Цель на год отчёта; «—», если цели нет',
  state: 'Как значение относится к цели, или почему его нет',
  reported: 'Сколько организаций дали числа для показателя',
  expected: 'Сколько организаций спрошено',
  notes: 'Замечания к числу: чего не хватает, какая цель заменена',
  rule: 'Правило счёта, действовавшее при фиксации',
  leftOut: 'Строки организаций, которые не учтены, по причинам',
  frozenAt: 'Когда снимок зафиксирован, местное время',
  checksum: 'Отпечаток снимка SHA-256: одинаков у одинаковых чисел',
  unit: 'Единица значения, числителя и знаменателя',
  number: 'Округлённое значение без знака единицы; пусто, если значения нет',
  targetNumber: 'Цель без знака единицы; пусто, если цели нет',
  indicator: 'Код показателя листа «Показатели»',
  orgId: 'Код организации в реестре муниципалитета',
  orgName: 'Краткое наименование организации',
  partNumerator: 'Сколько в числителе от организации; «скрыто» – число меньше пяти в защищённой группе',
  partDenominator: 'Сколько в знаменателе от организации; «скрыто» – число меньше пяти в защищённой группе',
};

export const regionSources = {
  snapshot: 'Снимок квартала, лист «Снимки»',
  parts: 'Снимок квартала: вклад организаций',
  rollUp: 'Отчёт организации, лист «Свод по ОО»',
  profile: 'Профиль муниципалитета',
} as const;

export const regionUnits = { people: 'чел.', count: 'ед.', percentOrCount: '% или ед.', none: '' } as const;

export const regionTypes = {
  text: 'текст',
  longText: 'текст',
  url: 'ссылка',
  day: 'дата ДД.ММ.ГГГГ',
  moment: 'дата и время ДД.ММ.ГГГГ ЧЧ:ММ',
  integer: 'целое число',
  number: 'число',
  flag: 'да или нет',
  choice: 'значение из списка',
  choices: 'значения из списка через точку с запятой',
  tally: 'название: число, через точку с запятой',
  list: 'текст через точку с запятой',
} as const;

/** One of the rows of the dictionary that tells of an indicator. */
export const indicatorEntry = (id: string): string => `Показатель ${id}`;
