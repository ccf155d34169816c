// What the municipal order is made of by the profile: its appendices, what heads of organisations have to do and when, the bases.
import { addDays, addMonths } from '../../domain/calendar/addDays.ts';
import { watchedIndicators } from '../../domain/indicator/watchedIndicators.ts';
import {
  APPENDICES,
  type Appendix,
  type AppendixFacts,
  presentAppendices,
} from '../../domain/order/municipal/municipalAppendices.ts';
import { isTaskOf } from '../../domain/roadmap/isTaskOf.ts';
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

const APPENDIX_TAGS: Readonly<Record<Appendix, string>> = {
  regulation: 'положение',
  plan: 'план',
  targets: 'показатели',
  base: 'база',
};

/** Appendices that there are, numbered in their order; a single one has no number (ГОСТ Р 7.0.97). */
const numbered = (present: readonly Appendix[]): TagRecord =>
  Object.fromEntries(
    APPENDICES.map((appendix) => [
      APPENDIX_TAGS[appendix],
      present.includes(appendix)
        ? {
            номер: present.length === 1 ? '' : `\u00a0${present.indexOf(appendix) + 1}`,
            разделитель: appendix === present.at(-1) ? '.' : ';',
          }
        : null,
    ]),
  );

const baseOf = ({ registers }: PaperFacts['profile']) => registers.find(({ rows }) => rows === 'pairs');

/** What the order's appendices are made of. `hasPlan`: «Дорожная карта» has rows that are needed. */
export const appendixFacts = (
  { profile, on }: Pick<PaperFacts, 'profile' | 'on'>,
  hasPlan: boolean,
): AppendixFacts => ({
  tracks: profile.tracks,
  wantsPlan: profile.roadmap.tasks.some((task) => isTaskOf('municipality', task)),
  hasPlan,
  indicators: watchedIndicators(profile.indicators, on).map(({ id, targets }) => ({
    id,
    hasTarget: targets.some(({ value }) => value !== null),
  })),
  hasBase: baseOf(profile) !== undefined,
});

/** Tags of every paper of a municipality. */
export const municipalOrderTags = (facts: PaperFacts, hasPlan: boolean): TagRecord => {
  const { registers, monitoring } = facts.profile;
  const base = baseOf(facts.profile);
  return {
    'приложения приказа': numbered(presentAppendices(appendixFacts(facts, hasPlan))),
    поручения: tasksOfHeads(facts),
    базы: registers.map(({ title }) => `«${title}»`).join(', '),
    база: {
      название: base?.title ?? '',
      графы: (base?.columns ?? []).map(({ title }, at) => ({ номер: at + 1, графа: title })),
    },
    'день свода': monitoring.freezeDay,
  };
};
