// Weekly letters: to the curator of a school and to the coordinator. Codes and numbers only, no person is named in them.
import type { WeekDigest } from '../domain/life/weekDigest.ts';
import { plural } from './plural.ts';

interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Codes that are listed; the rest are in the workbook. */
const MOST = 10;

const list = (ids: readonly string[]): string =>
  ids.length <= MOST ? ids.join(', ') : `${ids.slice(0, MOST).join(', ')} и ещё ${ids.length - MOST}`;

const LINES: readonly (readonly [keyof WeekDigest, string])[] = [
  ['meetingsLate', 'Не записана встреча, срок прошёл'],
  ['meetingsDue', 'Встреча на этой неделе'],
  ['quiet', 'Давно нет встреч'],
  ['withoutProgramme', 'Нет утверждённой программы'],
  ['feedback', 'Собрать отзывы за квартал'],
  ['closing', 'Собрать итоговые анкеты'],
  ['ending', 'Заканчивается программа, нужен результат'],
  ['tasksLate', 'Просрочено в дорожной карте'],
];

/** What the letter says of the week, one line a kind. */
export const digestLines = (digest: WeekDigest): string[] =>
  LINES.flatMap(([key, name]) => (digest[key].length === 0 ? [] : [`${name}: ${list(digest[key])}.`]));

export const curatorDigest = (digest: WeekDigest, url: string): Letter => ({
  subject: 'Наставничество: что сделать на этой неделе',
  body: [
    'Здравствуйте!',
    ...digestLines(digest),
    `Откройте книгу, меню «Наставник»: ${url}`,
    'Письмо приходит раз в неделю, когда есть о чём напомнить. Выключить: раздел «Напоминания».',
  ].join('\n'),
});

const TASKS = ['пункт', 'пункта', 'пунктов'] as const;

/** `given` are tasks of the organisations with how many have done them. */
export const coordinatorDigest = (about: {
  own: readonly string[];
  given: readonly { readonly taskId: string; readonly done: number; readonly of: number }[];
  url: string;
}): Letter => ({
  subject: `Дорожная карта: просрочено ${plural(about.own.length + about.given.length, TASKS)}`,
  body: [
    'Здравствуйте!',
    ...(about.own.length === 0 ? [] : [`Просрочено у муниципалитета: ${list(about.own)}.`]),
    ...about.given
      .slice(0, MOST)
      .map(({ taskId, done, of }) => `${taskId}: выполнили ${done} из ${of} организаций, срок прошёл.`),
    `Кто не выполнил – в книге, раздел «Дорожная карта»: ${about.url}`,
  ].join('\n'),
});
