// Step 8: curators keep programmes, meetings and what else the school does; one slip a school is left for «Проверки» to find.
import type { DemoRun } from '../demoRun.ts';
import { HEADERS, RUSSIAN_PAIRS_FROM, RUSSIAN_PAIRS_TO, TABS } from '../headers.ts';
import { DAYS } from '../municipality.ts';
import { gatherAnswers, tickOffTasks } from './gatherAnswers.ts';
import type { School } from './makeSchoolBooks.ts';

/** Meetings of every pair, in the order the model asks for. */
const MEETINGS = [
  ['первая организационная', '03.10.2025', 'Знакомство и правила работы'],
  ['вторая пробная рабочая', '10.10.2025', 'Пробная совместная работа'],
  ['встреча-планирование', '17.10.2025', 'Цели и план на год'],
  ['регулярная', '14.11.2025', 'Ход работы'],
] as const;

export async function keepProgrammes(run: DemoRun, schools: readonly School[]): Promise<void> {
  await run.goTo(DAYS.programmes);
  await run.step('Программы, встречи и дела организаций', async () => {
    let programmes = 0;
    for (const school of schools) {
      const pairs = run.column(school.book, TABS.pairs, HEADERS.pairs.id).filter((id) => id !== '');
      const goals = run.column(school.book, TABS.pairs, HEADERS.pairs.goal);
      typeProgrammes(run, school, pairs, goals);
      typeActivity(run, school);
      tickOffTasks(run, school);
      gatherAnswers(run, school);
      programmes += pairs.length;
    }
    return `программ ${programmes}, встреч ${programmes * MEETINGS.length}, чек-листов готовности ${schools.length}`;
  });
}

function typeProgrammes(run: DemoRun, { book }: School, pairs: readonly string[], goals: readonly string[]): void {
  const { programmes, meetings } = HEADERS;
  run.typeRows(
    book,
    TABS.programmes,
    pairs.map((pair, index) => ({
      [programmes.pair]: pair,
      [programmes.kind]: 'персонализированная программа',
      [programmes.title]: `Программа: ${goals[index] ?? ''}`,
      [programmes.from]: RUSSIAN_PAIRS_FROM,
      // The slip of the first pair: a programme that ends before its pair does.
      [programmes.to]: index === 0 ? '30.04.2026' : RUSSIAN_PAIRS_TO,
      [programmes.goal]: goals[index] ?? '',
      [programmes.status]: 'выполняется',
      [programmes.approvedOn]: RUSSIAN_PAIRS_FROM,
    })),
  );
  run.typeRows(
    book,
    TABS.meetings,
    pairs.flatMap((pair) =>
      MEETINGS.map(([type, heldOn, topic]) => ({
        [meetings.pair]: pair,
        [meetings.type]: type,
        [meetings.heldOn]: heldOn,
        [meetings.format]: 'очно',
        [meetings.minutes]: '45',
        [meetings.topic]: topic,
      })),
    ),
  );
}

function typeActivity(run: DemoRun, { book }: School): void {
  const { events, practices, readiness } = HEADERS;
  run.typeRows(book, TABS.events, [
    {
      [events.title]: 'Неделя наставничества',
      [events.level]: 'организация',
      [events.planned]: '24.11.2025',
      [events.held]: '28.11.2025',
    },
  ]);
  run.typeRows(book, TABS.practices, [
    {
      [practices.title]: 'Час вопросов наставнику',
      [practices.form]: 'учитель – ученик',
      [practices.status]: 'направлена',
    },
  ]);
  run.typeRows(book, TABS.readiness, [
    {
      [readiness.filledOn]: '20.11.2025',
      ...Object.fromEntries(readiness.ready.map((question) => [question, 'да'])),
      ...Object.fromEntries(readiness.partly.map((question) => [question, 'частично'])),
    },
  ]);
}
