// Sheets that serve the workbook itself: «Настройки», «Проверки», «Кто видит мои данные».
import { levelNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

export const settingsSheet = defineSheet({
  key: 'settings',
  title: 'Настройки',
  editedBy: 'coordinator',
  columns: {
    key: { kind: 'text', title: 'Код', width: 140, required: true, system: true, hidden: true },
    name: { kind: 'text', title: 'Параметр', width: 260, system: true },
    value: { kind: 'text', title: 'Значение', width: 320 },
  },
});

/** What «Проверить книгу» found; every run replaces the list. */
export const checksSheet = defineSheet({
  key: 'checks',
  title: 'Проверки',
  editedBy: 'product',
  columns: {
    level: { kind: 'choice', title: 'Важность', names: levelNames, width: 130 },
    text: { kind: 'longText', title: 'Что не так и что сделать', width: 480 },
    sheet: { kind: 'text', title: 'Лист', width: 140 },
    rowNumber: { kind: 'integer', title: 'Строка', width: 70 },
    column: { kind: 'text', title: 'Столбец', width: 180 },
    link: { kind: 'url', title: 'Ячейка', note: 'Откройте ссылку, чтобы перейти к ячейке.', width: 160 },
    rule: { kind: 'text', title: 'Правило', width: 80 },
  },
});

/** Who has access to the workbook and why (domain reference §5). */
export const viewersSheet = defineSheet({
  key: 'viewers',
  title: 'Кто видит мои данные',
  editedBy: 'product',
  columns: {
    who: { kind: 'text', title: 'Кто', width: 220, required: true },
    what: { kind: 'longText', title: 'Какие данные', width: 320 },
    purpose: { kind: 'longText', title: 'Зачем', width: 280 },
    basis: { kind: 'text', title: 'Основание', width: 220 },
    since: { kind: 'day', title: 'С какого дня', width: 110 },
  },
});

/** Keys of «Настройки» with the Russian name of the parameter. */
export const SETTING_NAMES = {
  role: 'Роль книги',
  schemaVersion: 'Версия книги',
  profile: 'Профиль',
  pdMode: 'Персональные данные',
  municipality: 'Муниципалитет',
  authority: 'Орган управления образованием',
  place: 'Населённый пункт',
  authorityShort: 'Краткое наименование органа',
  authorityAddress: 'Адрес органа',
  authorityContacts: 'Телефон и почта органа',
  authorityHeadPosition: 'Должность руководителя органа',
  authorityHeadFio: 'Руководитель органа',
  coordinatorFio: 'Координатор',
  coordinatorPosition: 'Должность координатора',
  firstYear: 'Первый год внедрения',
  coordinatorEmail: 'Почта координатора',
  orgId: 'Код ОО',
  columnsOff: 'Выключенные столбцы',
  profileMark: 'Отпечаток профиля',
  templatesMark: 'Отпечаток шаблонов',
  schoolYear: 'Учебный год',
  archiveOf: 'Архив учебного года',
  personSalt: 'Ключ обезличивания',
  formChosenOn: 'Вопросы анкеты выбраны',
  orderedOn: 'День приказа муниципалитета',
} as const;
/** How a setting with few values is written in the sheet. */
export const SETTING_VALUES: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  role: { municipality: 'муниципалитет', school: 'организация' },
  pdMode: { names: 'хранятся имена', codes: 'хранятся только коды' },
};

export type SettingKey = keyof typeof SETTING_NAMES;
