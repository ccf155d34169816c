// What a school sees of its report before it is sent.
import type { Day } from '../../domain/calendar/day.ts';
import type { MetricGroup } from '../../domain/report/metricGroup.ts';

export interface SubmissionNumbers {
  /** The day the numbers are true for. */
  readonly asOf: Day;
  /** In the order of the groups. */
  readonly lines: readonly { readonly group: MetricGroup; readonly name: string; readonly value: string }[];
  /** Keys without names that go out beside the numbers. */
  readonly keys: number;
  /** Moment of the last submission; empty for none. */
  readonly submitted: string;
}
