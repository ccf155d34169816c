// Every code a profile may use, gathered from the schema of the workbook; profiles/profile.schema.json is kept up to date from it.

import { LEGAL_ACTS } from '../../documents/legal.ts';
import { once } from '../../domain/once.ts';
import { siteKindNames } from '../activityDictionaries.ts';
import type { Column, Dictionary } from '../column.ts';
import { formNames, kindNames, orgTypeNames, trackNames } from '../dictionaries.ts';
import { sheetsOf } from '../roles.ts';
import { mentorsSheet } from '../sheets/people.ts';
import { profileSettingsSheet } from '../sheets/profile.ts';
import { settingsSheet } from '../sheets/service.ts';
import * as words from './profileNames.ts';
import { columnOfField, registerFieldNames, registerOnlyNames, registerRowsNames } from './registerView.ts';

export interface Vocabulary {
  /** Closed lists by the name under which the published schema refers to them. */
  readonly lists: Readonly<Record<string, Dictionary>>;
  /** Sheets by key, with the columns a profile may leave out. */
  readonly columns: Readonly<Record<string, { readonly title: string; readonly columns: Dictionary }>>;
  /** Open lists a profile may change, by key. */
  readonly openLists: Dictionary;
  /** `sheet.column` that a field of a register cannot do without. */
  readonly columnOfField: Dictionary;
}

const titles = (columns: Readonly<Record<string, Column>>, keep: (column: Column) => boolean): Dictionary =>
  Object.fromEntries(
    Object.entries(columns)
      .filter(([, column]) => keep(column))
      .map(([key, { title }]) => [key, title]),
  );

/** A column people fill that is not required: leaving out what the product writes would lose its own records. */
export const mayBeOff = ({ required, system }: Column): boolean => required !== true && system !== true;

/** Sheets that serve the workbook itself: without a column of theirs it could not be opened. */
const SERVICE: ReadonlySet<string> = new Set([settingsSheet.key, profileSettingsSheet.key]);

const columnsBySheet = (): Vocabulary['columns'] => {
  const bySheet: Record<string, { title: string; columns: Dictionary }> = {};
  for (const { key, title, columns, editedBy } of [...sheetsOf('school'), ...sheetsOf('municipality')]) {
    if (editedBy === 'product' || SERVICE.has(key)) continue;
    const known = bySheet[key];
    const open = { ...known?.columns, ...titles(columns, mayBeOff) };
    if (Object.keys(open).length > 0) bySheet[key] = { title: known?.title ?? title, columns: open };
  }
  return bySheet;
};

/** Questions a profile may ask besides the identity. */
export const mentorFormFields = (): Dictionary =>
  Object.fromEntries(
    Object.entries<Column>(mentorsSheet.columns)
      .filter(([, { form }]) => form !== undefined && form.always !== true)
      .map(([key, { title }]) => [key, title]),
  );

/** Made of the schema alone, and asked for by every section of a profile. */
export const profileVocabulary = once(
  (): Vocabulary => ({
    lists: {
      form: formNames,
      kind: kindNames,
      track: trackNames,
      orgType: orgTypeNames,
      level: words.levelNames,
      calendar: words.calendarNames,
      measure: words.measureNames,
      childDenominator: words.childDenominatorNames,
      implementedRule: words.implementedRuleNames,
      window: words.windowNames,
      ageReference: words.ageReferenceNames,
      identity: words.identityNames,
      homeOrganisation: words.homeOrganisationNames,
      mentorFormField: mentorFormFields(),
      otherForm: words.otherFormNames,
      documentType: words.documentTypeNames,
      siteKind: siteKindNames,
      legalBasis: Object.fromEntries(LEGAL_ACTS.map(({ id, kind, rest }) => [id, `${kind} ${rest}`])),
      registerRows: registerRowsNames,
      registerOnly: registerOnlyNames,
      registerField: registerFieldNames,
      dueType: words.dueTypeNames,
      roadmapEvent: words.roadmapEventNames,
      anchor: words.anchorNames,
      recurrence: words.recurrenceNames,
      orderItem: words.orderItemNames,
      roadmapProof: words.roadmapProofNames,
      responsibleRole: words.responsibleNames,
    },
    columns: columnsBySheet(),
    openLists: words.openListNames,
    columnOfField,
  }),
);
