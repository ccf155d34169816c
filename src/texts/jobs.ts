// What a long job says of itself: under its bar, in its toast, when it is over.
import { addDays } from '../domain/calendar/addDays.ts';
import type { Day } from '../domain/calendar/day.ts';
import { plural } from './plural.ts';
import { shortDay } from './ru.ts';

const organisations = ['организация', 'организации', 'организаций'] as const;
const books = ['книга', 'книги', 'книг'] as const;
const documents = ['документ', 'документа', 'документов'] as const;

const JOB_WORDS = {
  rollup: { of: organisations, now: 'Собираем отчёты', end: 'Свод собран' },
  school_books: { of: books, now: 'Создаём книги', end: 'Книги готовы' },
  update_books: { of: books, now: 'Обновляем книги', end: 'Книги обновлены' },
  new_year: { of: books, now: 'Начинаем новый учебный год', end: 'Новый учебный год начат' },
  documents: { of: documents, now: 'Готовим документы', end: 'Документы готовы' },
} as const;

interface ToldJob {
  readonly job: keyof typeof JOB_WORDS;
  readonly state: 'running' | 'waiting' | 'finished' | 'stopped';
  readonly done: number;
  readonly total: number;
  readonly resumesAt?: string;
  readonly unanswered?: number;
  readonly isWithoutCharts?: boolean;
}

/** «завтра, 27.11.2026, в 17:05»: the day after today has a name. */
const moment = (at: string, today: Day): string => {
  const day = at.slice(0, 10);
  const name = day === today ? 'сегодня' : day === addDays(today, 1) ? 'завтра' : '';
  return `${name === '' ? shortDay(day) : `${name}, ${shortDay(day)},`} в ${at.slice(11)}`;
};

/** What the numbers were frozen without. */
export const chartsRefused =
  'Графики на листе «Графики» Google построить не дал: числа сохранены без них. Если книга очень большая, удалите лишние листы и соберите свод ещё раз.';

const endedText = ({ job, done: made, total, isWithoutCharts }: ToldJob): string => {
  const what = JOB_WORDS[job];
  const charts = isWithoutCharts ? ` ${chartsRefused}` : '';
  if (made === total) return `${what.end}: ${plural(total, what.of)}.${charts}`;
  if (job === 'rollup')
    return `${what.end}: ответили ${plural(made, what.of)} из ${total}. Чьи книги не ответили и что делать – на листе «Качество данных». Соберите свод ещё раз: остальные книги читать заново не нужно.${charts}`;
  return `${what.end}: ${plural(made, what.of)} из ${total}. Остальные закрыты или с ошибкой в заголовках: откройте их и обновите там.`;
};

/** The sentence under a job's bar. `today` is asked only of a job that waits for another day. */
export const jobText = (state: ToldJob, today: () => Day): string => {
  if (state.state === 'finished') return endedText(state);
  const what = JOB_WORDS[state.job];
  const count = `${state.done} из ${state.total}`;
  const again = state.unanswered ? ` Без ответа ${plural(state.unanswered, books)}: спросим ещё раз.` : '';
  const soon = state.unanswered ? 'через несколько минут' : 'через минуту';
  if (state.state === 'stopped')
    return `Остановлено: сделано ${count}. Сделанное сохранено, начать снова можно в любой день.`;
  if (state.resumesAt !== undefined)
    return `${what.now}: ${count}. На сегодня запас Google исчерпан. Работа продолжится сама ${moment(state.resumesAt, today())}; панель можно закрыть.`;
  return state.state === 'running'
    ? `${what.now}: ${count}.`
    : `${what.now}: ${count}.${again} Продолжим сами ${soon}, панель можно закрыть.`;
};
