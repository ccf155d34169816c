// The municipality's profile and templates as a school's hidden copies have them; the factory writes them, and «Обновить книги» writes them again when they have changed.
import { emptyTable } from '../../schema/derive/table.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import type { Layout } from '../../schema/layout.ts';
import { templateTextsSheet } from '../../schema/sheets/documents.ts';
import { municipalOrdersSheet } from '../../schema/sheets/orders.ts';
import { profileCopySheet } from '../../schema/sheets/profile.ts';
import type { Book } from '../book.ts';
import { orderedOn } from '../orders/orderedOn.ts';
import type { Ports } from '../ports.ts';
import { saltOf } from '../report/counting.ts';
import type { Settings } from '../settings.ts';
import { templateTextRows, templateTexts } from '../templates/templateTexts.ts';
import { PROFILE_SHEETS, profileOf } from './profileOf.ts';
import { profileRows } from './readProfile.ts';
import { withOwnOrder } from './withOwnOrder.ts';

const MARK_DIGITS = 16;

/** Sheets of the municipal workbook that its schools have a copy of, or something from. */
export const MODEL_SHEETS = [PROFILE_SHEETS.municipality, templateTextsSheet, municipalOrdersSheet] as const;

export interface SchoolProfile {
  /** Settings of a school's workbook that tell which profile and which templates it has; the marks change with every line and letter. */
  readonly settings: Pick<Settings, 'profile' | 'profileMark' | 'templatesMark' | 'personSalt' | 'orderedOn'>;
  /** All lines from the top of the sheet, and one that ends the reading: what a longer copy has left below does not count. */
  readonly blocks: (layout: Layout) => Block[];
}

/** What the schools of a municipal book take over; it is opened with `MODEL_SHEETS`. */
export const schoolProfile = (ports: Ports, book: Book): SchoolProfile => {
  const texts = [...templateTexts(book).values()];
  const profile = withOwnOrder(ports, book, profileOf(ports, book).profile);
  const rows = profileRows(profile);
  return {
    settings: {
      profile: book.settings.profile,
      profileMark: ports.shipped.digest(JSON.stringify(rows)).slice(0, MARK_DIGITS),
      personSalt: saltOf(book.settings, profile.parameters),
      orderedOn: orderedOn(book, ports.clock.today()) ?? '',
      templatesMark: texts.length === 0 ? '' : ports.shipped.digest(JSON.stringify(texts)).slice(0, MARK_DIGITS),
    },
    blocks: (layout) => [
      ...appended(emptyTable(profileCopySheet, layout), [...rows, { section: 'archive' }]),
      ...appended(emptyTable(templateTextsSheet, layout), templateTextRows(texts)),
    ],
  };
};
