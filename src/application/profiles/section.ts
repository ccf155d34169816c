// A section of «Настройки профиля»: how its lines are written from a profile, and how a profile takes them back.

import type { RowPatch } from '../../schema/column.ts';
import type { TableRow } from '../../schema/derive/table.ts';
import type { ProfileSection } from '../../schema/profile/profileNames.ts';
import type { RowOfSheet, SheetSchema } from '../../schema/sheet.ts';
import type { profileSettingsSheet } from '../../schema/sheets/profile.ts';
import type { Profile } from '../profile.ts';

type Columns = (typeof profileSettingsSheet)['columns'];

/** The municipal sheet and a school's copy of it have the same columns. */
export type ProfileSheet = SheetSchema<Columns>;
export type ProfileRow = RowPatch<Columns>;
export type Line = TableRow<Columns>;
export type LineRecord = RowOfSheet<ProfileSheet>;

/** Codes a line may be refused with; the value of the shipped profile stays in force then. */
export type LineFault =
  | 'profile_key_unknown'
  | 'profile_row_twice'
  | 'profile_value_wrong'
  | 'profile_target_without_year'
  | 'profile_target_doubled'
  | 'profile_list_empty'
  | 'profile_column_needed';

export type Complain = (line: Line, code: LineFault, data?: Readonly<Record<string, string | number>>) => void;

export interface Section {
  readonly section: ProfileSection;
  readonly rows: (profile: Profile) => readonly ProfileRow[];
  /** The profile with what the lines say; a wrong line is complained of and changes nothing. */
  readonly merge: (profile: Profile, lines: readonly Line[], complain: Complain) => Profile;
}

/** The last line of each key; an earlier one is complained of. Lines without a key are unknown. */
export const lineByKey = (lines: readonly Line[], complain: Complain): ReadonlyMap<string, Line> => {
  const byKey = new Map<string, Line>();
  for (const line of lines) {
    const { key } = line.record;
    const known = byKey.get(key);
    if (known !== undefined) complain(known, 'profile_row_twice', { key, other: line.rowNumber });
    byKey.set(key, line);
  }
  return byKey;
};
