// The quarterly roll-up of n schools: ours, and the two naive shapes over the same workbooks; how each grows.
import { type Cost, exponent, PROFILES } from '../kit/cost.ts';
import { newWorkspace } from '../kit/folders.ts';
import { atItsLargest, endThreads, inMegabytes } from '../kit/memory.ts';
import { COST_TITLES, costCells, heading, table } from '../kit/print.ts';
import { addRoomForNaive, anHourLater, firstSchool, growToMany } from './manySchools.ts';
import { copyRows, type Reached, readWhole } from './naive.ts';
import { ours } from './ours.ts';

export interface RollUpTable {
  /** Rows of people in each school's workbook. */
  readonly rows: number;
  readonly schools: readonly number[];
  /** The naive shapes are run up to so many schools. */
  readonly naiveUpTo: number;
}

const SHAPES = ['ours', 'whole', 'copy'] as const;
type Shape = (typeof SHAPES)[number];

interface Line {
  readonly schools: number;
  readonly shape: Shape;
  readonly done: Reached;
  /** Megabytes the process grew by at its largest. */
  readonly megabytes: number;
}

/** One of the tables: sizes from small to large over one municipality that grows. */
export const compare = async ({ rows, schools: sizes, naiveUpTo }: RollUpTable): Promise<void> => {
  heading(
    `Quarterly roll-up of schools with ${rows} rows of people (whole: each workbook opened and read; copy: rows copied, then counted)`,
  );
  const municipality = await firstSchool(newWorkspace());
  const copyId = await addRoomForNaive(municipality, ['Наставники', 'Наставляемые', 'Отправка'], naiveUpTo, rows);
  const lines: Line[] = [];
  for (const schools of sizes) {
    // Ours reads «Отправка» alone: where the naive shapes are not run, nobody looks at people.
    const isCompared = schools <= naiveUpTo;
    await growToMany(municipality, schools, isCompared ? rows : 0);
    await anHourLater(municipality);
    const work: Readonly<Record<Shape, () => Promise<Reached>>> = {
      ours: async () => ({ cost: await ours(municipality, schools), schools }),
      whole: () => readWhole(municipality, schools),
      copy: () => copyRows(municipality, schools, { copyId, rows }),
    };
    for (const shape of isCompared ? SHAPES : SHAPES.slice(0, 1)) {
      await endThreads();
      const { value, megabytes } = await atItsLargest(work[shape]);
      lines.push({ schools, shape, done: value, megabytes });
      console.error(`${rows} rows, ${schools} schools, ${shape}: done`);
    }
  }
  print(lines);
  printGrowth(lines);
};

const print = (lines: readonly Line[]): void => {
  const mine = (schools: number): Cost | undefined =>
    lines.find((line) => line.shape === 'ours' && line.schools === schools)?.done.cost;
  const times = ({ schools, shape, done }: Line): string[] => {
    const own = mine(schools);
    if (shape === 'ours' || own === undefined) return PROFILES.map(() => '');
    if (done.schools < schools) return PROFILES.map(() => '–');
    return PROFILES.map((profile) => (done.cost.seconds[profile] / own.seconds[profile]).toFixed(1));
  };
  table(
    ['schools', '', ...COST_TITLES, 'heap MB', 'process MB', 'times low', 'mid', 'high'],
    lines.map((line) => [
      line.shape === 'ours' ? String(line.schools) : '',
      line.shape,
      ...costCells(line.done.cost),
      String(inMegabytes(line.done.cost.heapBytes)),
      String(line.megabytes),
      ...times(line),
    ]),
  );
  for (const { schools, shape, done } of lines)
    if (done.schools < schools)
      console.log(
        `\n${shape} of ${schools} schools ended after ${done.schools}: the workbook of the copies has ten million cells. It has counted nothing; its line is what it cost until then.`,
      );
};

const printGrowth = (lines: readonly Line[]): void => {
  console.log('\ngrowth exponents over the sizes that were finished:');
  const own = (shape: Shape): readonly Line[] =>
    lines.filter((line) => line.shape === shape && line.done.schools === line.schools);
  table(
    ['', 'schools', 'calls', 'RPC', 's low', 's mid', 's high', 'heap'],
    SHAPES.filter((shape) => own(shape).length > 1).map((shape) => {
      const grows = (of: (cost: Cost) => number): string =>
        exponent(own(shape).map(({ schools, done }) => [schools, of(done.cost)] as const)).toFixed(2);
      return [
        shape,
        own(shape)
          .map(({ schools }) => schools)
          .join(', '),
        grows(({ calls }) => calls),
        grows(({ rpc }) => rpc),
        ...PROFILES.map((profile) => grows(({ seconds }) => seconds[profile])),
        grows(({ heapBytes }) => heapBytes),
      ];
    }),
  );
};
