// Which organisations of the municipality have to name a curator and have not.
import type { Day } from '../calendar/day.ts';
import { type Curator, isInOfficeOn } from '../register/curator.ts';
import type { ReportSource } from '../register/organisation.ts';

/** A row of the municipality's «Кураторы». */
type KnownCurator = Pick<Curator, 'appointedFrom' | 'appointedTo'> & { readonly orgId: string };

/** An organisation whose numbers the coordinator types keeps nothing that a curator would answer for. `source` of null is not typed. */
export const needsCurator = ({ source }: { readonly source: ReportSource | null }): boolean => source !== 'typed';

/** Ids of the organisations that need a curator and have none in office on `day`. */
export const withoutCurator = (
  organisations: readonly { readonly id: string; readonly source: ReportSource | null }[],
  curators: readonly KnownCurator[],
  day: Day,
): ReadonlySet<string> => {
  const curated = new Set(curators.filter((curator) => isInOfficeOn(curator, day)).map(({ orgId }) => orgId));
  return new Set(organisations.filter((one) => needsCurator(one) && !curated.has(one.id)).map(({ id }) => id));
};
