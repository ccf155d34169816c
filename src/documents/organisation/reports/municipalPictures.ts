// The pictures of the municipality's analytical report, of the same numbers as the sheet «Графики»: bars and columns of characters with their numbers.
import { isPeriod } from '../../../domain/calendar/quarter.ts';
import { formCounts } from '../../../domain/picture/formCounts.ts';
import { type FrozenRow, frozenQuarters } from '../../../domain/picture/frozenQuarters.ts';
import { quarterMap } from '../../../domain/picture/quarterMap.ts';
import { targetShare } from '../../../domain/picture/targetShare.ts';
import { formNames, isReported, type ReportState } from '../../../schema/dictionaries.ts';
import type { RowOfSheet } from '../../../schema/sheet.ts';
import { type indicatorsSheet, snapshotsSheet } from '../../../schema/sheets/municipality.ts';
import type { rollUpSheet } from '../../../schema/sheets/report.ts';
import type { TagRecord } from '../../tags/value.ts';
import type { PaperFacts } from '../facts.ts';
import { UNKNOWN } from './reportCells.ts';
import { textBar, textColumns } from './textBars.ts';

type IndicatorRow = RowOfSheet<typeof indicatorsSheet>;
type RollUpRow = RowOfSheet<typeof rollUpSheet>;

const BAR_CELLS = 20;
const MOST_QUARTERS = 5;
const TARGET = 100;

const percent = (share: number | null): string =>
  share === null ? UNKNOWN : `${String(share).replace('.', ',')}\u00a0%`;

/** Indicators with a target: how far, and the quarters up to this one. */
const targetTags = (
  facts: PaperFacts,
  indicators: readonly IndicatorRow[],
  frozen: readonly FrozenRow[],
): TagRecord[] => {
  const period = indicators[0]?.period ?? '';
  const quarters = isPeriod(period) ? frozenQuarters(frozen, period).slice(-MOST_QUARTERS) : [];
  return indicators.flatMap((row) => {
    const share = targetShare(row);
    if (share === null) return [];
    const shares = quarters.map(({ rows }) => {
      const then = rows.find(({ id }) => id === row.id);
      return then === undefined ? null : targetShare(then);
    });
    return [
      {
        код: row.id,
        полоса: textBar(share, TARGET, BAR_CELLS),
        доля: percent(share),
        столбики: textColumns(shares, TARGET),
        кварталы: quarters
          .map((quarter, at) => `${facts.shortPeriodName(quarter.period)}\u00a0– ${percent(shares[at] ?? null)}`)
          .join('; '),
      },
    ];
  });
};

const formTags = (rows: readonly RollUpRow[]): TagRecord[] => {
  const counts = formCounts(rows);
  const most = Math.max(0, ...counts.map(({ pairs }) => pairs));
  return counts.map(({ form, pairs, mentors }) => ({
    форма: formNames[form],
    полоса: textBar(pairs, most, BAR_CELLS),
    пар: pairs,
    наставников: mentors,
  }));
};

const submissionTags = (facts: PaperFacts, rows: readonly RollUpRow[], frozen: readonly FrozenRow[]): TagRecord[] => {
  const period = rows[0]?.period ?? '';
  if (!isPeriod(period)) return [];
  const states = new Map<string, ReportState | null>(rows.map(({ orgId, state }) => [orgId, state]));
  const map = quarterMap(
    rows.map(({ orgId }) => orgId),
    period,
    (id) => states.get(id) ?? null,
    frozenQuarters(frozen, period),
  );
  return map.flatMap(({ period: quarter, states: own }) => {
    const known = own.filter((state) => state !== null);
    const there = known.filter(isReported).length;
    return known.length === 0
      ? []
      : [
          {
            квартал: facts.shortPeriodName(quarter),
            полоса: textBar(there, known.length, BAR_CELLS),
            сдали: there,
            'не сдали': known.length - there,
          },
        ];
  });
};

/** `targets` are the indicators of the quarter, each target once. */
export const municipalPictures = (
  facts: PaperFacts,
  targets: readonly IndicatorRow[],
  rows: readonly RollUpRow[],
): { readonly цели: TagRecord[]; readonly формы: TagRecord[]; readonly сдача: TagRecord[] } => {
  const frozen = facts.rows(snapshotsSheet).filter(({ by }) => by === null);
  return {
    цели: targetTags(facts, targets, frozen),
    формы: formTags(rows),
    сдача: submissionTags(facts, rows, frozen),
  };
};
