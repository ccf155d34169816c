// The notice before mentoring of an employee ends early (ТК art. 351.8): from which day it runs, and whether three working days have passed.
import { type Day, yearOf } from '../calendar/day.ts';
import type { ProductionCalendar } from '../calendar/productionCalendar.ts';
import { addWorkingDays, isDecreed } from '../calendar/workingDays.ts';
import type { Pair, TerminationReason } from '../pair/pair.ts';
import type { PairChange } from '../pair/pairChanges.ts';
import { isEmployee } from '../person/isEmployee.ts';
import { peopleById } from '../person/peopleById.ts';
import type { Problem } from '../problem.ts';
import type { SchoolRegister } from '../register/organisation.ts';

// ТК art. 351.8: either side ends mentoring with at least three working days of notice.
export const NOTICE_WORKING_DAYS = 3;

/** What ends by itself is not ended early by anybody: the work is done, or the labour contract is over. */
const WITHOUT_NOTICE: ReadonlySet<TerminationReason | null> = new Set<TerminationReason>(['completed', 'left_org']);

interface Ending {
  readonly pair: Pair;
  readonly mentorId: string;
  readonly lastDay: Day | null;
  readonly reason: TerminationReason | null;
}

/** Whom a change relieves of mentoring; null when it relieves nobody. */
const endingOf = (change: PairChange, pairs: readonly Pair[]): Ending | null => {
  const pair = pairs.find(({ id }) => id === change.pairId);
  if (pair === undefined) return null;
  const { on } = change;
  switch (change.kind) {
    case 'ended':
      return { pair, mentorId: change.mentorId, lastDay: on, reason: change.reason };
    case 'replaced':
      return { pair, mentorId: change.formerMentorId, lastDay: change.formerUntil, reason: change.reason };
    case 'left':
      return change.role === 'mentor' ? { pair, mentorId: change.personId, lastDay: on, reason: change.reason } : null;
    case 'joined':
      return null;
  }
};

/**
 * Day of the notice: the one written down for the pair; else the day the mentor withdrew the consent to the work; else
 * the day of the order, with which the employee is acquainted.
 */
const noticeOn = ({ pair, mentorId }: Ending, { consents }: SchoolRegister, orderDay: Day): Day => {
  if (pair.noticeOn) return pair.noticeOn;
  const withdrawn = consents
    .filter(({ personId, kind }) => personId === mentorId && kind === 'mentor_work')
    .flatMap(({ withdrawnOn }) => withdrawnOn ?? [])
    .filter((day) => pair.startDate === null || day >= pair.startDate)
    .sort();
  return withdrawn.at(-1) ?? orderDay;
};

/**
 * Met when an employee who mentors an employee is relieved sooner than the law lets: `termination_notice_short` with
 * `noticeOn` and `earliest`, the first day on which the mentoring may end. A day that is missing is told elsewhere. Warning
 * `notice_calendar_not_decreed` {year} when the term was counted without the moved days of a year.
 */
export const checkNotice = (
  changes: readonly PairChange[],
  register: SchoolRegister,
  orderDay: Day,
  calendar: ProductionCalendar,
): Problem[] => {
  const people = peopleById(register);
  const worksHere = (id: string): boolean => {
    const person = people.get(id);
    return person !== undefined && isEmployee(person);
  };
  const undecreed = new Set<number>();
  const short = changes.flatMap((change) => {
    const ending = endingOf(change, register.pairs);
    if (ending === null || ending.lastDay === null || WITHOUT_NOTICE.has(ending.reason)) return [];
    const { pair, mentorId, lastDay } = ending;
    const ofEmployee = register.members.some(
      ({ pairId, role, personId }) => pairId === pair.id && role === 'mentee' && worksHere(personId),
    );
    if (!ofEmployee || !worksHere(mentorId)) return [];
    const from = noticeOn(ending, register, orderDay);
    const earliest = addWorkingDays(from, NOTICE_WORKING_DAYS, calendar);
    for (const year of [yearOf(from), yearOf(earliest)]) if (!isDecreed(year, calendar)) undecreed.add(year);
    return lastDay >= earliest
      ? []
      : [
          {
            code: 'termination_notice_short',
            data: { pairId: pair.id, personId: mentorId, noticeOn: from, earliest, lastDay },
          },
        ];
  });
  return [
    ...short,
    ...[...undecreed].map((year) => ({
      code: 'notice_calendar_not_decreed',
      data: { year },
      level: 'warning' as const,
    })),
  ];
};
