// What every operational metric is computed from.
import type { PlannedTask } from '../activity/activity.ts';
import type { Day } from '../calendar/day.ts';
import type { Organisation } from '../register/organisation.ts';
import type { Report } from '../report/report.ts';

/** An organisation with what it reported; null where the report is missing. */
export interface Reporting {
  readonly organisation: Organisation;
  readonly report: Report | null;
  /** False for one that left inside the window: its people are counted, it is not waited for. */
  readonly isActive: boolean;
}

export interface OperationalContext {
  readonly asOf: Day;
  /** Active organisations by id, then those that left inside the window. */
  readonly rows: readonly Reporting[];
  /** Roadmap of the municipality. */
  readonly municipalTasks: readonly PlannedTask[];
  /** Tasks the municipality gave to organisations. */
  readonly execution: readonly (PlannedTask & { readonly orgId: string })[];
}
