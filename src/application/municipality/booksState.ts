// What the coordinator has to do about the schools' workbooks: versions left behind, access to open and to close.
import type { PanelView } from '../../rpc/contract.ts';
import { ageOf } from '../../schema/migrations/migrations.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import type { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { formerAddresses, waitsForAccess } from './bookAccess.ts';

/** Tells it from the register alone: no workbook is opened. */
export const booksState = (
  organisations: readonly RowOfSheet<typeof organisationsSheet>[],
): Extract<PanelView, { role: 'municipality' }>['books'] => {
  const made = organisations.filter(({ workbookId }) => workbookId !== '');
  return {
    outdated: made.filter(({ workbookVersion }) => ageOf(workbookVersion) === 'older').length,
    waiting: made.filter(waitsForAccess).map(({ shortName }) => shortName),
    former: made.flatMap((one) => formerAddresses(one).map((email) => ({ orgId: one.id, name: one.shortName, email }))),
  };
};
