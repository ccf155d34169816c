// Operational metrics of a snapshot as the panel is told of them: one a metric, with the lines below its total.
import type { OperationalRow } from '../../rpc/views/indicators.ts';
import { operationalGroupNames } from '../../schema/dictionaries.ts';
import { indicatorRow } from './indicatorRow.ts';
import type { OrganisationNames } from './organisationNames.ts';
import type { MetricRow } from './snapshots.ts';

/** The rows of one version that are no indicators. */
export const metricRows = (rows: readonly MetricRow[], names: OrganisationNames): OperationalRow[] =>
  rows
    .filter(({ by }) => by === 'total')
    .map((total) => ({
      ...indicatorRow(total, names),
      rule: total.rule,
      groups: rows.flatMap(({ id, by, groupName, value, numerator, denominator, reported, expected }) =>
        id !== total.id || by === 'total'
          ? []
          : [
              {
                by: operationalGroupNames[by],
                name: groupName,
                value,
                numerator,
                denominator,
                reported: reported ?? 0,
                expected: expected ?? 0,
              },
            ],
      ),
    }));
