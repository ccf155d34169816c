// Frozen quarters side by side: the quarter before, the year before, and what a new version of one quarter has changed.
import { unroundedOf } from '../../domain/picture/targetShare.ts';
import type { ComparedValue, SnapshotDifference, SnapshotVersion } from '../../rpc/views/indicators.ts';
import { indicatorStateNames } from '../../schema/dictionaries.ts';
import { changedNumbersName, frozenNumbersName, namedOrganisations } from '../../texts/ru.ts';
import { changedNumbers } from '../report/frozenNumbers.ts';
import { named, type OrganisationNames } from '../report/organisationNames.ts';
import type { Snapshot, SnapshotRow } from '../report/snapshots.ts';

const MOST_NAMED = 8;

const directionOf = (now: number | null, before: number | null): ComparedValue['direction'] => {
  if (now === null || before === null) return null;
  if (now === before) return 'same';
  return now > before ? 'up' : 'down';
};

/** The same indicator in an earlier snapshot; null when it was not frozen then. */
export const comparedWith = (row: SnapshotRow, earlier: Snapshot | undefined): ComparedValue | null => {
  const then = earlier?.rows.find(({ id }) => id === row.id);
  return earlier === undefined || then === undefined
    ? null
    : { period: earlier.period, value: then.value, direction: directionOf(unroundedOf(row), unroundedOf(then)) };
};

const shown = ({ value, numerator, denominator, state, target }: SnapshotRow): string[] => [
  value,
  denominator === null ? String(numerator ?? '—') : `${numerator ?? '—'} / ${denominator}`,
  indicatorStateNames[state ?? 'no_data'],
  target,
];

/** Indicators and the totals of the metrics: their groups follow from the totals. */
const toldBy = ({ rows, operational }: Snapshot): SnapshotRow[] => [
  ...rows,
  ...operational.filter(({ by }) => by === 'total'),
];

/** Organisations whose numbers are other ones, in one line. */
const numbersDiffer = (earlier: Snapshot, later: Snapshot, names: OrganisationNames): SnapshotDifference[] => {
  const orgIds = changedNumbers(earlier.numbers, later.numbers);
  const { id } = frozenNumbersName;
  const after = named(namedOrganisations(orgIds.slice(0, MOST_NAMED), orgIds.length - MOST_NAMED), names);
  return orgIds.length === 0 ? [] : [{ id, name: changedNumbersName, before: '', after }];
};

/** What the later of two versions says otherwise; a row that only one of them has differs in every word. */
const differences = (earlier: Snapshot, later: Snapshot, names: OrganisationNames): SnapshotDifference[] => [
  ...rowsDiffer(earlier, later),
  ...numbersDiffer(earlier, later, names),
];

const rowsDiffer = (earlier: Snapshot, later: Snapshot): SnapshotDifference[] => {
  const [before, after] = [toldBy(earlier), toldBy(later)];
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [then, now] = [before.find((row) => row.id === id), after.find((row) => row.id === id)];
    const [was, is] = [then ? shown(then) : [], now ? shown(now) : []];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const isOther = (word: string, at: number, words: readonly string[]): boolean => words[at] !== word;
    return [
      {
        id,
        name: now?.name ?? then?.name ?? '',
        before: was.filter((word, at) => isOther(word, at, is)).join(', '),
        after: is.filter((word, at) => isOther(word, at, was)).join(', '),
      },
    ];
  });
};

/** Versions of one quarter, the last one first, each with what it changed in the one before. */
export const versionsOf = (snapshots: readonly Snapshot[], names: OrganisationNames): SnapshotVersion[] =>
  snapshots
    .map((snapshot, at) => {
      const before = snapshots[at - 1];
      return {
        version: snapshot.version,
        frozenAt: snapshot.frozenAt,
        differences: before === undefined ? [] : differences(before, snapshot, names),
      };
    })
    .reverse();
