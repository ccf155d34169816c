// The rows of a register: pairs, mentors, mentees or curators of a school, with everything a column may show of them.
import type { Day } from '../../domain/calendar/day.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import type { Category } from '../../domain/pair/form.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import type { RegisterOnly, RegisterView } from '../../schema/profile/registerView.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { curatorsSheet } from '../../schema/sheets/organisation.ts';
import { membersSheet, ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import type { Book } from '../book.ts';

export type MentorRow = RowOfSheet<typeof mentorsSheet>;
export type MenteeRow = RowOfSheet<typeof menteesSheet>;
type PairRow = RowOfSheet<typeof pairsSheet>;
type OrderRow = RowOfSheet<typeof ordersSheet>;
type CuratorRow = RowOfSheet<typeof curatorsSheet>;

export interface RegisterLine {
  readonly mentors: readonly MentorRow[];
  readonly mentees: readonly MenteeRow[];
  readonly pairs: readonly PairRow[];
  /** Signed orders of the pairs, or the order of a curator; each once. */
  readonly orders: readonly OrderRow[];
  readonly curator: CuratorRow | null;
}

const PEDAGOGS: ReadonlySet<Category> = new Set(['pedagog', 'young_pedagog', 'head']);
const PUPILS: ReadonlySet<Category> = new Set(['pupil', 'student_spo', 'student_uni']);
/** A pair that is over, or never began, is no longer a line of a base. */
const OVER = new Set(['completed', 'terminated', 'cancelled']);

const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

const isOf = (only: RegisterOnly | undefined, person: MentorRow | MenteeRow): boolean => {
  switch (only) {
    case 'pedagogs':
      return PEDAGOGS.has(person.category);
    case 'pupils':
      return PUPILS.has(person.category);
    case 'external':
      return 'employer' in person && (person.partnerId !== '' || person.employer !== '');
    default:
      return true;
  }
};

/** Pairs that run, each with the people who are in it on the day. */
const runningPairs = (book: Book, onlySigned: boolean, on: Day): RegisterLine[] => {
  const mentorOf = new Map(completeRecords(book.table(mentorsSheet)).map((row) => [row.id, row]));
  const menteeOf = new Map(completeRecords(book.table(menteesSheet)).map((row) => [row.id, row]));
  const orderOf = new Map(completeRecords(book.table(ordersSheet)).map((row) => [row.id, row]));
  const members = completeRecords(book.table(membersSheet)).filter(({ leftOn }) => leftOn === null || leftOn > on);
  return completeRecords(book.table(pairsSheet))
    .filter(({ status }) => !OVER.has(status))
    .flatMap((pair) => {
      const order = orderOf.get(pair.orderId);
      const signed = order !== undefined && isSigned(order) ? [order] : [];
      if (onlySigned && signed.length === 0) return [];
      const ids = (role: 'mentor' | 'mentee') =>
        members.filter((member) => member.pairId === pair.id && member.role === role).map(({ personId }) => personId);
      return [
        {
          mentors: once(ids('mentor')).flatMap((id) => mentorOf.get(id) ?? menteeOf.get(id) ?? []) as MentorRow[],
          mentees: once(ids('mentee')).flatMap((id) => menteeOf.get(id) ?? []),
          pairs: [pair],
          orders: signed,
          curator: null,
        },
      ];
    });
};

const together = (lines: readonly RegisterLine[]): RegisterLine => ({
  mentors: once(lines.flatMap(({ mentors }) => mentors)),
  mentees: once(lines.flatMap(({ mentees }) => mentees)),
  pairs: lines.flatMap(({ pairs }) => pairs),
  orders: once(lines.flatMap(({ orders }) => orders)),
  curator: null,
});

const mentorLines = (book: Book, view: RegisterView, pairs: readonly RegisterLine[]): RegisterLine[] =>
  completeRecords(book.table(mentorsSheet))
    .filter((mentor) => mentor.status !== 'inactive' && isOf(view.only, mentor))
    .flatMap((mentor) => {
      const own = pairs.filter(({ mentors }) => mentors.includes(mentor));
      return view.onlySigned && own.length === 0 ? [] : [{ ...together(own), mentors: [mentor] }];
    });

const menteeLines = (book: Book, view: RegisterView, pairs: readonly RegisterLine[]): RegisterLine[] =>
  completeRecords(book.table(menteesSheet))
    .filter((mentee) => isOf(view.only, mentee))
    .flatMap((mentee) => {
      const own = pairs.filter(({ mentees }) => mentees.includes(mentee));
      const isWanted = view.only === 'unmatched' ? own.length === 0 : !view.onlySigned || own.length > 0;
      return isWanted ? [{ ...together(own), mentees: [mentee] }] : [];
    });

const curatorLines = (book: Book): RegisterLine[] => {
  const orderOf = new Map(completeRecords(book.table(ordersSheet)).map((row) => [row.id, row]));
  return completeRecords(book.table(curatorsSheet)).map((curator) => {
    const order = orderOf.get(curator.orderId);
    return { mentors: [], mentees: [], pairs: [], orders: order && isSigned(order) ? [order] : [], curator };
  });
};

/** Lines of a register as it stands on a day; the book was opened with REGISTER_SHEETS. */
export const registerLines = (book: Book, view: RegisterView, on: Day): RegisterLine[] => {
  if (view.rows === 'curators') return curatorLines(book);
  const pairs = runningPairs(book, view.onlySigned ?? false, on);
  switch (view.rows) {
    case 'mentors':
      return mentorLines(book, view, pairs);
    case 'mentees':
      return menteeLines(book, view, pairs);
    default:
      return pairs.filter(({ mentors }) => mentors.some((mentor) => isOf(view.only, mentor)));
  }
};
