// `npm run bench [-- --quick] [PART…]`: calls, trips to Google and modelled seconds; a time of this computer is only told as such.
import { benchCheck } from './check.ts';
import { benchEngine } from './engine.ts';
import { removeAll } from './kit/folders.ts';
import { benchLoading } from './loading.ts';
import { benchMatching } from './matching.ts';
import { benchPapers } from './papers.ts';
import { benchRegistration } from './registration.ts';
import { benchRollUp } from './rollUp/rollUp.ts';
import { benchSchoolBooks } from './schoolBooks.ts';
import { benchSteps } from './steps.ts';

const FULL = {
  answers: [1, 10, 30, 100, 300, 1000],
  passes: { answers: [1, 100, 1000, 5000], rows: [0, 20_000] },
  rollUp: {
    tables: [{ rows: 200, schools: [10, 30, 100, 300], naiveUpTo: 100 }],
    repeated: 100,
    people: [20, 200, 2000],
  },
  rows: [1000, 5000, 25_000],
  books: [10, 50, 150],
  pairs: [1, 10, 100, 1000, 5000],
  waiting: [20, 100, 500, 2000],
};
const QUICK = {
  answers: [1, 3, 10, 30, 60],
  passes: { answers: [1, 10, 100], rows: [0, 500] },
  rollUp: { tables: [{ rows: 20, schools: [2, 4, 8, 15], naiveUpTo: 15 }], repeated: 8, people: [20, 60] },
  rows: [100, 500, 1000],
  books: [2, 4, 8],
  pairs: [1, 4, 16],
  waiting: [20, 100],
};

/** Up to the largest municipality: minutes of this computer, so only when it is asked for. */
const LARGE_ROLL_UP = {
  tables: [
    { rows: 200, schools: [10, 30, 100, 300, 1000, 2000], naiveUpTo: 300 },
    { rows: 2000, schools: [10, 30, 100, 300], naiveUpTo: 300 },
  ],
  repeated: 100,
  people: [20, 200, 2000],
};

const args = process.argv.slice(2);
const isQuick = args.includes('--quick');
const sizes = isQuick ? QUICK : FULL;

const PARTS = {
  loading: benchLoading,
  steps: benchSteps,
  check: () => benchCheck(sizes.rows),
  registration: () => benchRegistration(sizes.answers, sizes.passes),
  papers: () => benchPapers(sizes.pairs),
  matching: () => benchMatching(sizes.waiting),
  engine: benchEngine,
  rollUp: () => benchRollUp(sizes.rollUp),
  schoolBooks: () => benchSchoolBooks(sizes.books),
  '--roll-up': () => benchRollUp(isQuick ? sizes.rollUp : LARGE_ROLL_UP),
} as const;

const named = args.filter((argument) => argument !== '--quick');
if (named.some((argument) => !Object.keys(PARTS).includes(argument))) {
  console.error(`Usage: npm run bench [-- --quick] [${Object.keys(PARTS).join(' | ')}]…`);
  process.exit(2);
}
const wanted = named.length > 0 ? named : Object.keys(PARTS).filter((part) => !part.startsWith('--'));

console.log(
  'Seconds are those of the cost model (local/meter/costs.json), low, middle and high; RPC are trips to Google.',
);
try {
  for (const part of wanted) await PARTS[part as keyof typeof PARTS]();
} finally {
  removeAll();
}
