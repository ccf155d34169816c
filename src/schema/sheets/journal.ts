// «Журнал»: what the product did to rows and when, by their codes and without personal data; rows are only added.
import { defineSheet } from '../sheet.ts';

/** What an entry tells of. `key` is the one that holds the key of the marks. */
export const journalKindNames = {
  key: 'ключ отпечатков',
  identified: 'код присвоен',
  corrected: 'сведения изменены',
  restored: 'код восстановлен',
  answered: 'ответ анкеты',
  imported: 'загрузка из файла',
  merged: 'записи объединены',
  undone: 'действие отменено',
  migrated: 'книга обновлена',
  archived: 'год в архиве',
  closed: 'доступ закрыт',
  withdrawn: 'согласие отозвано',
  signed: 'приказ подписан',
  cancelled: 'приказ отменён',
  erased: 'сведения удалены',
  reminded: 'напоминания',
} as const;
export type JournalKind = keyof typeof journalKindNames;

export const journalSheet = defineSheet({
  key: 'journal',
  title: 'Журнал',
  editedBy: 'product',
  hidden: true,
  columns: {
    at: { kind: 'text', title: 'Когда', width: 130, required: true },
    kind: { kind: 'choice', title: 'Событие', names: journalKindNames, width: 170, required: true },
    sheet: { kind: 'text', title: 'Лист', width: 150 },
    rowId: { kind: 'text', title: 'Код записи', width: 110 },
    mark: {
      kind: 'text',
      title: 'Отпечаток',
      note: 'Необратимая отметка о строке: по ней возвращается стёртый код. Фамилий здесь нет.',
      width: 190,
    },
    text: { kind: 'longText', title: 'Что произошло', width: 420 },
  },
});
