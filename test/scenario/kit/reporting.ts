// A small municipality ready to be rolled up: three schools that have submitted, two kindergartens whose numbers were typed.
import type { Workspace } from '../../../local/contract.ts';
import { ask, minutesLater } from './asking.ts';
import { contentOf } from './cells.ts';
import { municipalityOf } from './municipality.ts';
import { typeContingent } from './school.ts';
import { newWorkspace, putAside } from './workspaces.ts';

export const QUARTER = { period: '2025-Q4', asOf: '2025-12-31' } as const;

export const JOB_TRIGGERS = ['jobContinueRollUp', 'jobContinueSchoolBooks'];

export const typeKindergartens = (workspace: Workspace, bookId: string, numbers: readonly number[]) =>
  ask<{ added: number; replaced: number; totals: Record<string, number> }>(workspace, bookId, 'rpcAddTypedNumbers', {
    period: QUARTER.period,
    rows: numbers.map((mentors, index) => ({
      name: `МБДОУ «Детский сад № ${301 + index}»`,
      orgType: 'dou',
      numbers: { mentors },
    })),
  });

/** A prepared folder with the ids of its workbooks. */
export const preparedForRollUp = async (schoolCount = 3) => {
  const workspace = newWorkspace();
  const { bookId, schoolBooks } = await municipalityOf(workspace, schoolCount);
  for (const [index, schoolBook] of schoolBooks.entries()) {
    typeContingent(workspace, schoolBook, index + 1);
    await ask(workspace, schoolBook, 'rpcSubmitQuarter', { period: QUARTER.period });
  }
  await typeKindergartens(workspace, bookId, [4, 7]);
  // A workbook changed right now is read again next time; these were handed in a while ago.
  await workspace.moveClock(minutesLater(workspace, 5));
  return { folder: await putAside(workspace), bookId, schoolBooks };
};

/** What a finished roll-up leaves: every cell, no job trigger, at most one letter. */
export const rolledUp = (workspace: Workspace, bookId: string) => ({
  content: contentOf(workspace, bookId),
  charts: workspace.sheets(bookId).flatMap(({ charts = [] }) => charts),
  jobTriggers: workspace.triggers().filter(({ entry }) => JOB_TRIGGERS.includes(entry)).length,
  tooManyLetters: workspace.outbox().length > 1,
});
