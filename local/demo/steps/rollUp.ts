// Step 12: the monthly trigger rolls the organisations up into the indicators of the quarter.
import type { DemoRun } from '../demoRun.ts';
import { HEADERS, TABS } from '../headers.ts';
import { DAYS, PERIOD } from '../municipality.ts';
import { waitForJob } from './makeSchoolBooks.ts';

/** A row of «Показатели» as the sidebar shows it. */
export interface IndicatorLine {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly state: string;
  readonly stateName: string;
  readonly reported: number;
  readonly expected: number;
}

interface Indicators {
  readonly asOf: string;
  readonly version: number;
  readonly rows: readonly IndicatorLine[];
}

/** Moves the clock past the trigger, lets the job finish and returns the indicators. */
export async function rollUp(run: DemoRun, book: string): Promise<readonly IndicatorLine[]> {
  let rows: readonly IndicatorLine[] = [];
  await run.step('Свод и показатели', async () => {
    const executions = await run.goTo(DAYS.rollUp);
    if (!executions.some(({ entry }) => entry === 'onMonthlyTimer')) throw new Error('the monthly trigger did not run');
    await waitForJob(run, book, { job: 'rollup', state: 'waiting', text: 'the roll-up never ended' });
    // A profile may watch no numbers at all.
    if (run.column(book, TABS.indicators, HEADERS.indicators.id).every((id) => id === ''))
      return 'свод собран, показателей в профиле нет';
    const indicators = await run.ask<Indicators>(book, 'rpcGetIndicators', { period: PERIOD });
    rows = indicators.rows;
    const known = rows.filter(({ state }) => state !== 'no_data').length;
    return `${PERIOD} на ${indicators.asOf}, показателей ${rows.length}, с данными ${known}, версия ${indicators.version}`;
  });
  return rows;
}
