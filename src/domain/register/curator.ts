// Curators of an organisation (domain reference §3.2): who answers for the programme, from which day, by which order.
import type { Day } from '../calendar/day.ts';

export const CURATOR_ROLES = ['org_curator', 'org_coordinator'] as const;
export type CuratorRole = (typeof CURATOR_ROLES)[number];

export interface Curator {
  readonly id: string;
  readonly fio: string;
  readonly position: string;
  readonly role: CuratorRole | null;
  readonly orderId: string;
  readonly appointedFrom: Day | null;
  readonly appointedTo: Day | null;
}

/** In office on `day` by the dates of the row. */
export const isInOfficeOn = (curator: Pick<Curator, 'appointedFrom' | 'appointedTo'>, day: Day): boolean =>
  (curator.appointedFrom === null || curator.appointedFrom <= day) &&
  (curator.appointedTo === null || curator.appointedTo >= day);
