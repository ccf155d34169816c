// Matching by the number of those who wait: one run over all, against taking the best pair first; then all proposals accepted at once.
import type { ExecutionResult } from '../local/contract.ts';
import { costOf, spentBy } from './cost.ts';
import { BASELINE, BUNDLE, inCopy, newWorkspace, reopen } from './folders.ts';
import { column, growTo, run, schoolBooks, setUp } from './municipality.ts';
import { code, fillBook, type Row } from './pairRows.ts';
import { COST_TITLES, costCells, heading, table } from './print.ts';

const SUBJECTS = ['физика', 'химия', 'история', 'география', 'биология', 'информатика'];

/** The same numbers on every run; neighbours have little in common. */
const drawn = (number: number, salt: number, of: number): number => ((number * 7919 + salt * 104_729) % 1_000_003) % of;

/** Two of five mentees may have a teacher or a pupil as their mentor, two a teacher alone, one is a young teacher. */
const menteeRow = (number: number): Row => [
  'Наставляемые',
  {
    'Код записи': code('НСМ', number),
    Фамилия: `Ручьёв ${number}`,
    Имя: 'Лев',
    'Дата рождения': number % 5 === 0 ? '05.05.1999' : '05.05.2012',
    'Категория участника': number % 5 === 0 ? 'молодой педагог' : 'обучающийся',
    'Должность или класс': number % 5 === 0 ? 'учитель' : '7 «А»',
    Запрос: drawn(number, 1, 4) === 0 ? '' : (SUBJECTS[drawn(number, 2, SUBJECTS.length)] ?? ''),
  },
];

/** Half as many mentors as mentees, with as many places as there are mentees; a quarter of them are pupils. */
const mentorRow = (number: number): Row => {
  const isPupil = number % 4 === 0;
  const formOf = ['учитель – ученик', 'учитель – ученик; педагог – педагог', 'педагог – педагог'];
  return [
    'Наставники',
    {
      'Код записи': code('НСТ', number),
      Фамилия: `Полевая ${number}`,
      Имя: 'Анна',
      'Дата рождения': isPupil ? '01.02.2009' : '',
      'Категория участника': isPupil ? 'обучающийся' : 'педагогический работник',
      'Должность или класс': isPupil ? '10 «А»' : 'учитель',
      Предмет: SUBJECTS[drawn(number, 3, SUBJECTS.length)] ?? '',
      'Наставнический стаж, лет': String(drawn(number, 4, 3)),
      'Форма наставничества': isPupil ? 'ученик – ученик' : (formOf[drawn(number, 5, formOf.length)] ?? ''),
      'Готов вести, чел.': String(1 + drawn(number, 6, 3)),
      Состояние: 'действующий',
    },
  ];
};

const rowsOf = (number: number): readonly Row[] =>
  number % 2 === 0 ? [menteeRow(number), mentorRow(number / 2)] : [menteeRow(number)];

const timed = async (work: Promise<ExecutionResult>) => {
  const before = process.cpuUsage();
  const execution = await work;
  return { execution, cpuMs: process.cpuUsage(before).user / 1000 };
};

interface Line {
  readonly size: number;
  readonly what: string;
  readonly matched: string;
  readonly points: string;
  readonly execution: ExecutionResult;
  readonly cpuMs: number;
}

const ACCEPTED = { decision: 'accept', kinds: ['traditional'], startDate: '2026-01-12', endDate: '2026-05-29' };

const ours = (dir: string, school: string, size: number): Promise<Line[]> =>
  inCopy(dir, BUNDLE, async (copy) => {
    const proposed = await timed(run(copy, school, 'rpcProposeMatching'));
    const points = column(copy, school, 'Подбор', 'Баллы').map(Number);
    const shown = await timed(run(copy, school, 'rpcGetMatching'));
    const { proposals } = (shown.execution.value as { value: { proposals: { menteeId: string; mentorId: string }[] } })
      .value;
    const rows = proposals.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
    const candidates = await timed(run(copy, school, 'rpcGetCandidates', { menteeId: rows[0]?.menteeId }));
    const accepted = await timed(run(copy, school, 'rpcDecideMatching', { ...ACCEPTED, rows }));
    const line = (what: string, of: typeof proposed): Line => ({ size, what, matched: '', points: '', ...of });
    return [
      {
        ...line('one run', proposed),
        matched: String(points.length),
        points: String(points.reduce((sum, one) => sum + one, 0)),
      },
      line('the queue', shown),
      line('candidates', candidates),
      line('all accepted', accepted),
    ];
  });

const naive = (dir: string, school: string, size: number): Promise<Line> =>
  inCopy(dir, BASELINE, async (copy) => {
    const of = await timed(copy.call({ bookId: school, entry: 'match' }));
    const { matched, points } = (of.execution.value ?? { matched: 0, points: 0 }) as {
      matched: number;
      points: number;
    };
    return { size, what: 'naive, best first', matched: String(matched), points: String(points), ...of };
  });

export const benchMatching = async (sizes: readonly number[]): Promise<void> => {
  heading('Matching, by the number of those who wait (naive: the best pair first, a row appended for each)');
  let workspace = newWorkspace();
  const { dir } = workspace;
  const { bookId } = await setUp(workspace);
  await growTo(workspace, bookId, 1);
  const [school = ''] = schoolBooks(workspace, bookId);
  let filled = 0;
  const lines: Line[] = [];
  for (const size of sizes) {
    fillBook(workspace, school, rowsOf, filled, size);
    filled = size;
    // The first look gives everybody a mark in the journal: done once in the life of a row, and not measured here.
    costOf([await run(workspace, school, 'rpcGetMatching')]);
    await workspace.close();
    lines.push(...(await ours(dir, school, size)), await naive(dir, school, size));
    workspace = reopen(dir);
  }
  await workspace.close();
  table(
    ['waiting', 'what', 'matched', 'points', ...COST_TITLES, 'CPU s'],
    lines.map(({ size, what, matched, points, execution, cpuMs }) => [
      String(size),
      what,
      matched,
      points,
      ...costCells(spentBy([execution])),
      (cpuMs / 1000).toFixed(2),
    ]),
  );
  for (const { size, what, execution } of lines)
    if (execution.status !== 'completed') console.log(`${what} of ${size}: ${execution.error?.message ?? ''}`);
  console.log('\nCPU is user time of this computer, of the program together with the emulator.');
};
