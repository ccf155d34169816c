// Operational metrics as rows of «Оперативные показатели» and «Снимки»: one row a line, the notes beside the total.
import type { Day, Period } from '../../domain/calendar/day.ts';
import type { Parameters } from '../../domain/indicator/parameters.ts';
import type {
  OperationalGroup,
  OperationalLine,
  OperationalResult,
  OperationalUnit,
} from '../../domain/operational/operational.ts';
import { programmeStatusNames } from '../../schema/activityDictionaries.ts';
import type { RowPatch } from '../../schema/column.ts';
import { categoryNames, formNames, kindNames, orgTypeNames, pairStatusNames } from '../../schema/dictionaries.ts';
import type { snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { growthText, OPERATIONAL_RULES, PLAN_NAMES } from '../../texts/operationalRule.ts';
import { problemText } from '../../texts/problemText.ts';
import { indicatorNotes } from '../../texts/ru.ts';
import type { Profile } from '../profile.ts';
import { gathered, shownValue } from './indicatorCells.ts';

const NAMES: Readonly<Record<OperationalGroup, Readonly<Record<string, string>>>> = {
  total: {},
  org_type: orgTypeNames,
  form: formNames,
  category: categoryNames,
  kind: kindNames,
  pair_status: pairStatusNames,
  programme_status: programmeStatusNames,
  plan: PLAN_NAMES,
};

const valueText = ({ value }: OperationalLine, unit: OperationalUnit, parameters: Parameters): string => {
  if (unit === 'percent') return shownValue({ value }, '%', parameters);
  if (value === null) return indicatorNotes.noValue;
  return unit === 'points' ? growthText(value) : String(value);
};

/** Two digits: a mean of shares is no whole number. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

/** Rows of one version without its number, time and checksum; the total of a metric comes first. */
export const operationalRows = (
  results: readonly OperationalResult[],
  profile: Pick<Profile, 'operational'>,
  parameters: Parameters,
  moment: { readonly period: Period; readonly asOf: Day },
): (RowPatch<(typeof snapshotsSheet)['columns']> & { readonly by: OperationalGroup })[] => {
  const names = new Map(profile.operational.map(({ id, name }) => [id, name]));
  return results.flatMap(({ id, unit, lines, notes }) =>
    lines.map((line) => ({
      ...moment,
      id,
      name: names.get(id) ?? id,
      by: line.by,
      groupName: NAMES[line.by][line.group] ?? line.group,
      value: valueText(line, unit, parameters),
      numerator: rounded(line.numerator),
      denominator: rounded(line.denominator),
      state: line.state,
      reported: line.reported,
      expected: line.expected,
      notes: line.by === 'total' ? gathered(notes).map(problemText).join('\n') : '',
      rule: OPERATIONAL_RULES[id],
    })),
  );
};
