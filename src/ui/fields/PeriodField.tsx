// The choice of the quarter that a screen speaks of.
import type { Choice } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { SelectField } from './SelectField.tsx';

interface PeriodFieldProps {
  readonly period: string;
  readonly periods: readonly Choice[];
  onPeriod(period: string): void;
  readonly disabled?: boolean;
}

export function PeriodField({ period, periods, onPeriod, disabled = false }: PeriodFieldProps) {
  return (
    <SelectField
      id="period"
      label={ui.period}
      value={period}
      error=""
      choices={periods}
      onValue={onPeriod}
      disabled={disabled}
    />
  );
}

/** «4 квартал 2025 года» for `2025-Q4`, as the server calls it. */
export const nameOf = (period: string, periods: readonly Choice[]): string =>
  periods.find((choice) => choice.code === period)?.name ?? period;
