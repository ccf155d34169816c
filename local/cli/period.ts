// A quarter on the command line.
import { UsageError } from './verb.ts';

/** `2025-Q4` as it was typed. Throws a UsageError for anything else. */
export function periodOf(text: string): string {
  if (!/^\d{4}-Q[1-4]$/.test(text)) throw new UsageError(`«${text}» – не квартал. Пример: --period 2025-Q4`);
  return text;
}

/** The last quarter that was over on the day. */
export function endedQuarter(now: string): string {
  const [year = 0, month = 1] = now.split('-').map(Number);
  const quarter = Math.ceil(month / 3) - 1;
  return quarter === 0 ? `${year - 1}-Q4` : `${year}-Q${quarter}`;
}
