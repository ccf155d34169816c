// Part of step 8: curators tick off what the roadmap asked for and enter the answers people gave on paper before, during and after the autumn.
import type { DemoRun } from '../demoRun.ts';
import { HEADERS, TABS } from '../headers.ts';
import type { School } from './makeSchoolBooks.ts';

/** The last day of the year, as a text that sorts. */
const UP_TO = '2025.12.31';
const sortable = (day: string): string => day.split('.').reverse().join('.');

/** Every task due by the end of the year is done on its day, but the last one. */
export function tickOffTasks(run: DemoRun, { book }: School): void {
  const { roadmap } = HEADERS;
  const days = run.column(book, TABS.roadmap, roadmap.due);
  const due = run
    .column(book, TABS.roadmap, roadmap.task)
    .map((task, row) => ({ task, day: days[row] ?? '' }))
    .filter(({ task, day }) => task !== '' && day !== '' && sortable(day) <= UP_TO)
    .sort((one, other) => (sortable(one.day) < sortable(other.day) ? -1 : 1));
  for (const { task, day } of due.slice(0, -1))
    run.typeInto(book, TABS.roadmap, roadmap.task, task, { [roadmap.status]: 'выполнено', [roadmap.doneOn]: day });
}

const SURVEYS = [
  { id: 'АНК-0001', kind: 'до программы', from: '01.10.2025', to: '10.10.2025', at: '2025-10-06T10:00:00' },
  { id: 'АНК-0002', kind: 'после программы', from: '15.12.2025', to: '25.12.2025', at: '2025-12-18T10:00:00' },
  { id: 'АНК-0003', kind: 'удовлетворённость', from: '15.12.2025', to: '25.12.2025', at: '2025-12-18T11:00:00' },
] as const;

/** Points of the two roles: before, after, satisfaction; each next pair of a school gives one less. */
const ROLES = [
  { respondent: 'наставник', letters: 'НТ', points: [7, 8, 9] },
  { respondent: 'наставляемый', letters: 'НМ', points: [6, 8, 9] },
] as const;

/** One mentor and one mentee of each pair answer all three questionnaires. */
export function gatherAnswers(run: DemoRun, { book, pairs }: School): void {
  const { surveys, answers } = HEADERS;
  run.typeRows(
    book,
    TABS.surveys,
    SURVEYS.map(({ id, kind, from, to }) => ({
      [surveys.id]: id,
      [surveys.kind]: kind,
      [surveys.respondent]: ROLES.map(({ respondent }) => respondent).join('; '),
      [surveys.from]: from,
      [surveys.to]: to,
    })),
  );
  run.typeRows(
    book,
    TABS.answers,
    pairs.flatMap((_pair, pairAt) =>
      ROLES.flatMap(({ respondent, letters, points }) =>
        SURVEYS.map(({ id, at }, surveyAt) => {
          const given = String(Math.max(1, (points[surveyAt] ?? 5) - (pairAt % 4)));
          return {
            [answers.id]: `${letters}-${pairAt + 1}-${surveyAt + 1}`,
            [answers.survey]: id,
            [answers.key]: `${letters}${String(pairAt + 1).padStart(2, '0')}`,
            [answers.respondent]: respondent,
            [answers.benefit]: given,
            [answers.comfort]: given,
            [answers.clarity]: given,
            ...(surveyAt === 0 ? {} : { [answers.overall]: given }),
            [answers.at]: at,
          };
        }),
      ),
    ),
  );
}
