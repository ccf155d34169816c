// Version 2 → 3: «Настройки» of the municipality get the lines its letters and orders are headed and signed with.
import { type Migration, oldRows } from './migration.ts';

const ADDED: readonly (readonly [key: string, name: string])[] = [
  ['authorityShort', 'Краткое наименование органа'],
  ['authorityAddress', 'Адрес органа'],
  ['authorityContacts', 'Телефон и почта органа'],
  ['authorityHeadPosition', 'Должность руководителя органа'],
  ['authorityHeadFio', 'Руководитель органа'],
  ['coordinatorFio', 'Координатор'],
  ['coordinatorPosition', 'Должность координатора'],
];

export const settingsOfTheAuthority: Migration = {
  from: 2,
  carry: ({ role, sheet }) => {
    if (role === 'school') return [];
    const present = new Set(oldRows(sheet('Настройки')).map((row) => row.text('Код')));
    return ADDED.filter(([key]) => !present.has(key)).map(([key, name]) => ({
      sheet: 'Настройки',
      cells: { Код: key, Параметр: name },
    }));
  },
};
