// The weekly letter to the coordinator: tasks of the roadmap that are late, the municipality's own and those of the organisations.
import type { Day } from '../../domain/calendar/day.ts';
import { mondayOf } from '../../domain/life/weekDigest.ts';
import { countsOfGiven } from '../../domain/roadmap/givenTasks.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { roadmapSheet } from '../../schema/sheets/plan.ts';
import { coordinatorDigest } from '../../texts/digest.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { MUNICIPAL_PROVING, municipalRoadmap } from '../roadmap/municipalRoadmap.ts';
import { keepWeekly, type Weekly, weeklyOf, writeOnce } from './weekly.ts';

const COORDINATOR = 'coordinator';
const FRESH: Weekly = { isOn: true, week: '', told: [] };

/**
 * Once a week at the most, and never before the first Monday after the workbook was set up; one read in a week that was not looked at
 * yet, none in another. `tomorrow`: the letters of the day are used up.
 */
export const tellCoordinator = (ports: Ports, today: Day): 'done' | 'tomorrow' => {
  const week = mondayOf(today);
  const known = weeklyOf(ports);
  const weekly = known ?? FRESH;
  if (known === null) keepWeekly(ports, { ...FRESH, week, told: [COORDINATOR] });
  if (known === null || (weekly.week === week && weekly.told.includes(COORDINATOR))) return 'done';
  const also = [...MUNICIPAL_PROVING, PROFILE_SHEETS.municipality];
  const opened = requireBook(ports, 'municipality', [roadmapSheet, organisationsSheet], also);
  // What is wrong with the workbook is told where people look at it.
  if (!opened.ok || opened.value.settings.coordinatorEmail === '') return 'done';
  const book = opened.value;
  const { rows, given } = municipalRoadmap(book, profileOf(ports, book).profile, today);
  const own = rows.filter(({ now }) => now.status === 'overdue').map(({ record }) => record.taskId);
  const late = given
    .filter(({ dueOn }) => dueOn !== null && dueOn < today)
    .map((task) => ({ taskId: task.taskId, ...countsOfGiven(task) }))
    .filter(({ done, of }) => done < of);
  if (own.length + late.length === 0) {
    keepWeekly(ports, { ...weekly, week, told: [COORDINATOR] });
    return 'done';
  }
  const letter = coordinatorDigest({ own, given: late, url: ports.workbooks.urlOf(book.id) });
  const recipient = { id: COORDINATOR, email: book.settings.coordinatorEmail };
  return writeOnce(ports, weekly, [recipient], letter) ? 'done' : 'tomorrow';
};
