// Which sheets a workbook of each role has, in the order of its tabs.
import type { SheetSchema } from './sheet.ts';
import { awardsSheet, eventsSheet, practicesSheet } from './sheets/activity.ts';
import { boardSheet, decisionsSheet, remarksSheet } from './sheets/cycle.ts';
import { documentsSheet, templatesSheet, templateTextsSheet } from './sheets/documents.ts';
import { journalSheet } from './sheets/journal.ts';
import { matchingSheet } from './sheets/matching.ts';
import {
  constantsSheet,
  dataQualitySheet,
  indicatorsSheet,
  legalBasesSheet,
  mentorBaseSheet,
  municipalCuratorsSheet,
  municipalPartnersSheet,
  municipalPracticesSheet,
  organisationsSheet,
  snapshotsSheet,
} from './sheets/municipality.ts';
import { operationalSheet } from './sheets/operational.ts';
import { municipalOrdersSheet } from './sheets/orders.ts';
import {
  contingentSheet,
  curatorsSheet,
  ownOrganisationSheet,
  partnersSheet,
  siteSheet,
} from './sheets/organisation.ts';
import { consentsSheet, membersSheet, ordersSheet, pairsSheet, representativesSheet } from './sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from './sheets/people.ts';
import { executionSheet, readinessSheet, roadmapSheet, tasksSheet } from './sheets/plan.ts';
import { profileCopySheet, profileSettingsSheet } from './sheets/profile.ts';
import { meetingsSheet, programmeItemsSheet, programmesSheet } from './sheets/programme.ts';
import { outboxSheet, rollUpSheet, typedSheet } from './sheets/report.ts';
import { checksSheet, settingsSheet, viewersSheet } from './sheets/service.ts';
import { answersSheet, surveysSheet } from './sheets/survey.ts';

export type Role = 'municipality' | 'school';

/** What a school's rules work on. */
export const REGISTER_SHEETS: readonly SheetSchema[] = [
  ownOrganisationSheet,
  contingentSheet,
  curatorsSheet,
  mentorsSheet,
  menteesSheet,
  representativesSheet,
  partnersSheet,
  pairsSheet,
  membersSheet,
  consentsSheet,
  ordersSheet,
  siteSheet,
];

/** What else a school writes down; read by checks, not by counts. */
const ACTIVITY_SHEETS: readonly SheetSchema[] = [
  programmesSheet,
  programmeItemsSheet,
  meetingsSheet,
  roadmapSheet,
  tasksSheet,
  eventsSheet,
  surveysSheet,
  answersSheet,
  matchingSheet,
  awardsSheet,
  practicesSheet,
  readinessSheet,
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
  dataQualitySheet,
  checksSheet,
  operationalSheet,
  decisionsSheet,
  boardSheet,
];

/** What else the coordinator writes down. */
const MUNICIPAL_LISTS: readonly SheetSchema[] = [
  municipalCuratorsSheet,
  municipalPartnersSheet,
  mentorBaseSheet,
  municipalPracticesSheet,
  roadmapSheet,
  executionSheet,
  legalBasesSheet,
  templatesSheet,
  municipalOrdersSheet,
];

/** Sheets that people type into or that keep answers, by role: what «Проверить книгу» reads. */
export const CHECKED_SHEETS: Readonly<Record<Role, readonly SheetSchema[]>> = {
  school: [...REGISTER_SHEETS, ...ACTIVITY_SHEETS],
  municipality: [organisationsSheet, constantsSheet, eventsSheet, typedSheet, ...MUNICIPAL_LISTS],
};

const SHEETS: Readonly<Record<Role, readonly SheetSchema[]>> = {
  school: [
    ...REGISTER_SHEETS,
    ...ACTIVITY_SHEETS,
    documentsSheet,
    outboxSheet,
    remarksSheet,
    checksSheet,
    viewersSheet,
    settingsSheet,
    profileCopySheet,
    templateTextsSheet,
    journalSheet,
  ],
  municipality: [
    ...ROLL_UP_SHEETS,
    ...MUNICIPAL_LISTS,
    documentsSheet,
    profileSettingsSheet,
    settingsSheet,
    templateTextsSheet,
    journalSheet,
  ],
};

/** What papers are made of, besides the settings. */
export const PAPER_SHEETS: Readonly<Record<Role, readonly SheetSchema[]>> = {
  school: [
    ...REGISTER_SHEETS,
    programmesSheet,
    programmeItemsSheet,
    meetingsSheet,
    roadmapSheet,
    eventsSheet,
    awardsSheet,
    practicesSheet,
    readinessSheet,
    outboxSheet,
    surveysSheet,
    answersSheet,
    templateTextsSheet,
  ],
  municipality: [
    organisationsSheet,
    municipalCuratorsSheet,
    municipalPartnersSheet,
    municipalPracticesSheet,
    eventsSheet,
    roadmapSheet,
    indicatorsSheet,
    operationalSheet,
    snapshotsSheet,
    rollUpSheet,
    dataQualitySheet,
    legalBasesSheet,
    municipalOrdersSheet,
    templateTextsSheet,
  ],
};

export const sheetsOf = (role: Role): readonly SheetSchema[] => SHEETS[role];

/** The schema of a tab; titles repeat across roles, not inside one. */
export const sheetByTitle = (role: Role, title: string): SheetSchema | undefined =>
  SHEETS[role].find((schema) => schema.title === title);

/** Prefixes of all codes of rows, of both roles. */
export const idPrefixes: ReadonlySet<string> = new Set(
  [...SHEETS.school, ...SHEETS.municipality].flatMap(({ idPrefix }) => idPrefix ?? []),
);
