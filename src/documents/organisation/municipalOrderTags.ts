// What the municipal order is made of by the profile: its appendices, what heads of organisations have to do and when, the bases.
import { addDays, addMonths } from '../../domain/calendar/addDays.ts';
import { occurrences } from '../../domain/roadmap/occurrences.ts';
import { ORDER_ITEMS, type OrderItem } from '../../domain/roadmap/roadmap.ts';
import type { TagRecord } from '../tags/value.ts';
import { ORDER_ITEM_TAGS, untilDay, WITHIN_A_TERM, withinDays } from '../templates/orderPhrases.ts';
import type { PaperFacts } from './facts.ts';

/** What any municipality asks for, where the profile marks no task of its roadmap. */
const USUAL: ReadonlySet<OrderItem> = new Set(['curator', 'acts', 'regulation', 'bases', 'pairs', 'site']);

/** Term of an item: days from the order, or the next day of its task; '' where the task has no day. */
const termOf = ({ profile, on }: PaperFacts, item: OrderItem): string => {
  const task = profile.roadmap.tasks.find(({ orderItems = [] }) => orderItems.includes(item));
  if (task === undefined) return WITHIN_A_TERM;
  if (task.relative?.anchor === 'orderDate') return withinDays(task.relative.offsetDays);
  const year = { from: on, to: addDays(addMonths(on, 12), -1), calendar: profile.calendar, reused: true } as const;
  const due = occurrences(task, year)[0]?.due ?? null;
  return due === null ? '' : untilDay(due);
};

const tasksOfHeads = (facts: PaperFacts): TagRecord => {
  const marked = new Set(facts.profile.roadmap.tasks.flatMap(({ orderItems = [] }) => orderItems));
  const wanted = marked.size > 0 ? marked : USUAL;
  return Object.fromEntries(
    ORDER_ITEMS.map((item) => [ORDER_ITEM_TAGS[item], wanted.has(item) ? { срок: termOf(facts, item) } : null]),
  );
};

/** Appendices that there are, numbered in their order; a single one has no number (ГОСТ Р 7.0.97). */
const numbered = (present: readonly (readonly [name: string, isThere: boolean])[]): TagRecord => {
  const there = present.filter(([, isThere]) => isThere).map(([name]) => name);
  return Object.fromEntries(
    present.map(([name, isThere]) => [
      name,
      isThere
        ? {
            номер: there.length === 1 ? '' : `\u00a0${there.indexOf(name) + 1}`,
            разделитель: name === there.at(-1) ? '.' : ';',
          }
        : null,
    ]),
  );
};

/** Tags of every paper of a municipality. `hasPlan`: the roadmap has rows; `hasTargets`: some indicator has one. */
export const municipalOrderTags = (facts: PaperFacts, hasPlan: boolean, hasTargets: boolean): TagRecord => {
  const { registers, tracks, monitoring } = facts.profile;
  const base = registers.find(({ rows }) => rows === 'pairs');
  return {
    // The teachers' programme is built on a Положение (АЗ-1128), the pupils' one on a plan and its indicators (Р-145).
    'приложения приказа': numbered([
      ['положение', tracks.includes('teachers') && !tracks.includes('students')],
      ['план', hasPlan],
      ['показатели', hasTargets],
      ['база', base !== undefined],
    ]),
    поручения: tasksOfHeads(facts),
    базы: registers.map(({ title }) => `«${title}»`).join(', '),
    база: {
      название: base?.title ?? '',
      графы: (base?.columns ?? []).map(({ title }, at) => ({ номер: at + 1, графа: title })),
    },
    'день свода': monitoring.freezeDay,
  };
};
