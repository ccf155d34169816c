// Matching by the number of those who wait: one run over all, against taking the best pair first; then all proposals accepted at once.
import type { ExecutionResult, Workspace } from '../local/contract.ts';
import { spentBy } from './kit/cost.ts';
import { BASELINE, BUNDLE, inCopy } from './kit/folders.ts';
import { overSizes } from './kit/growingSchool.ts';
import { endOf, type Line, printLines, timed } from './kit/lines.ts';
import { column, run } from './kit/municipality.ts';
import { code, type Row } from './kit/pairRows.ts';
import { heading } from './kit/print.ts';

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

const ACCEPTED = { decision: 'accept', kinds: ['traditional'], startDate: '2026-01-12', endDate: '2026-05-29' };

interface Shown {
  readonly value: { readonly proposals: readonly { readonly menteeId: string; readonly mentorId: string }[] };
}

const lineOf = (
  size: number,
  what: string,
  { value, cpuMs }: { readonly value: ExecutionResult; readonly cpuMs: number },
): Line => ({ size, what, cost: spentBy([value]), cpuMs, stopped: endOf(value) });

const ours = (dir: string, school: string, size: number): Promise<Line[]> =>
  inCopy(dir, BUNDLE, async (copy) => {
    const proposed = await timed(run(copy, school, 'rpcProposeMatching'));
    const points = column(copy, school, 'Подбор', 'Баллы').map(Number);
    const shown = await timed(run(copy, school, 'rpcGetMatching'));
    const { proposals } = (shown.value.value as Shown).value;
    const rows = proposals.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
    const candidates = await timed(run(copy, school, 'rpcGetCandidates', { menteeId: rows[0]?.menteeId }));
    const accepted = await timed(run(copy, school, 'rpcDecideMatching', { ...ACCEPTED, rows }));
    const sum = points.reduce((total, one) => total + one, 0);
    return [
      { ...lineOf(size, 'one run', proposed), told: [String(points.length), String(sum)] },
      lineOf(size, 'the queue', shown),
      lineOf(size, 'candidates', candidates),
      lineOf(size, 'all accepted', accepted),
    ];
  });

const naive = (dir: string, school: string, size: number): Promise<Line> =>
  inCopy(dir, BASELINE, async (copy) => {
    const found = await timed(copy.call({ bookId: school, entry: 'match' }));
    const { matched, points } = (found.value.value ?? { matched: 0, points: 0 }) as { matched: number; points: number };
    return {
      ...lineOf(size, 'naive, best first', found),
      against: 'one run',
      told: [String(matched), String(points)],
    };
  });

export const benchMatching = async (sizes: readonly number[]): Promise<void> => {
  heading('Matching, by the number of those who wait (naive: the best pair first, a row appended for each)');
  // The first look gives everybody a mark in the journal: done once in the life of a row, and not measured here.
  const settle = (workspace: Workspace, school: string) => run(workspace, school, 'rpcGetMatching');
  const lines = await overSizes({ sizes, rowsOf, settle }, async (dir, school, size) => [
    ...(await ours(dir, school, size)),
    await naive(dir, school, size),
  ]);
  printLines('waiting', lines.flat(), ['matched', 'points']);
};
