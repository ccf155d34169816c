// Groups in which the numbers of a report are looked at before they are sent.

export const METRIC_GROUPS = ['main', 'ages', 'shape', 'contingent', 'organisation', 'activity', 'answers'] as const;
export type MetricGroup = (typeof METRIC_GROUPS)[number];
