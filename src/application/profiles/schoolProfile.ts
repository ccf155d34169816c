// The municipality's profile as a school's hidden copy has it; the factory writes it, and an update writes it again.
import { emptyTable } from '../../schema/derive/table.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import type { Layout } from '../../schema/layout.ts';
import { profileCopySheet } from '../../schema/sheets/profile.ts';
import type { Profile } from '../profile.ts';
import { profileRows } from './readProfile.ts';

/** All lines from the top of the sheet, and one that ends the reading: what a longer copy has left below does not count. */
export const schoolProfileBlocks = (profile: Profile, layout: Layout): Block[] =>
  appended(emptyTable(profileCopySheet, layout), [...profileRows(profile), { section: 'archive' }]);
