// The demo municipality made as its people would make it: every step goes through the built bundle.
import type { FileKind, Workspace } from '../contract.ts';
import { demoRun } from './demoRun.ts';
import { MUNICIPALITY, PERIOD } from './municipality.ts';
import { inventOrganisations } from './people/inventOrganisations.ts';
import { addKindergartens } from './steps/addKindergartens.ts';
import { fillRegisters } from './steps/fillRegisters.ts';
import { keepProgrammes } from './steps/keepProgrammes.ts';
import { makePairs } from './steps/makePairs.ts';
import { makeSchoolBooks } from './steps/makeSchoolBooks.ts';
import { makeTemplates } from './steps/makeTemplates.ts';
import { registerMentors } from './steps/registerMentors.ts';
import { type IndicatorLine, rollUp } from './steps/rollUp.ts';
import { setUpMunicipality } from './steps/setUpMunicipality.ts';
import { changePairs, signOrders } from './steps/signOrders.ts';
import { submitQuarter } from './steps/submitQuarter.ts';

const STEP_COUNT = 12;

export interface DemoReport {
  readonly municipality: string;
  readonly period: string;
  readonly steps: readonly { readonly title: string; readonly text: string; readonly modelledSeconds: number }[];
  readonly made: Readonly<Record<FileKind, number>>;
  readonly indicators: readonly IndicatorLine[];
}

/**
 * Works in an empty workspace whose clock stands at DEMO_START. `progress` gets a Russian line per step. Pairs of a form that
 * the profile does not offer are left out. Throws when a step goes wrong.
 */
export async function makeDemo(
  workspace: Workspace,
  progress: (line: string) => void,
  profile: string = MUNICIPALITY.profile,
): Promise<DemoReport> {
  const run = demoRun(workspace, STEP_COUNT, progress);
  const organisations = inventOrganisations();
  const book = await setUpMunicipality(run, organisations, profile);
  await makeTemplates(run, book);
  const schools = await makeSchoolBooks(run, book, organisations);
  await fillRegisters(run, schools);
  await registerMentors(run, schools);
  await makePairs(run, schools);
  await signOrders(run, schools);
  await keepProgrammes(run, schools);
  await changePairs(run, schools);
  await addKindergartens(run, book);
  await submitQuarter(run, schools);
  const indicators = await rollUp(run, book);
  const made: Record<FileKind, number> = { spreadsheet: 0, form: 0, document: 0, folder: 0, blob: 0 };
  for (const file of workspace.files()) made[file.kind] += 1;
  return { municipality: MUNICIPALITY.municipality, period: PERIOD, steps: run.steps, made, indicators };
}
