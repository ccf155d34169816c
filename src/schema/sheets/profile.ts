// «Настройки профиля»: everything a municipality may change without code, one line each; a school keeps a hidden copy.
import { profileSectionNames } from '../profile/profileNames.ts';
import { defineSheet } from '../sheet.ts';

const columns = {
  section: { kind: 'choice', title: 'Раздел', names: profileSectionNames, width: 210, required: true },
  key: {
    kind: 'text',
    title: 'Код',
    note: 'Новый показатель – как имеющийся, но со своими целями: ART-02/1.',
    width: 230,
  },
  name: { kind: 'text', title: 'Название', width: 420 },
  on: { kind: 'flag', title: 'Включено', note: 'Да или нет. Пусто – как было.', width: 90 },
  value: { kind: 'text', title: 'Значение', note: 'Цель показателя, слово списка, число.', width: 260 },
  fromYear: {
    kind: 'integer',
    title: 'С года',
    note: 'Для целей: первый год, за который цель действует. Новая цель – новая строка.',
    min: 2019,
    max: 2100,
    width: 80,
  },
  note: { kind: 'longText', title: 'Примечание', width: 320 },
} as const;

export const profileSettingsSheet = defineSheet({
  key: 'profileSettings',
  title: 'Настройки профиля',
  editedBy: 'coordinator',
  columns,
});

/** The municipality's choices as a school needs them; written by the factory. */
export const profileCopySheet = defineSheet({
  key: 'profileCopy',
  title: 'Профиль муниципалитета',
  editedBy: 'product',
  hidden: true,
  columns,
});
