// The school's tables turned into the register the rules work on; rows that cannot be counted are named, not dropped silently.
import type { Problem } from '../domain/problem.ts';
import type { OwnOrganisation, SchoolRegister } from '../domain/register/organisation.ts';
import { completeRecords } from '../schema/derive/table.ts';
import { REGISTER_SHEETS } from '../schema/roles.ts';
import type { RowOfSheet } from '../schema/sheet.ts';
import { contingentSheet, ownOrganisationSheet, partnersSheet } from '../schema/sheets/organisation.ts';
import { consentsSheet, membersSheet, ordersSheet, pairsSheet } from '../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../schema/sheets/people.ts';
import type { Book } from './book.ts';

const ownOrganisation = (row: RowOfSheet<typeof ownOrganisationSheet> | undefined): OwnOrganisation => ({
  id: row?.id ?? '',
  fullName: row?.fullName ?? '',
  shortName: row?.shortName ?? '',
  orgType: row?.orgType ?? 'other',
  inn: row?.inn ?? '',
  legalAddress: row?.legalAddress ?? '',
  place: row?.place ?? '',
  headPosition: row?.headPosition ?? '',
  headFio: row?.headFio ?? '',
  curatorFio: row?.curatorFio ?? '',
  roadmapApprovedOn: row?.roadmapApprovedOn ?? null,
  hasResourceCentre: row?.hasResourceCentre ?? false,
  lastAssessmentOn: row?.lastAssessmentOn ?? null,
});

export interface ReadRegister {
  readonly register: SchoolRegister;
  readonly problems: readonly Problem[];
}

/** Reads the register of a school workbook opened with REGISTER_SHEETS. */
export const readRegister = (book: Book): ReadRegister => ({
  register: {
    organisation: ownOrganisation(completeRecords(book.table(ownOrganisationSheet))[0]),
    contingent: completeRecords(book.table(contingentSheet)),
    mentors: completeRecords(book.table(mentorsSheet)),
    mentees: completeRecords(book.table(menteesSheet)),
    partners: completeRecords(book.table(partnersSheet)),
    pairs: completeRecords(book.table(pairsSheet)),
    members: completeRecords(book.table(membersSheet)),
    consents: completeRecords(book.table(consentsSheet)),
    orders: completeRecords(book.table(ordersSheet)),
  },
  problems: REGISTER_SHEETS.flatMap((schema) => book.table(schema).problems),
});
