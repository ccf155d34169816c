// Sheets both roles have: «Настройки» and «Проверки».
import { defineSheet } from '../sheet.ts';

export const settingsSheet = defineSheet({
  key: 'settings',
  title: 'Настройки',
  columns: {
    key: { kind: 'text', title: 'Код', width: 140, required: true, system: true, hidden: true },
    name: { kind: 'text', title: 'Параметр', width: 260, system: true },
    value: { kind: 'text', title: 'Значение', width: 320 },
  },
});

export const checksSheet = defineSheet({
  key: 'checks',
  title: 'Проверки',
  system: true,
  columns: {
    sheet: { kind: 'text', title: 'Лист', width: 150 },
    rowNumber: { kind: 'integer', title: 'Строка', width: 70 },
    column: { kind: 'text', title: 'Столбец', width: 180 },
    rule: { kind: 'text', title: 'Правило', width: 180 },
    text: { kind: 'longText', title: 'Что не так и что сделать', width: 520 },
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
  firstYear: 'Первый год внедрения',
  coordinatorEmail: 'Почта координатора',
  orgId: 'Код ОО',
} as const;
/** How a setting with few values is written in the sheet. */
export const SETTING_VALUES: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  role: { municipality: 'муниципалитет', school: 'организация' },
  pdMode: { names: 'хранятся имена', codes: 'хранятся только коды' },
};

export type SettingKey = keyof typeof SETTING_NAMES;
