// On whose roadmap a task stands: an organisation's or the municipality's.
import type { ResponsibleRole, RoadmapTask } from './roadmap.ts';

/** Who finds a task on the roadmap of the organisation; everybody else's tasks are the municipality's. */
const OF_ORGANISATION: ReadonlySet<ResponsibleRole> = new Set(['org_head', 'org_curator', 'org_coordinator']);

/** A task of both stands on both. */
export const isTaskOf = (
  owner: 'school' | 'municipality',
  { responsible }: Pick<RoadmapTask, 'responsible'>,
): boolean => responsible.some((one) => OF_ORGANISATION.has(one) === (owner === 'school'));
