// What the panel is told of an indicator, and its proof.
import type { Day, Period } from '../../domain/calendar/day.ts';
import type { IndicatorResult } from '../../domain/indicator/indicator.ts';
import type { ShownPart } from '../../domain/indicator/shownParts.ts';

export interface IndicatorRow
  extends Pick<IndicatorResult, 'id' | 'numerator' | 'denominator' | 'state' | 'reported' | 'expected'> {
  readonly name: string;
  /** Rounded, with decimal comma and the unit: «12,5 %», «—». */
  readonly value: string;
  readonly target: string;
  readonly stateName: string;
  readonly notes: readonly string[];
}

/** An indicator of another quarter, and which way it has gone since; null where one of the two has no number. */
export interface ComparedValue {
  readonly period: Period;
  readonly value: string;
  readonly direction: 'up' | 'down' | 'same' | null;
}

/** An indicator beside the quarter and the year before; null where they were not frozen. */
export interface ComparedRow extends IndicatorRow {
  /** Percent of the target; null without a number or a target. */
  readonly share: number | null;
  readonly quarterAgo: ComparedValue | null;
  readonly yearAgo: ComparedValue | null;
}

/** What a version changed in an indicator: the words that differ. */
export interface SnapshotDifference {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface SnapshotVersion {
  readonly version: number;
  readonly frozenAt: string;
  readonly differences: readonly SnapshotDifference[];
}

/** An operational metric: its total, and the groups it is told by. */
export interface OperationalRow extends IndicatorRow {
  /** How it was counted, a sentence. */
  readonly rule: string;
  readonly groups: readonly {
    /** What the groups are told by: «по форме». */
    readonly by: string;
    readonly name: string;
    readonly value: string;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly reported: number;
    readonly expected: number;
  }[];
}

/** A frozen quarter: its last version, and the versions before. */
export interface IndicatorsView {
  readonly asOf: Day | '';
  /** 0 for a quarter that was never frozen: it has no rows. */
  readonly version: number;
  /** False when somebody has changed the snapshot since; null for one that nobody can check. */
  readonly intact: boolean | null;
  readonly rows: readonly ComparedRow[];
  readonly operational: readonly OperationalRow[];
  readonly versions: readonly SnapshotVersion[];
  readonly pictures: PicturesView;
}

/** What is drawn of a quarter, besides the bars of its indicators. */
export interface PicturesView {
  /** Percent of the target by code of the indicator, the earliest quarter first. */
  readonly trend: readonly { readonly period: Period; readonly shares: Readonly<Record<string, number | null>> }[];
  /** Empty when the last roll-up is of another quarter. */
  readonly forms: readonly { readonly name: string; readonly pairs: number; readonly mentors: number }[];
  /** The quarters of the year, and the organisations with a state for each; '' where the quarter is not frozen. */
  readonly periods: readonly Period[];
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly states: readonly { readonly tone: 'there' | 'back' | 'missing' | 'none'; readonly name: string }[];
  }[];
}

/** What a number of a frozen quarter rests on. */
export interface ProofView extends IndicatorRow {
  readonly period: Period;
  readonly asOf: Day | '';
  readonly version: number;
  readonly frozenAt: string;
  /** False when somebody has changed the snapshot since; null for one that nobody can check. */
  readonly intact: boolean | null;
  /** How it was counted, a sentence. */
  readonly rule: string;
  /** Organisations asked, in the order of their codes; numbers of small protected groups are not told. */
  readonly parts: readonly (ShownPart & { readonly name: string })[];
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  readonly constants: readonly {
    readonly name: string;
    readonly value: number | null;
    readonly asOf: Day | null;
    readonly source: string;
  }[];
}
