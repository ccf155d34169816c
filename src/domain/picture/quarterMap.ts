// Who submitted in which quarter of a year: the quarter at hand from the roll-up, those before from what their snapshots counted.
import type { Period } from '../calendar/day.ts';
import { quartersBetween, yearOfPeriod } from '../calendar/quarter.ts';
import { parseParts } from '../indicator/partsText.ts';
import type { FrozenQuarter } from './frozenQuarters.ts';

/** `null`: that quarter was not frozen, or is still to come. */
export interface QuarterOfMap<State extends string> {
  readonly period: Period;
  readonly states: readonly (State | 'submitted' | 'missing' | null)[];
}

/** Organisations that brought a number to any indicator. */
const broughtNumbers = ({ rows }: FrozenQuarter): Set<string> =>
  new Set(
    rows.flatMap(({ parts }) =>
      parseParts(parts)
        .filter(({ numerator }) => numerator !== null)
        .map(({ orgId }) => orgId),
    ),
  );

/** The four quarters of the year of `period`, with the states of `orgIds` in their order; `stateNow` is null when the roll-up at hand is of another quarter. */
export const quarterMap = <State extends string>(
  orgIds: readonly string[],
  period: Period,
  stateNow: ((orgId: string) => State | null) | null,
  frozenOnes: readonly FrozenQuarter[],
): QuarterOfMap<State>[] => {
  const year = yearOfPeriod(period);
  return quartersBetween(`${year}-Q1`, `${year}-Q4`).map((one) => {
    if (one === period && stateNow !== null) return { period: one, states: orgIds.map(stateNow) };
    const frozen = one <= period ? frozenOnes.find((quarter) => quarter.period === one) : undefined;
    // A snapshot of an earlier release kept no parts: nobody can tell who had submitted.
    const isTold = frozen?.rows.some(({ parts }) => parts !== '') ?? false;
    const brought = frozen && isTold ? broughtNumbers(frozen) : null;
    return {
      period: one,
      states: orgIds.map((id) => (brought === null ? null : brought.has(id) ? 'submitted' : 'missing')),
    };
  });
};
