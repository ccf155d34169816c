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

/** The largest number of a list or 0; spread arguments would overflow on millions. */
const largest = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
};

/**
 * Successive shortest paths with potentials (Dijkstra over columns), one row after another. `O(rows² · columns)` at the worst, close
 * to `O(rows · columns)` on the scores of a school. Equal solutions are told apart by the order of rows and columns, which is
 * the caller's to fix.
 */
class Flow {
  readonly #task: AssignmentTask;
  readonly #columnOf: Int32Array;
  readonly #rowsIn: number[][];
  /** Potentials; that of the end of every path is 0. */
  readonly #ofRow: Float64Array;
  readonly #ofColumn: Float64Array;
  readonly #dearest: number;
  readonly #best: number;
  /** What it costs to leave a row out: more than all the rest together can differ by. */
  readonly #leftOut: number;
  readonly #distance: Float64Array;
  readonly #from: Int32Array;
  readonly #seen: Uint8Array;
  readonly #nextPlace: Float64Array;
  /** Where the shortest way known ends: in a place of `column`, or with the row `dropped` left out. */
  readonly #end = { at: 0, column: UNASSIGNED, dropped: UNASSIGNED };

  constructor(task: AssignmentTask) {
    const { rows, columns } = task;
    this.#task = task;
    this.#columnOf = new Int32Array(rows).fill(UNASSIGNED);
    this.#rowsIn = Array.from({ length: columns }, () => []);
    this.#ofRow = new Float64Array(rows);
    this.#ofColumn = new Float64Array(columns);
    this.#dearest = largest(task.scores);
    this.#best = largest(task.places.map((places) => largest(places)));
    this.#leftOut = (rows + 1) * (this.#dearest + this.#best + 1);
    this.#distance = new Float64Array(columns);
    this.#from = new Int32Array(columns);
    this.#seen = new Uint8Array(columns);
    this.#nextPlace = new Float64Array(columns);
    for (let column = 0; column < columns; column += 1) this.#price(column);
  }

  /** Sets the cost of the next free place of a column; infinite when it is full. */
  #price(column: number): void {
    const worth = this.#task.places[column]?.[this.#rowsIn[column]?.length ?? 0];
    this.#nextPlace[column] = worth === undefined ? Number.POSITIVE_INFINITY : this.#best - worth;
  }

  /**
   * Makes the way from `row`, `at` far off, known to every column not looked at yet. Ends are looked for here and not where a
   * column is visited: among equals a free place is then found before the full columns are searched.
   */
  #relax(row: number, at: number): void {
    const { columns, scores } = this.#task;
    const [distance, from, seen, ofColumn] = [this.#distance, this.#from, this.#seen, this.#ofColumn];
    const [nextPlace, end] = [this.#nextPlace, this.#end];
    const leftOut = at + this.#leftOut + (this.#ofRow[row] as number);
    if (leftOut < end.at) Object.assign(end, { at: leftOut, column: UNASSIGNED, dropped: row });
    const start = at + (this.#ofRow[row] as number) + this.#dearest;
    const line = row * columns;
    for (let column = 0; column < columns; column += 1) {
      const score = scores[line + column] as number;
      if (score < 0 || seen[column] === 1) continue;
      const there = start - score - (ofColumn[column] as number);
      if (there < (distance[column] as number)) {
        distance[column] = there;
        from[column] = row;
        const place = there + (nextPlace[column] as number) + (ofColumn[column] as number);
        if (place < end.at) Object.assign(end, { at: place, column, dropped: UNASSIGNED });
      }
    }
  }

  #nearest(): number {
    let found = UNASSIGNED;
    let least = Number.POSITIVE_INFINITY;
    for (let column = 0; column < this.#task.columns; column += 1)
      if (this.#seen[column] === 0 && (this.#distance[column] as number) < least) {
        least = this.#distance[column] as number;
        found = column;
      }
    return found;
  }

  /** Potential of a new row under which no way out of it is shorter than nothing. */
  #enter(row: number): void {
    const { columns, scores } = this.#task;
    let most = -this.#leftOut;
    for (let column = 0; column < columns; column += 1) {
      const score = scores[row * columns + column] as number;
      if (score >= 0) most = Math.max(most, (this.#ofColumn[column] as number) - this.#dearest + score);
    }
    this.#ofRow[row] = most;
  }

  /** Moves rows along the way that ends in a place of `column`, or with `dropped` left out. */
  #shift(first: number, column: number, dropped: number): void {
    let at = column;
    if (dropped !== UNASSIGNED) {
      at = this.#columnOf[dropped] as number;
      this.#columnOf[dropped] = UNASSIGNED;
      if (at === UNASSIGNED) return;
      this.#rowsIn[at] = (this.#rowsIn[at] as number[]).filter((row) => row !== dropped);
    }
    for (;;) {
      const row = this.#from[at] as number;
      const before = this.#columnOf[row] as number;
      this.#columnOf[row] = at;
      (this.#rowsIn[at] as number[]).push(row);
      if (row === first) return;
      this.#rowsIn[before] = (this.#rowsIn[before] as number[]).filter((other) => other !== row);
      at = before;
    }
  }

  /** Finds the shortest way for one more row and takes it. */
  add(first: number): void {
    this.#distance.fill(Number.POSITIVE_INFINITY);
    this.#seen.fill(0);
    this.#end.at = Number.POSITIVE_INFINITY;
    this.#enter(first);
    const visited: (readonly [row: number, at: number])[] = [[first, 0]];
    const passed: number[] = [];
    this.#relax(first, 0);
    for (let column = this.#nearest(); column !== UNASSIGNED; column = this.#nearest()) {
      const at = this.#distance[column] as number;
      if (at >= this.#end.at) break;
      this.#seen[column] = 1;
      passed.push(column);
      for (const row of this.#rowsIn[column] as number[]) {
        visited.push([row, at]);
        this.#relax(row, at);
      }
    }
    const { at: length, column, dropped } = this.#end;
    for (const [row, at] of visited) this.#ofRow[row] = (this.#ofRow[row] as number) + Math.min(0, at - length);
    for (const one of passed)
      this.#ofColumn[one] = (this.#ofColumn[one] as number) + Math.min(0, (this.#distance[one] as number) - length);
    this.#shift(first, column, dropped);
    if (column !== UNASSIGNED) this.#price(column);
  }

  get columnOf(): Int32Array {
    return this.#columnOf;
  }
}

/** The column of every row, `UNASSIGNED` for a row that is left out. */
export const assign = (task: AssignmentTask): Int32Array => {
  const flow = new Flow(task);
  for (let row = 0; row < task.rows; row += 1) flow.add(row);
  return flow.columnOf;
};
