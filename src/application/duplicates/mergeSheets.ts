// The sheets a merge of two people touches: the registers, every sheet that names people by id, the reports and the journal.

import { refersTo } from '../../schema/derive/references.ts';
import { REGISTER_SHEETS, sheetsOf } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';

export const PEOPLE_SHEETS: readonly SheetSchema[] = [mentorsSheet, menteesSheet];

/** Sheets of a school that may name a row of either register. */
export const REFERRING_SHEETS: readonly SheetSchema[] = sheetsOf('school').filter((schema) =>
  PEOPLE_SHEETS.some(({ key }) => refersTo(schema, key)),
);

export const MERGE_SHEETS: readonly SheetSchema[] = [
  ...new Set([...REGISTER_SHEETS, ...REFERRING_SHEETS, outboxSheet, journalSheet]),
];
