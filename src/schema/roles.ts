// Which sheets a workbook of each role has, in the order of its tabs.
import type { SheetSchema } from './sheet.ts';
import { journalSheet } from './sheets/journal.ts';
import {
  constantsSheet,
  eventsSheet,
  indicatorsSheet,
  organisationsSheet,
  snapshotsSheet,
} from './sheets/municipality.ts';
import { contingentSheet, ownOrganisationSheet, partnersSheet } from './sheets/organisation.ts';
import { consentsSheet, membersSheet, ordersSheet, pairsSheet } from './sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from './sheets/people.ts';
import { outboxSheet, rollUpSheet, typedSheet } from './sheets/report.ts';
import { checksSheet, settingsSheet } from './sheets/service.ts';

export type Role = 'municipality' | 'school';

/** What a school's rules work on. */
export const REGISTER_SHEETS: readonly SheetSchema[] = [
  ownOrganisationSheet,
  contingentSheet,
  mentorsSheet,
  menteesSheet,
  partnersSheet,
  pairsSheet,
  membersSheet,
  consentsSheet,
  ordersSheet,
];

/** What a roll-up reads and writes. */
export const ROLL_UP_SHEETS: readonly SheetSchema[] = [
  organisationsSheet,
  constantsSheet,
  eventsSheet,
  typedSheet,
  rollUpSheet,
  indicatorsSheet,
  snapshotsSheet,
  checksSheet,
];

const SCHOOL_SHEETS: readonly SheetSchema[] = [
  ...REGISTER_SHEETS,
  outboxSheet,
  checksSheet,
  settingsSheet,
  journalSheet,
];
const MUNICIPALITY_SHEETS: readonly SheetSchema[] = [...ROLL_UP_SHEETS, settingsSheet, journalSheet];

export const sheetsOf = (role: Role): readonly SheetSchema[] =>
  role === 'school' ? SCHOOL_SHEETS : MUNICIPALITY_SHEETS;

export const SHEETS_BY_TITLE: ReadonlyMap<string, SheetSchema> = new Map(
  [...SCHOOL_SHEETS, ...MUNICIPALITY_SHEETS].map((schema) => [schema.title, schema]),
);
