// Why Google asks for each permission: shown before it does.

/** By scope of the manifest, without `https://www.googleapis.com/auth/`. */
export const permissions = {
  spreadsheets: 'Читать и заполнять эту книгу и собирать отчёты из книг школ. Другие таблицы программа не открывает.',
  'drive.file': 'Создавать документы, книги школ и папки. Видны только файлы, которые сделала сама программа.',
  forms: 'Создавать анкеты и получать ответы на них.',
  'script.scriptapp': 'Продолжать долгую работу и напоминать о сроках, когда книга закрыта.',
  'script.external_request': 'Забирать отчёты сразу из многих книг школ. Адрес один: сервис таблиц Google.',
  'script.container.ui': 'Показывать эту панель.',
  'script.send_mail': 'Отправлять напоминания и письма о своде. Вашу почту программа не читает.',
} as const;

export const permissionsTitle = 'Какие разрешения просит Google и зачем';
export const permissionsNote =
  'Google спрашивает один раз каждого, кто откроет панель. Отозвать доступ можно в настройках аккаунта Google.';
