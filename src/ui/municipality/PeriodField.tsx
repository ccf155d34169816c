// The choice of the quarter that the screens of a municipal workbook speak of.
import type { Choice } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { SelectField } from '../fields/SelectField.tsx';

interface PeriodFieldProps {
  readonly period: string;
  readonly periods: readonly Choice[];
  onPeriod(period: string): void;
}

export function PeriodField({ period, periods, onPeriod }: PeriodFieldProps) {
  return (
    <SelectField
      id="period"
      label={ui.municipality.period}
      value={period}
      error=""
      choices={periods}
      onValue={onPeriod}
    />
  );
}

/** «4 квартал 2025 года» for `2025-Q4`, as the server calls it. */
export const nameOf = (period: string, periods: readonly Choice[]): string =>
  periods.find((choice) => choice.code === period)?.name ?? period;
