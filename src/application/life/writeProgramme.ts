// Creates the programme of a pair with its plan, and records that the head has approved it.
import { shortDay } from '../../documents/tags/dayText.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { checkProgramme } from '../../domain/check/checkProgrammes.ts';
import { programmeOf } from '../../domain/life/pairLife.ts';
import { spreadDays } from '../../domain/life/proposedProgramme.ts';
import { done, isWarning, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import type { programmeKindNames } from '../../schema/activityDictionaries.ts';
import { appended, patchedById } from '../../schema/derive/write.ts';
import { programmeItemsSheet, programmesSheet } from '../../schema/sheets/programme.ts';
import { programmeTitles } from '../../texts/programmeTitles.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { openPair } from './lifeBook.ts';

export interface NewProgramme {
  readonly pairId: string;
  readonly kind: keyof typeof programmeKindNames;
  readonly startDate: Day;
  readonly endDate: Day;
  readonly goal: string;
  readonly deficits: string;
  readonly expected: string;
  readonly items: readonly string[];
}

const FINAL: ReadonlySet<Programme['status']> = new Set(['completed', 'closed_early']);

const hard = (problems: readonly Problem[]): Problem[] => problems.filter((problem) => !isWarning(problem));

const MOST_ITEMS = 40;

/** What is longer was pasted whole from elsewhere. */
const checkItems = ({ items }: NewProgramme): Problem[] =>
  items.length > MOST_ITEMS ? [{ code: 'programme_plan_long', data: { count: items.length, most: MOST_ITEMS } }] : [];

/**
 * Programme and plan in one request, the days of the plan evenly over the period. Refused: `text_forbidden`, `pair_unknown`,
 * `programme_exists`, `programme_dates_reversed`, `programme_plan_long` {count, most}, V-11 where it is an error.
 */
export const createProgramme = (ports: Ports, wanted: NewProgramme): Outcome<{ programmeId: string }> => {
  const { pairId, items, kind, startDate, endDate, goal, deficits, expected } = wanted;
  const opened = openPair(ports, pairId, [goal, deficits, expected, ...items]);
  if (!opened.ok) return opened;
  const { life, pair } = opened.value;
  const { book, activity } = life;
  const former = programmeOf(pair, activity.programmes);
  if (former !== null && !FINAL.has(former.status)) return refused({ code: 'programme_exists', data: { pairId } });
  if (endDate <= startDate) return refused({ code: 'programme_dates_reversed' });
  const [id = ''] = nextIds(book, programmesSheet, 1);
  const row = { id, pairId, kind, title: programmeTitles[kind], startDate, endDate, deficits, goal, expected } as const;
  const programme: Programme = { id, pairId, startDate, endDate, approvedOn: null, status: 'draft' };
  const problems = [...hard(checkProgramme(programme, pair)), ...checkItems(wanted)];
  if (problems.length > 0) return { ok: false, problems };
  const days = spreadDays({ start: startDate, end: endDate }, items.length);
  const draft = { ...row, status: 'draft' } as const;
  book.write(
    appended(book.table(programmesSheet), [draft]),
    appended(
      book.table(programmeItemsSheet),
      items.map((title, at) => ({ programmeId: id, no: at + 1, title, dueOn: days[at] ?? endDate })),
    ),
    appendJournal(ports, book, identified(book, programmesSheet, [draft])),
  );
  return done({ programmeId: id });
};

/**
 * Refused: `pair_unknown`, `programme_missing`, `approval_in_future`, V-11 where it is an error. Approved once more it keeps its
 * day. The name of the head stands in the row only where names are kept.
 */
export const approveProgramme = (
  ports: Ports,
  { pairId, approvedOn }: { readonly pairId: string; readonly approvedOn: Day },
): Outcome<{ programmeId: string }> => {
  const opened = openPair(ports, pairId);
  if (!opened.ok) return opened;
  const { life, pair, today } = opened.value;
  const { book, register, activity } = life;
  const programme = programmeOf(pair, activity.programmes);
  if (programme === null) return refused({ code: 'programme_missing', data: { pairId } });
  if (programme.status !== 'draft') return done({ programmeId: programme.id });
  if (approvedOn > today) return refused({ code: 'approval_in_future', data: { day: shortDay(today) } });
  const problems = hard(checkProgramme(programme, pair));
  if (problems.length > 0) return { ok: false, problems };
  const hasBegun = pair.status === 'active' && programme.startDate !== null && programme.startDate <= today;
  book.write(
    patchedById(book.table(programmesSheet), programme.id, {
      status: hasBegun ? 'active' : 'approved',
      approvedOn,
      ...(book.mode === 'names' ? { approvedBy: register.organisation.headFio } : {}),
    }),
  );
  return done({ programmeId: programme.id });
};
