// What the coordinator does about the report of an organisation, by how it came in; one sentence of what is wrong, one of the way out.
const NOTES = {
  missing: 'Отчёт не сдан. Напомните куратору.',
  unreadable: 'Это не таблица Google. Проверьте код книги в реестре.',
  altered: 'Строку на листе «Отправка» изменили после сдачи. Попросите сдать отчёт ещё раз.',
  no_access:
    'У вас нет доступа к книге. Попросите того, кому она принадлежит, открыть её вам, и соберите свод ещё раз.',
  no_book: 'Книги больше нет, или её код в реестре записан с ошибкой. Восстановите её из корзины или поправьте код.',
  no_sheet: 'В книге нет листа «Отправка». Откройте её, выберите «Обновить книгу» и попросите сдать отчёт ещё раз.',
  damaged: 'На листе «Отправка» нет нужных столбцов. Верните им названия или обновите книгу и соберите свод ещё раз.',
  no_answer:
    'Google не ответил, хотя книгу спросили несколько раз. Чисел организации в своде нет: соберите его ещё раз.',
} as const;

/** Empty when there is nothing to do. */
export const qualityNote = (state: 'accepted' | keyof typeof NOTES, errors: number): string => {
  if (state !== 'accepted') return NOTES[state];
  return errors === 0 ? '' : 'В книге организации есть ошибки. Попросите куратора исправить их и сдать отчёт снова.';
};
