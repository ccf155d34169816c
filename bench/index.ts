// `npm run bench [-- --quick] [-- --roll-up]`: calls, trips to Google and modelled seconds; a time of this computer is only told as such, for papers.
import { benchCheck } from './check.ts';
import { benchEngine } from './engine.ts';
import { removeAll } from './folders.ts';
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
if (args.some((argument) => !['--quick', '--roll-up'].includes(argument))) {
  console.error('Usage: npm run bench [-- --quick] [-- --roll-up]');
  process.exit(2);
}
const sizes = args.includes('--quick') ? QUICK : FULL;

console.log(
  'Seconds are those of the cost model (local/meter/costs.json), low, middle and high; RPC are trips to Google.',
);
try {
  if (args.includes('--roll-up')) {
    await benchRollUp(args.includes('--quick') ? sizes.rollUp : LARGE_ROLL_UP);
  } else {
    await benchLoading();
    await benchSteps();
    await benchCheck(sizes.rows);
    await benchRegistration(sizes.answers, sizes.passes);
    await benchPapers(sizes.pairs);
    await benchMatching(sizes.waiting);
    benchEngine();
    await benchRollUp(sizes.rollUp);
    await benchSchoolBooks(sizes.books);
  }
} finally {
  removeAll();
}
