// Step 11: the organisations submit their quarter; one of them does not.
import type { DemoRun } from '../demoRun.ts';
import { DAYS, PERIOD } from '../municipality.ts';
import type { School } from './makeSchoolBooks.ts';

export async function submitQuarter(run: DemoRun, schools: readonly School[]): Promise<void> {
  await run.goTo(DAYS.submission);
  await run.step('Отправка квартала', async () => {
    const submitting = schools.filter(({ plan }) => plan.submits);
    for (const school of submitting) await run.ask(school.book, 'rpcSubmitQuarter', { period: PERIOD });
    const silent = schools.filter(({ plan }) => !plan.submits).map(({ plan }) => plan.name);
    return `сдали ${submitting.length}, не сдали ${silent.length} (${silent.join(', ')})`;
  });
}
