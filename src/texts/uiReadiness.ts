// «Готовность и отчёты»: what each organisation needs first, and what is known of it.
import type { OrganisationNeed } from '../domain/readiness/organisationNeed.ts';

/** In the order in which organisations are helped. */
export const needNames: Readonly<Record<OrganisationNeed, string>> = {
  no_book: 'Нет книги',
  no_address: 'Нет почты куратора',
  not_open: 'Книга не открыта куратору',
  book_older: 'Книга прежней версии',
  unread: 'Отчёт не прочитан',
  returned: 'Отчёт возвращён',
  late: 'Не сдали в срок',
  awaited: 'Ждём отчёт',
  to_accept: 'Отчёт ждёт решения',
  nothing_signed: 'Нет подписанных пар',
  tasks_late: 'Просрочены задачи',
  ready: 'Всё в порядке',
};
/** What to do about it; empty where the rest of the page says it. */
export const needHints: Readonly<Record<OrganisationNeed, string>> = {
  no_book: 'Школе негде вести пары. Создайте ей книгу.',
  no_address: 'Впишите почту куратора в «Реестр ОО»: по ней откроется книга.',
  not_open: 'Куратор ещё не видит книгу. Откройте ему доступ.',
  book_older: 'Обновите книгу: записи сохранятся.',
  unread: '',
  returned: '',
  late: '',
  awaited: '',
  to_accept: 'Посмотрите числа и примите отчёт.',
  nothing_signed: 'Без подписанного приказа пары не считаются. Напомните куратору.',
  tasks_late: 'Посмотрите в дорожной карте, какие.',
  ready: '',
};
export const needActions = {
  no_book: 'Создать книги',
  not_open: 'Открыть доступ',
  book_older: 'Обновить книги',
  tasks_late: 'Открыть дорожную карту',
} as const;
export const openRegister = 'Открыть «Реестр ОО»';

export const filterTitle = 'Показать';
export const filters = { all: 'Все', not_reported: 'Не сдали', reported: 'Сдали' } as const;
export const counted = (name: string, count: number) => `${name}: ${count}`;
export const searchLabel = 'Найти организацию';
export const searchFound = 'Найдено';
export const searchNone = 'Таких организаций нет.';
export const showRest = (count: number) => `Показать остальные (${count})`;

const NAMED = 2;
/** «СОШ № 1, Лицей № 4 и ещё 3». */
export const named = (names: readonly string[]): string => {
  const rest = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${rest > 0 ? ` и ещё\u00a0${rest}` : ''}`;
};

const told = (name: string, value: number | null): string => (value === null ? '' : `${name}\u00a0${value}`);
/** «сдан · наставников 12 · пар и групп 9 · без приказа 3 · задач просрочено 1»; nothing that is not known, no nought that says nothing. */
export const organisationLine = (
  state: string,
  numbers: Readonly<Record<'mentors' | 'pairs' | 'unsigned', number | null>> | null,
  lateTasks: number,
): string =>
  [
    state,
    told('наставников', numbers?.mentors ?? null),
    told('пар и групп', numbers?.pairs ?? null),
    told('без приказа', numbers?.unsigned || null),
    told('задач просрочено', lateTasks || null),
  ]
    .filter((part) => part !== '')
    .join(' · ');

export const summaryTitle = 'Организации';

export const factNames = {
  workbook: 'Книга',
  sheet: 'Лист в этой книге',
  typed: 'Книга',
  access: 'Доступ куратора',
  tasks: 'Дорожная карта',
  mentorBase: 'В базе наставников',
} as const;
export const bookStates = {
  none: 'нет',
  older: 'прежней версии',
  there: 'есть',
  not_needed: 'не нужна: числа вводит координатор',
} as const;
export const accessStates = { open: 'открыт', closed: 'не открыт', no_address: 'нет почты' } as const;
export const tasksOf = ({ late, of }: { readonly late: number; readonly of: number }): string => {
  if (of === 0) return '—';
  return late === 0 ? 'просроченного нет' : `просрочено ${late} из ${of}`;
};
/** «В отчёте за IV квартал 2025 года, на 31.12.2025». */
export const toldTitle = (from: 'report' | 'typed', quarter: string, on: string) =>
  [`${from === 'report' ? 'В отчёте' : 'Введено'} за ${quarter}`, on === '' || from === 'typed' ? on : `на ${on}`]
    .filter((part) => part !== '')
    .join(', ');
export const toldTyped = 'В свод эти числа войдут, когда вы его сделаете.';
export const toldNames = {
  mentors: 'Наставников',
  mentees: 'Наставляемых',
  pairs: 'Пар и групп',
  unsigned: 'Без приказа',
} as const;
/** Why nothing is known of people and pairs, and what brings the numbers. */
export const toldNothing = {
  none: 'Сколько здесь людей и пар, неизвестно: у организации ещё нет книги.',
  workbook:
    'Сколько здесь людей и пар, пока неизвестно: организация ещё не сдавала отчёт, а до отчёта её числа видны только в её книге.',
  sheet: 'Сколько здесь людей и пар, пока неизвестно: числа берутся с листа организации, когда вы делаете свод.',
  typed: 'Сколько здесь людей и пар, неизвестно: числа этой организации ещё не введены.',
} as const;
/** «3, последнее согласие 12.10.2025». */
export const inMentorBase = (mentors: number, on: string) => `${mentors}, последнее согласие ${on}`;
