// The profile an opened workbook works by; a lost sheet of settings stops nobody: the shipped profile holds then.
import type { Problem } from '../../domain/problem.ts';
import { profileCopySheet, profileSettingsSheet } from '../../schema/sheets/profile.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { loadProfile, type Profile } from '../profile.ts';
import { readProfile } from './readProfile.ts';

/** The sheet a workbook of each role has its choices on; a use case that needs the profile reads it with its other sheets. */
export const PROFILE_SHEETS = { municipality: profileSettingsSheet, school: profileCopySheet } as const;

/** The shipped profile with the lines of the workbook's own sheet, which the caller has opened it with. */
export const profileOf = (
  ports: Ports,
  book: Book,
): { readonly profile: Profile; readonly problems: readonly Problem[] } => {
  const shipped = loadProfile(ports, book.settings.profile);
  const table = book.table(PROFILE_SHEETS[book.role]);
  return table.header.problems.length > 0 ? { profile: shipped, problems: [] } : readProfile(shipped, table);
};
