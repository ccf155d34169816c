// Which organisations stand in the denominators on a day (domain reference §6.6).
import type { Day } from '../calendar/day.ts';
import type { Organisation } from './organisation.ts';

/**
 * Active by status, or leaving later than `day`; on `statusFrom` itself the organisation is no longer active. One that
 * is closed with no day given is taken as closed all along.
 */
export const isActiveOn = (organisation: Pick<Organisation, 'status' | 'statusFrom'>, day: Day): boolean =>
  organisation.status === 'active' || (organisation.statusFrom !== null && day < organisation.statusFrom);

/** Active organisations in the order of their ids. */
export const activeOn = (organisations: readonly Organisation[], day: Day): Organisation[] =>
  organisations
    .filter((organisation) => isActiveOn(organisation, day))
    .sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
