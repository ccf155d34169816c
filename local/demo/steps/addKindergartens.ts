// Step 10: the kindergartens that keep no workbook come in as typed numbers.
import type { DemoRun } from '../demoRun.ts';
import kindergartens from '../kindergartens.json' with { type: 'json' };
import { PERIOD } from '../municipality.ts';

export async function addKindergartens(run: DemoRun, book: string): Promise<void> {
  await run.step('Числа детских садов', async () => {
    const rows = kindergartens.map(({ name, mentors }) => ({ name, orgType: 'dou', numbers: { mentors } }));
    const { added, totals } = await run.ask<{ added: number; totals: Record<string, number> }>(
      book,
      'rpcAddTypedNumbers',
      { period: PERIOD, rows },
    );
    return `организаций ${added}, наставников ${totals['mentors']}`;
  });
}
