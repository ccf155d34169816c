// What stands on a sheet of paper that is made for one partner: the row of the list, its head, and how much its mentors did.
import { personKey } from '../../../domain/person/personKey.ts';
import type { Columns, RowOf } from '../../../schema/column.ts';
import type { SheetSchema } from '../../../schema/sheet.ts';
import type { partnerColumns } from '../../../schema/sheets/organisation.ts';
import type { PairWithPeople, PapersInput } from '../../papers/input.ts';
import { rowTags } from '../../papers/rowTags.ts';
import type { TagRecord } from '../../tags/value.ts';

type PartnerRow = RowOf<typeof partnerColumns>;

/** Counts are of people; pairs that are over count too, since the paper speaks of the year. None is no number to thank for. */
export const schoolPartnerTags = <Cs extends Columns>(
  schema: SheetSchema<Cs>,
  partner: PartnerRow,
  pairs: readonly PairWithPeople[],
  { formNames }: PapersInput,
): TagRecord => ({
  партнёр: rowTags(schema, partner),
  'число наставников партнёра': new Set(pairs.map(({ mentor }) => personKey(mentor))).size || null,
  'число наставляемых партнёра': new Set(pairs.flatMap(({ mentees }) => mentees.map(personKey))).size || null,
  'формы партнёра': [...new Set(pairs.map(({ pair }) => `«${formNames[pair.form]}»`))].join(', '),
});

/** The municipality knows no pairs, so that the papers leave the numbers to the pen or out. */
export const municipalPartnerTags = <Cs extends Columns>(schema: SheetSchema<Cs>, partner: PartnerRow): TagRecord => ({
  партнёр: rowTags(schema, partner),
  'число наставников партнёра': null,
  'число наставляемых партнёра': null,
  'формы партнёра': '',
});
