// Russian words of the first screen of a school: what is to be done, the groups below it, what the last check found.
import { type NounForms, nounAfter } from '../domain/nounAfter.ts';
import type { TodoCode } from '../domain/todo/todo.ts';
import { plural } from './plural.ts';

const CONSENTS: NounForms = ['согласие', 'согласия', 'согласий'];
const DAYS: NounForms = ['день', 'дня', 'дней'];
const ERRORS: NounForms = ['ошибка', 'ошибки', 'ошибок'];
const MENTEES: NounForms = ['наставляемый', 'наставляемых', 'наставляемых'];
const MENTORS: NounForms = ['наставник', 'наставника', 'наставников'];
const ORDERS: NounForms = ['приказ', 'приказа', 'приказов'];
const PAIRS: NounForms = ['пара', 'пары', 'пар'];
const ROWS: NounForms = ['запись', 'записи', 'записей'];
const TASKS: NounForms = ['задача', 'задачи', 'задач'];
const TERMS: NounForms = ['срок', 'срока', 'сроков'];
const WARNINGS: NounForms = ['предупреждение', 'предупреждения', 'предупреждений'];

export const todoNothingText = (day: string, isSubmitted: boolean) =>
  isSubmitted ? 'Отчёт сдан. Загляните, когда изменятся люди или пары.' : `Следующее дело – отчёт, до ${day}.`;
export const todoNames = (names: readonly string[], more: number) =>
  names.join('; ') + (more > 0 ? ` и ещё\u00a0${more}` : '');

interface TodoTexts {
  readonly title: (count: number) => string;
  readonly action: string;
}

/** What an item says and what its button does. */
export const todos: Readonly<Record<TodoCode, TodoTexts>> = {
  report_returned: { title: () => 'Отчёт возвращён: исправьте и сдайте ещё раз', action: 'Открыть отчёт' },
  task_due: {
    title: (count) => `${plural(count, TERMS)} по закону: сделайте и отметьте`,
    action: 'Открыть задачи',
  },
  organisation_incomplete: {
    title: () => 'Заполните сведения об организации: без них не напечатать приказ',
    action: 'Заполнить',
  },
  no_curator: { title: () => 'Внесите куратора', action: 'Внести' },
  acts_not_begun: {
    title: (count) => `Подготовьте ${nounAfter(count, ['приказ', 'приказы', 'приказы'])}, с которых всё начинается`,
    action: 'Выбрать документ',
  },
  answers_to_mend: {
    title: (count) => `В ответах анкет есть что исправить: ${plural(count, ROWS)}`,
    action: 'Исправить ответ',
  },
  no_mentors: { title: () => 'Добавьте наставников', action: 'Добавить наставника' },
  no_mentees: { title: () => 'Добавьте наставляемых', action: 'Добавить наставляемого' },
  mentor_candidates: {
    title: (count) =>
      `${plural(count, MENTORS)} без согласия: пока ${nounAfter(count, ['кандидат', 'кандидаты', 'кандидаты'])}`,
    action: 'Внести согласие',
  },
  mentees_unmatched: {
    title: (count) => `${plural(count, MENTEES)} без пары`,
    action: 'Подобрать наставников',
  },
  pairs_without_papers: { title: (count) => `${plural(count, PAIRS)} без приказа`, action: 'Подготовить документы' },
  consents_missing: {
    title: (count) => `${plural(count, CONSENTS)} не ${nounAfter(count, ['подписано', 'подписаны', 'подписаны'])}`,
    action: 'Внести согласия',
  },
  order_to_sign: {
    title: (count) =>
      count === 1 ? 'Приказ готов: внесите номер и дату' : `${plural(count, ORDERS)} ждут номера и даты`,
    action: 'Внести номер и дату',
  },
  orders_not_in_effect: {
    title: (count) => `Изменения не внесены в книгу: ${plural(count, ORDERS)}`,
    action: 'Открыть приказы',
  },
  report_due: { title: () => 'Сдайте отчёт за квартал', action: 'Открыть отчёт' },
  errors_found: {
    title: (count) => `Последняя проверка: ${plural(count, ERRORS)}`,
    action: 'Посмотреть',
  },
  consents_expiring: {
    title: (count) => `Скоро кончится: ${plural(count, CONSENTS)}`,
    action: 'Продлить',
  },
  pairs_over: { title: (count) => `Срок вышел, а пара не закрыта: ${plural(count, PAIRS)}`, action: 'Открыть пары' },
  pairs_quiet: { title: (count) => `Давно не встречались: ${plural(count, PAIRS)}`, action: 'Отметить встречу' },
  roadmap_overdue: {
    title: (count) => `Дорожная карта: просрочено ${plural(count, TASKS)}`,
    action: 'Открыть карту',
  },
  people_twice: { title: (count) => `Похожие записи: ${count}`, action: 'Сравнить' },
};

export const quarterLeft = (days: number) =>
  days === 0 ? 'сдать отчёт сегодня' : `до сдачи отчёта ${plural(days, DAYS)}`;
export const quarterLate = (days: number) => `отчёт опаздывает на ${plural(days, DAYS)}`;
export const quarterSubmitted = (moment: string) => `отчёт сдан ${moment}`;

export const groups = {
  people: 'Люди',
  pairs: 'Пары',
  documents: 'Документы',
  report: 'Отчёт',
  settings: 'Настройки',
} as const;
export const groupPeople = (mentors: number, mentees: number) =>
  `${plural(mentors, MENTORS)}, ${plural(mentees, MENTEES)}`;
export const groupPairs = (pairs: number, signed: number) =>
  pairs === 0 ? 'пока нет' : `${plural(pairs, PAIRS)}, с приказом ${signed}`;
export const groupFindings = (errors: number, warnings: number) =>
  `${plural(errors, ERRORS)}, ${plural(warnings, WARNINGS)}`;

export const findingsTitle = 'Что нашла последняя проверка';
export const findingsNote = 'Так было при последней проверке. Исправленное исчезнет, когда проверите ещё раз.';
export const findingsMore = (count: number) => `И ещё ${count} – на листе «Проверки».`;
export const findingsNone = 'Ошибок и предупреждений нет.';
export const codesGiven = 'Есть строки, вписанные на лист: даём им коды…';
