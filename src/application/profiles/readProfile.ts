// The profile of a workbook: the shipped one with what stands in «Настройки профиля»; a wrong line is named and changes nothing.
import type { Problem } from '../../domain/problem.ts';
import type { Table } from '../../schema/derive/table.ts';
import { columnOfField } from '../../schema/profile/registerView.ts';
import type { profileSettingsSheet } from '../../schema/sheets/profile.ts';
import type { Profile } from '../profile.ts';
import { dictionarySection } from './dictionarySection.ts';
import { indicatorSection } from './indicatorSection.ts';
import { ITEM_SECTIONS } from './itemSections.ts';
import { columnsOffOf, LIST_SECTIONS } from './listSections.ts';
import { registerSection } from './registerSection.ts';
import type { Complain, Line, ProfileRow, Section } from './section.ts';
import { VALUE_SECTIONS } from './valueSections.ts';
import { workingDaysSection } from './workingDaysSection.ts';

const SECTIONS: readonly Section[] = [
  VALUE_SECTIONS.profile,
  VALUE_SECTIONS.parameters,
  VALUE_SECTIONS.monitoring,
  workingDaysSection,
  indicatorSection,
  LIST_SECTIONS.operational,
  LIST_SECTIONS.tracks,
  LIST_SECTIONS.orgTypes,
  LIST_SECTIONS.forms,
  LIST_SECTIONS.kinds,
  LIST_SECTIONS.mentorForm,
  LIST_SECTIONS.otherForms,
  registerSection,
  LIST_SECTIONS.documents,
  dictionarySection,
  ITEM_SECTIONS.siteSections,
  ITEM_SECTIONS.deadlines,
  LIST_SECTIONS.legalBases,
  ITEM_SECTIONS.localBases,
  ITEM_SECTIONS.constants,
  LIST_SECTIONS.columns,
];

/** Every line of «Настройки профиля» for this profile; the copy of a school has the same lines. */
export const profileRows = (profile: Profile): ProfileRow[] => SECTIONS.flatMap(({ rows }) => rows(profile));

export type ProfileTable = Table<(typeof profileSettingsSheet)['columns']>;

/** Row number of the line under which the rows of former profiles stand; null when there is none. */
export const archiveStart = (table: ProfileTable): number | null =>
  table.rows.find(({ record }) => record.section === 'archive')?.rowNumber ?? null;

/** A question or a column of a register whose column is left out has nowhere to go. */
const neededColumns = (profile: Profile, lines: readonly Line[], complain: Complain): void => {
  const off = columnsOffOf(profile);
  const needed = [
    ...profile.mentorForm.map((field) => `mentors.${field}`),
    ...profile.registers.flatMap(({ columns }) => columns.flatMap(({ field }) => columnOfField[field] ?? [])),
  ];
  for (const line of lines)
    if (line.record.section === 'columns' && off.has(line.record.key) && needed.includes(line.record.key))
      complain(line, 'profile_column_needed', { name: line.record.name });
};

/** Columns somebody switched off although they are needed come back. */
const withNeededColumns = (profile: Profile, refused: ReadonlySet<string>): Profile => ({
  ...profile,
  columnsOff: Object.fromEntries(
    Object.entries(profile.columnsOff).map(([sheet, keys]) => [
      sheet,
      keys.filter((key) => !refused.has(`${sheet}.${key}`)),
    ]),
  ),
});

/**
 * The shipped profile with the lines of the sheet, and what is wrong with them: problems of the cells, and the codes of
 * LineFault, each with its row. Where a line is wrong the shipped value stays in force.
 */
export const readProfile = (
  shipped: Profile,
  table: ProfileTable,
): { readonly profile: Profile; readonly problems: readonly Problem[] } => {
  const end = archiveStart(table) ?? Number.POSITIVE_INFINITY;
  const lines = table.rows.filter(({ complete, rowNumber }) => complete && rowNumber < end);
  const cells = table.problems.filter(({ place }) => (place?.rowNumber ?? 0) < end);
  const problems: Problem[] = [];
  const refusedColumns = new Set<string>();
  const complain: Complain = (line, code, data = {}) => {
    if (code === 'profile_column_needed') refusedColumns.add(line.record.key);
    problems.push({ code, data, place: { sheet: table.schema.title, rowNumber: line.rowNumber, column: 'key' } });
  };
  const profile = SECTIONS.reduce(
    (merged, { section, merge }) =>
      merge(
        merged,
        lines.filter(({ record }) => record.section === section),
        complain,
      ),
    shipped,
  );
  neededColumns(profile, lines, complain);
  return { profile: withNeededColumns(profile, refusedColumns), problems: [...cells, ...problems] };
};
