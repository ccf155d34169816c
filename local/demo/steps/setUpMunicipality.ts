// Step 1: an empty spreadsheet becomes the municipal workbook; constants and events are typed; organisations are added.
import type { DemoRun } from '../demoRun.ts';
import { HEADERS, TABS } from '../headers.ts';
import {
  CHILDREN_BY_AGE,
  CONSTANTS_AS_OF,
  CONSTANTS_SOURCE,
  ENTERPRISES,
  EVENTS,
  MUNICIPAL_BOOK,
  MUNICIPALITY,
} from '../municipality.ts';
import type { Organisation } from '../people/participant.ts';

/** Returns the id of the municipal workbook. */
export async function setUpMunicipality(
  run: DemoRun,
  organisations: readonly Organisation[],
  profile: string,
): Promise<string> {
  const book = run.workspace.createSpreadsheet(MUNICIPAL_BOOK);
  await run.step('Муниципальная книга', async () => {
    const { sheets } = await run.ask<{ sheets: number }>(book, 'rpcSetUp', { ...MUNICIPALITY, profile });
    typeConstants(run, book);
    const { title, level, purpose, planned, held } = HEADERS.events;
    run.typeRows(
      book,
      TABS.events,
      EVENTS.map((event) => ({
        [title]: event.title,
        [level]: event.level,
        [purpose]: event.purpose,
        [planned]: event.planned,
        [held]: event.held,
      })),
    );
    const list = organisations.map(({ plan }) => ({ name: plan.name, orgType: plan.orgType, source: 'workbook' }));
    const { added } = await run.ask<{ added: number }>(book, 'rpcAddOrganisations', { organisations: list });
    return `листов ${sheets}, организаций ${added}`;
  });
  return book;
}

function typeConstants(run: DemoRun, book: string): void {
  const { key, value, asOf, source } = HEADERS.constants;
  const asked = new Set(run.column(book, TABS.constants, key));
  const type = (code: string, amount: number) => {
    if (!asked.has(code)) return;
    run.typeInto(book, TABS.constants, key, code, {
      [value]: String(amount),
      [asOf]: CONSTANTS_AS_OF,
      [source]: CONSTANTS_SOURCE,
    });
  };
  for (const [age, children] of Object.entries(CHILDREN_BY_AGE)) type(`children_resident_age_${age}`, children);
  type('enterprises_total', ENTERPRISES);
}
