// «Новый профиль»: a shipped profile copied under a new name into «Настройки профиля», where the coordinator edits it; earlier lines stay below.
import { done, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { Choice } from '../../rpc/contract.ts';
import type { RawCell, WrittenCell } from '../../schema/derive/cell.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended, type Block, patched } from '../../schema/derive/write.ts';
import { constantsSheet } from '../../schema/sheets/municipality.ts';
import { profileSettingsSheet } from '../../schema/sheets/profile.ts';
import { settingsSheet } from '../../schema/sheets/service.ts';
import { formerProfile } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { sheetLink } from '../check/checkRows.ts';
import type { Ports } from '../ports.ts';
import { loadProfile, type Profile, profileChoices } from '../profile.ts';
import { columnsWanted } from '../profiles/columnsWanted.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { archiveStart, profileRows } from '../profiles/readProfile.ts';
import { bringUpToDate } from '../versions/bringUpToDate.ts';

export interface ProfileView {
  /** The profile the workbook works by, under the name the coordinator gave it. */
  readonly name: string;
  readonly profiles: readonly Choice[];
  /** Lines a copy would replace. */
  readonly lines: number;
  /** Address of «Настройки профиля»; empty when somebody has removed it. */
  readonly link: string;
  readonly problems: readonly Problem[];
}

const liveLines = (book: Book): number => {
  const table = book.table(profileSettingsSheet);
  const end = archiveStart(table) ?? Number.POSITIVE_INFINITY;
  return table.rows.filter(({ rowNumber }) => rowNumber < end).length;
};

/** What the screen of the profile shows. */
export const getProfile = (ports: Ports): Outcome<ProfileView> => {
  const opened = requireBook(ports, 'municipality', [profileSettingsSheet]);
  if (!opened.ok) return opened;
  const { profile, problems } = profileOf(ports, opened.value);
  return done({
    name: profile.name,
    profiles: profileChoices(ports),
    lines: liveLines(opened.value),
    link: sheetLink(ports, opened.value, profileSettingsSheet.title),
    problems,
  });
};

/** New lines at the top; what stood there, cell by cell as it was typed, under a dated line that ends the reading. */
const sheetBlocks = (book: Book, profile: Profile, former: Profile, now: string): Block[] => {
  const table = book.table(profileSettingsSheet);
  const { width } = table.header;
  const padded = (row: readonly (RawCell | WrittenCell)[]): WrittenCell[] =>
    Array.from({ length: width }, (_, at) => row[at] ?? '');
  const before = book.cells(profileSettingsSheet).slice(1);
  const heading = { section: 'archive', name: formerProfile(former.name, now), on: null } as const;
  const rows = before.length === 0 ? profileRows(profile) : [...profileRows(profile), heading];
  const [block] = appended({ ...table, nextRow: 2 }, rows);
  return block === undefined ? [] : [{ ...block, cells: [...block.cells, ...before].map(padded) }];
};

const settingBlocks = (book: Book, profileId: string): Block[] => {
  const table = book.table(settingsSheet);
  const row = table.rows.find(({ record }) => record.key === 'profile');
  return row === undefined ? [] : patched(table, row.rowNumber, { value: profileId });
};

/** Constants the profile asks for; those that are there keep their numbers. */
const constantBlocks = (book: Book, profile: Profile): Block[] => {
  const table = book.table(constantsSheet);
  const known = new Set(completeRecords(table).map(({ key }) => key));
  return appended(
    table,
    profile.constants.filter(({ key }) => !known.has(key)),
  );
};

/**
 * Refused: `profile_rows_present` while `replace` does not say that the lines may move down. Columns the new profile
 * leaves out are hidden, those it wants are added; school workbooks follow when they are updated.
 */
export const copyProfile = (
  ports: Ports,
  choice: { readonly profile: string; readonly name: string; readonly replace: boolean },
): Outcome<{ rows: number; kept: number }> => {
  const opened = requireBook(ports, 'municipality', [profileSettingsSheet, constantsSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const lines = liveLines(book);
  if (lines > 0 && !choice.replace) return refused({ code: 'profile_rows_present', data: { count: lines } });
  const profile = { ...loadProfile(ports, choice.profile), name: choice.name };
  const former = profileOf(ports, book).profile;
  book.write(
    sheetBlocks(book, profile, former, ports.clock.now()),
    settingBlocks(book, choice.profile),
    constantBlocks(book, profile),
  );
  const updated = bringUpToDate(ports, book.id, columnsWanted(profile));
  return updated.ok ? done({ rows: profileRows(profile).length, kept: lines }) : updated;
};
