// What executions cost: calls, trips to Google, modelled seconds in three profiles; and how it grows with size.
import type { ExecutionResult, Profile } from '../../local/contract.ts';

export interface Cost {
  readonly executions: number;
  readonly calls: number;
  readonly rpc: number;
  readonly seconds: Readonly<Record<Profile, number>>;
  /** The largest heap of a thread that one of the executions had. */
  readonly heapBytes: number;
}

export const PROFILES = ['low', 'mid', 'high'] as const satisfies readonly Profile[];

/** Sum of completed executions. Throws when one of them was not completed: its cost would be that of a failure. */
export const costOf = (executions: readonly ExecutionResult[]): Cost => {
  for (const { entry, status, error } of executions)
    if (status !== 'completed') throw new Error(`${entry} ${status}: ${error?.message ?? ''}`);
  return spentBy(executions);
};

/** Sum of executions, however they have ended. */
export const spentBy = (executions: readonly ExecutionResult[]): Cost => {
  const sum = (of: (execution: ExecutionResult) => number): number =>
    executions.reduce((total, execution) => total + of(execution), 0);
  const seconds = (profile: Profile): number => sum(({ charged }) => charged[profile]) / 1000;
  return {
    executions: executions.length,
    calls: sum(({ calls }) => calls),
    rpc: sum(({ rpc }) => rpc),
    seconds: { low: seconds('low'), mid: seconds('mid'), high: seconds('high') },
    heapBytes: Math.max(0, ...executions.map(({ heapBytes }) => heapBytes)),
  };
};

/** Growth exponent: the least-squares slope of log(metric) on log(size). */
export const exponent = (points: readonly (readonly [size: number, metric: number])[]): number => {
  const logs = points.map(([size, metric]) => [Math.log(size), Math.log(metric)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return covariance / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
};
