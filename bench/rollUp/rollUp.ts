// The quarterly roll-up: against the naive shapes, repeated, in storms, and the part of it that every school does for itself.
import { benchAgain } from './again.ts';
import { compare, type RollUpTable } from './compare.ts';
import { BY_HAND } from './naive.ts';
import { benchSchoolShare } from './schoolShare.ts';

export interface RollUpSizes {
  readonly tables: readonly RollUpTable[];
  /** Schools in the repeated roll-up and in the storms. */
  readonly repeated: number;
  /** Rows of people in the school that submits. */
  readonly people: readonly number[];
}

export const benchRollUp = async ({ tables, repeated, people }: RollUpSizes): Promise<void> => {
  for (const size of tables) await compare(size);
  console.log(
    `\nBetween two runs of ours a minute passes that is not in its seconds: the Sheets API allows 60 reads a minute. A naive shape is started by hand for every ${BY_HAND} schools.`,
  );
  await benchSchoolShare(people);
  await benchAgain(repeated);
};
