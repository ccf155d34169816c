// Words about destroyed data: the subject and the reason of the act, and what the product cannot destroy by itself.
import { shortDay } from './ru.ts';

export const erasureTexts = {
  subject: (ids: readonly string[], code: string): string =>
    `участник, ${ids.length > 1 ? 'записи' : 'запись'} ${ids.join(', ')}${code === '' ? '' : `, код ${code}`}`,
  withdrawn: (day: string, document: string): string =>
    `отзыв согласия на обработку персональных данных от ${shortDay(day)}${document === '' ? '' : ` (${document})`}`,
  expired: (day: string): string => `истёк срок согласия на обработку персональных данных (${shortDay(day)})`,
  noConsent: 'согласие на обработку персональных данных не получено',
} as const;

/** What is left to people after the cells were emptied. */
export const byHandTexts = {
  answer: 'Удалите ответ участника в форме регистрации: он хранится у самой формы.',
  papers: 'Уничтожьте бумаги и файлы с его данными, кроме тех, что закон велит хранить: приказы и само согласие.',
  registers:
    'Если вы формировали реестры (раздел «Реестры» в панели), сформируйте их заново: в прежних осталась его строка.',
  archive: 'Если школа закрывала прошлые учебные годы, его данные остались в архивных книгах: очистите строки и там.',
  history:
    'В Google Таблице прежние значения видны в истории версий: договоритесь с координатором о копии книги без истории.',
  code: (code: string): string => `Уберите строку «${code}» из своего списка «код – фамилия».`,
  hidden: (sheet: string, columns: string): string =>
    `На листе «${sheet}» выключены столбцы с данными (${columns}): включите их и очистите строку сами.`,
  mention: (sheet: string, row: number): string =>
    `Лист «${sheet}», строка ${row}: есть такая же фамилия. Проверьте, не о нём ли речь.`,
} as const;
