// Step 2: the templates of documents become documents in the municipality's folder, as the set-up screen makes them.
import type { DemoRun } from '../demoRun.ts';

export async function makeTemplates(run: DemoRun, book: string): Promise<void> {
  await run.step('Шаблоны документов', async () => {
    let templates: readonly unknown[] = [];
    for (let next = 1; next > 0; )
      ({ next, templates } = await run.ask<{ next: number; templates: unknown[] }>(book, 'rpcMakeTemplates'));
    return `шаблонов ${templates.length}`;
  });
}
