// Step 3: the factory makes a workbook for every organisation; what does not fit one execution goes on by its own trigger.
import type { DemoRun } from '../demoRun.ts';
import { HEADERS, TABS } from '../headers.ts';
import type { Organisation } from '../people/participant.ts';

/** An organisation with its workbook; its pairs are those of the forms that the profile offers. */
export interface School extends Organisation {
  readonly book: string;
  readonly code: string;
}

interface JobView {
  readonly job: string;
  readonly state: 'running' | 'waiting' | 'finished' | 'failed';
  readonly text: string;
}

const MINUTE_MS = 60_000;
const MAX_WAITS = 100;

export async function makeSchoolBooks(
  run: DemoRun,
  book: string,
  organisations: readonly Organisation[],
): Promise<School[]> {
  const schools: School[] = [];
  await run.step('Книги организаций', async () => {
    await waitForJob(run, book, await run.ask<JobView>(book, 'rpcMakeSchoolBooks'));
    const { id, name, book: bookId } = HEADERS.organisations;
    const [codes, names, books] = [id, name, bookId].map((header) => run.column(book, TABS.organisations, header));
    for (const organisation of organisations) {
      const at = names?.indexOf(organisation.plan.name) ?? -1;
      const [code, own] = [codes?.[at] ?? '', books?.[at] ?? ''];
      if (own === '') throw new Error(`no workbook of ${organisation.plan.name}`);
      const { forms } = await run.ask<{ forms: { code: string }[] }>(own, 'rpcGetPanel');
      const pairs = organisation.pairs.filter(({ plan }) => forms.some((form) => form.code === plan.form));
      schools.push({ ...organisation, pairs, book: own, code });
    }
    const registered = run
      .column(book, TABS.organisations, HEADERS.organisations.id)
      .filter((code) => code !== '').length;
    return `сделано книг ${schools.length} из ${registered}`;
  });
  return schools;
}

/** Lets the workspace's time pass until the job is over. Throws when it fails or never ends. */
export async function waitForJob(run: DemoRun, book: string, started: JobView): Promise<void> {
  let job: JobView | null = started;
  for (let waits = 0; job !== null && job.state !== 'finished'; waits += 1) {
    if (job.state === 'failed' || waits === MAX_WAITS) throw new Error(job.text);
    await run.goTo(new Date(Date.parse(run.workspace.now()) + MINUTE_MS).toISOString());
    job = await run.ask<JobView | null>(book, 'rpcGetJob', { job: started.job });
  }
}
