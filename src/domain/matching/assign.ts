// The best whole assignment of rows to columns that take several each: as many rows as can be first, then the largest sum of scores.

export interface AssignmentTask {
  readonly rows: number;
  readonly columns: number;
  /** Score of row `r` in column `c` at `r * columns + c`, a whole number not below zero; negative where the two may not meet. */
  readonly scores: Int16Array;
  /** What each free place of a column adds, in the order the places are taken; must not grow from place to place. */
  readonly places: readonly (readonly number[])[];
}

/** No column. */
export const UNASSIGNED = -1;

/** Plain arrays of numbers: this is the one place where millions of them are looked through. */
interface Flow {
  readonly task: AssignmentTask;
  readonly columnOf: Int32Array;
  readonly rowsIn: number[][];
  /** Potentials; that of the end of every way is 0. */
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
  /** Costs are counted down from the best score and the best place, so that none is below zero. */
  readonly bestScore: number;
  readonly bestPlace: number;
  /** What it costs to leave a row out: more than all the rest together can differ by. */
  readonly leftOut: number;
  /** Cost of the next free place of a column; infinite when it is full. */
  readonly nextPlace: Float64Array;
  // Of the way that is being looked for: how far each column is, from which row, and whether it was visited.
  readonly distance: Float64Array;
  readonly from: Int32Array;
  readonly seen: Uint8Array;
  /** Where the shortest way known ends: in a place of `column`, or with the row `dropped` left out. */
  end: { readonly at: number; readonly column: number; readonly dropped: number };
}

const largest = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
};

const price = ({ task, rowsIn, nextPlace, bestPlace }: Flow, column: number): void => {
  const worth = task.places[column]?.[rowsIn[column]?.length ?? 0];
  nextPlace[column] = worth === undefined ? Number.POSITIVE_INFINITY : bestPlace - worth;
};

const newFlow = (task: AssignmentTask): Flow => {
  const { rows, columns, scores, places } = task;
  const [bestScore, bestPlace] = [largest(scores), largest(places.map(largest))];
  const flow: Flow = {
    task,
    columnOf: new Int32Array(rows).fill(UNASSIGNED),
    rowsIn: Array.from({ length: columns }, () => []),
    ofRow: new Float64Array(rows),
    ofColumn: new Float64Array(columns),
    bestScore,
    bestPlace,
    leftOut: (rows + 1) * (bestScore + bestPlace + 1),
    nextPlace: new Float64Array(columns),
    distance: new Float64Array(columns),
    from: new Int32Array(columns),
    seen: new Uint8Array(columns),
    end: { at: 0, column: UNASSIGNED, dropped: UNASSIGNED },
  };
  for (let column = 0; column < columns; column += 1) price(flow, column);
  return flow;
};

/**
 * Makes the way from `row`, `at` far off, known to every column not looked at yet. Ends are looked for here and not where a
 * column is visited: among equals a free place is then found before the full columns are searched.
 */
const relax = (flow: Flow, row: number, at: number): void => {
  const { task, distance, from, seen, ofColumn, nextPlace } = flow;
  const { columns, scores } = task;
  const potential = flow.ofRow[row] as number;
  const leftOut = at + flow.leftOut + potential;
  if (leftOut < flow.end.at) flow.end = { at: leftOut, column: UNASSIGNED, dropped: row };
  const start = at + potential + flow.bestScore;
  const line = row * columns;
  for (let column = 0; column < columns; column += 1) {
    const score = scores[line + column] as number;
    if (score < 0 || seen[column] === 1) continue;
    const costs = start - score;
    const there = costs - (ofColumn[column] as number);
    if (there >= (distance[column] as number)) continue;
    distance[column] = there;
    from[column] = row;
    const place = costs + (nextPlace[column] as number);
    if (place < flow.end.at) flow.end = { at: place, column, dropped: UNASSIGNED };
  }
};

const nearest = ({ task, seen, distance }: Flow): number => {
  let found = UNASSIGNED;
  let least = Number.POSITIVE_INFINITY;
  for (let column = 0; column < task.columns; column += 1)
    if (seen[column] === 0 && (distance[column] as number) < least) {
      least = distance[column] as number;
      found = column;
    }
  return found;
};

/** Potential of a new row under which no way out of it is shorter than nothing. */
const enter = ({ task, ofRow, ofColumn, bestScore, leftOut }: Flow, row: number): void => {
  const { columns, scores } = task;
  let most = -leftOut;
  for (let column = 0; column < columns; column += 1) {
    const score = scores[row * columns + column] as number;
    if (score >= 0) most = Math.max(most, (ofColumn[column] as number) - bestScore + score);
  }
  ofRow[row] = most;
};

const leave = ({ rowsIn }: Flow, row: number, column: number): void => {
  rowsIn[column] = (rowsIn[column] as number[]).filter((other) => other !== row);
};

/** Moves rows along the way that was found for `first`. */
const shift = (flow: Flow, first: number): void => {
  const { columnOf, rowsIn, from, end } = flow;
  let at = end.column;
  if (at === UNASSIGNED) {
    at = columnOf[end.dropped] as number;
    if (at === UNASSIGNED) return;
    columnOf[end.dropped] = UNASSIGNED;
    leave(flow, end.dropped, at);
  }
  for (;;) {
    const row = from[at] as number;
    const before = columnOf[row] as number;
    columnOf[row] = at;
    (rowsIn[at] as number[]).push(row);
    if (row === first) break;
    leave(flow, row, before);
    at = before;
  }
  if (end.column !== UNASSIGNED) price(flow, end.column);
};

/** Finds the shortest way for one more row and takes it. */
const add = (flow: Flow, first: number): void => {
  const { distance, seen, rowsIn, ofRow, ofColumn } = flow;
  distance.fill(Number.POSITIVE_INFINITY);
  seen.fill(0);
  flow.end = { at: Number.POSITIVE_INFINITY, column: UNASSIGNED, dropped: UNASSIGNED };
  enter(flow, first);
  const visited: (readonly [row: number, at: number])[] = [[first, 0]];
  const passed: number[] = [];
  relax(flow, first, 0);
  for (let column = nearest(flow); column !== UNASSIGNED; column = nearest(flow)) {
    const at = distance[column] as number;
    if (at >= flow.end.at) break;
    seen[column] = 1;
    passed.push(column);
    for (const row of rowsIn[column] as number[]) {
      visited.push([row, at]);
      relax(flow, row, at);
    }
  }
  for (const [row, at] of visited) ofRow[row] = (ofRow[row] as number) + Math.min(0, at - flow.end.at);
  for (const column of passed)
    ofColumn[column] = (ofColumn[column] as number) + Math.min(0, (distance[column] as number) - flow.end.at);
  shift(flow, first);
};

/**
 * The column of every row, `UNASSIGNED` for a row that is left out. Shortest augmenting paths with potentials, a row at a time:
 * O(rows² · columns) at the worst, near O(rows · columns) where scores repeat as they do in a school. Equal solutions are told
 * apart by the order of rows and columns, which is the caller's to fix.
 */
export const assign = (task: AssignmentTask): Int32Array => {
  const flow = newFlow(task);
  for (let row = 0; row < task.rows; row += 1) add(flow, row);
  return flow.columnOf;
};
