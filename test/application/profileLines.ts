// «Настройки профиля» as cells: a shipped profile written line by line, changed as a coordinator would, and read back.
import { readFileSync } from 'node:fs';
import type { Profile } from '../../src/application/profile.ts';
import { profileRows, readProfile } from '../../src/application/profiles/readProfile.ts';
import { formatCell, type RawCell } from '../../src/schema/derive/cell.ts';
import { readTable } from '../../src/schema/derive/table.ts';
import { fullLayout } from '../../src/schema/layout.ts';
import { profileSettingsSheet } from '../../src/schema/sheets/profile.ts';

export const shipped = (id: string): Profile =>
  JSON.parse(readFileSync(new URL(`../../build/profile-${id}.html`, import.meta.url), 'utf8'));
export const ART = shipped('artemovsky_go');

const KEYS = ['section', 'key', 'name', 'on', 'value', 'fromYear', 'note'] as const;
export type Line = Partial<Record<(typeof KEYS)[number], RawCell>>;

const HEADER = KEYS.map((key) => profileSettingsSheet.columns[key].title);

export const written = (profile: Profile): RawCell[][] =>
  profileRows(profile).map((row) =>
    KEYS.map((key) => (key in row ? formatCell(profileSettingsSheet.columns[key], row[key]) : '')),
  );

export const read = (profile: Profile, cells: readonly (readonly RawCell[])[]) =>
  readProfile(profile, readTable(profileSettingsSheet, [HEADER, ...cells], fullLayout('names')));

/** The shipped lines with some of them changed or added: those of the same section and key, or at the end. */
export const changed = (lines: readonly Line[]) => {
  const cells = written(ART);
  for (const line of lines) {
    const next = KEYS.map((key) => line[key] ?? '');
    const at = cells.findIndex((row) => row[0] === line.section && row[1] === line.key);
    if (at < 0) cells.push(next);
    else
      cells[at] = (cells[at] as RawCell[]).map((cell, index) =>
        line[KEYS[index] as 'key'] === undefined ? cell : (next[index] as RawCell),
      );
  }
  return read(ART, cells);
};

export const target = (profile: Profile, id: string) => profile.indicators.find((one) => one.id === id)?.targets;
