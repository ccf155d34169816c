// One operational metric: its total, unfolding into its groups, how it was counted and what is missing.
import type { OperationalRow } from '../../rpc/views/indicators.ts';
import * as texts from '../../texts/uiIndicators.ts';
import { Facts } from '../values/Facts.tsx';
import { Lines } from '../values/Lines.tsx';
import { IndicatorState } from './IndicatorState.tsx';

/** How many organisations know a number, where it is not all of them. */
const shown = ({ value, reported, expected }: OperationalRow['groups'][number]): string =>
  reported < expected ? `${value} (${texts.metricKnown(reported, expected)})` : value;

export function Metric({ row }: { readonly row: OperationalRow }) {
  const ways = [...new Set(row.groups.map(({ by }) => by))];
  return (
    <details>
      <summary>
        <span>
          {row.id}. {row.name}
        </span>
        <span>
          <strong>{row.value}</strong>
          <span class="hint">{texts.metricKnown(row.reported, row.expected)}</span>
        </span>
        {row.state !== 'no_target' && <IndicatorState row={row} />}
      </summary>
      <p class="hint">{row.rule}</p>
      {ways.map((way) => (
        <section key={way}>
          <p>{way}</p>
          <Facts
            look="proof"
            facts={row.groups.filter(({ by }) => by === way).map((group) => [group.name, shown(group)] as const)}
          />
        </section>
      ))}
      {row.notes.length > 0 && <Lines lines={row.notes} />}
    </details>
  );
}
