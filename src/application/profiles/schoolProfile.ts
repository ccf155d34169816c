// The municipality's profile as a school's hidden copy has it; the factory writes it, and «Обновить книги» writes it again when it has changed.
import { emptyTable } from '../../schema/derive/table.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import type { Layout } from '../../schema/layout.ts';
import { profileCopySheet } from '../../schema/sheets/profile.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import type { Settings } from '../settings.ts';
import { profileOf } from './profileOf.ts';
import { profileRows } from './readProfile.ts';

const MARK_DIGITS = 16;

export interface SchoolProfile {
  /** Settings of a school's workbook that tell which profile it has; `profileMark` changes with every line. */
  readonly settings: Pick<Settings, 'profile' | 'profileMark'>;
  /** All lines from the top of the sheet, and one that ends the reading: what a longer copy has left below does not count. */
  readonly blocks: (layout: Layout) => Block[];
}

/** The profile of a municipal book opened with its profile sheet. */
export const schoolProfile = (ports: Ports, book: Book): SchoolProfile => {
  const rows = profileRows(profileOf(ports, book).profile);
  return {
    settings: {
      profile: book.settings.profile,
      profileMark: ports.shipped.digest(JSON.stringify(rows)).slice(0, MARK_DIGITS),
    },
    blocks: (layout) => appended(emptyTable(profileCopySheet, layout), [...rows, { section: 'archive' }]),
  };
};
