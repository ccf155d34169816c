// The operational metrics of a quarter (OP-01 … OP-12; data of the field, `operational`).
import { reportWindow } from '../calendar/reportWindow.ts';
import { departedReports } from '../indicator/departedReports.ts';
import { completeParameters, type Parameters } from '../indicator/parameters.ts';
import { activeOn } from '../register/activeOn.ts';
import type { Organisation, ReportMoment } from '../register/organisation.ts';
import { latestReports } from '../report/latestReports.ts';
import type { Report } from '../report/report.ts';
import { mentees, mentors, pairs, programmes } from './counts.ts';
import type { OperationalId, OperationalResult } from './operational.ts';
import type { OperationalContext } from './operationalContext.ts';
import { consents, curators, growth, meetings, readiness, reporting, sites, tasks } from './shares.ts';

const METRICS: Readonly<Record<OperationalId, (context: OperationalContext) => Omit<OperationalResult, 'id'>>> = {
  'OP-01': mentors,
  'OP-02': mentees,
  'OP-03': pairs,
  'OP-04': programmes,
  'OP-05': consents,
  'OP-06': reporting,
  'OP-07': tasks,
  'OP-08': curators,
  'OP-09': sites,
  'OP-10': readiness,
  'OP-11': meetings,
  'OP-12': growth,
};

export interface OperationalInput extends Pick<OperationalContext, 'municipalTasks' | 'execution'> {
  readonly moment: ReportMoment;
  readonly organisations: readonly Organisation[];
  /** As for the indicators: all versions of the quarter, and earlier quarters for organisations that left. */
  readonly reports: readonly Report[];
  /** Metrics the profile watches, in this order; an id nobody can count is passed over. */
  readonly ids: readonly string[];
  readonly parameters?: Partial<Parameters>;
}

const isMetric = (id: string): id is OperationalId => Object.hasOwn(METRICS, id);

/** One result for each metric; the order of organisations and reports does not matter. */
export const computeOperational = (input: OperationalInput): OperationalResult[] => {
  const { asOf, period } = input.moment;
  const window = reportWindow(asOf, completeParameters(input.parameters ?? {}).window);
  const reports = latestReports(input.reports);
  const current = new Map(reports.filter((report) => report.period === period).map((report) => [report.orgId, report]));
  const active = activeOn(input.organisations, asOf).map((organisation) => ({
    organisation,
    report: current.get(organisation.id) ?? null,
    isActive: true,
  }));
  const departed = departedReports(input, reports, window).map((row) => ({ ...row, isActive: false }));
  const { municipalTasks, execution } = input;
  const context: OperationalContext = { asOf, rows: [...active, ...departed], municipalTasks, execution };
  return input.ids.filter(isMetric).map((id) => ({ id, ...METRICS[id](context) }));
};
