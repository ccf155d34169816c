// The school's tables turned into the register the rules work on; rows that cannot be counted are named, not dropped silently.
import { isPublishedOn } from '../domain/activity/activity.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { Person } from '../domain/person/person.ts';
import type { Problem } from '../domain/problem.ts';
import { type Curator, isInOfficeOn } from '../domain/register/curator.ts';
import type { OwnOrganisation, SchoolRegister } from '../domain/register/organisation.ts';
import { completeRecords } from '../schema/derive/table.ts';
import { typedForms } from '../schema/derive/typedForms.ts';
import { REGISTER_SHEETS } from '../schema/roles.ts';
import type { RowOfSheet } from '../schema/sheet.ts';
import {
  contingentSheet,
  curatorsSheet,
  ownOrganisationSheet,
  partnersSheet,
  siteSheet,
} from '../schema/sheets/organisation.ts';
import { consentsSheet, membersSheet, ordersSheet, pairsSheet, representativesSheet } from '../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../schema/sheets/people.ts';
import type { Book } from './book.ts';

const curatorOn = <Row extends Curator>(curators: readonly Row[], on: Day): Row | undefined =>
  curators.find((curator) => curator.role !== 'org_coordinator' && isInOfficeOn(curator, on));

/** Curator and resource centre are rows of sheets of their own; here they are told as the papers and the report need them. */
const ownOrganisation = (
  row: RowOfSheet<typeof ownOrganisationSheet> | undefined,
  curators: readonly RowOfSheet<typeof curatorsSheet>[],
  sections: readonly RowOfSheet<typeof siteSheet>[],
  on: Day,
): OwnOrganisation => ({
  id: row?.id ?? '',
  fullName: row?.fullName ?? '',
  shortName: row?.shortName ?? '',
  orgType: row?.orgType ?? 'other',
  inn: row?.inn ?? '',
  legalAddress: row?.legalAddress ?? '',
  place: row?.place ?? '',
  founder: row?.founder ?? '',
  headPosition: row?.headPosition ?? '',
  actingHead: row?.actingHead ?? false,
  actingBasis: row?.actingBasis ?? '',
  headFio: row?.headFio ?? '',
  headFioGenitive: row?.headFioGenitive ?? '',
  headFioDative: row?.headFioDative ?? '',
  curatorFio: curatorOn(curators, on)?.fio ?? '',
  forms: {
    fullName: typedForms(ownOrganisationSheet.columns, row, 'fullName'),
    shortName: typedForms(ownOrganisationSheet.columns, row, 'shortName'),
    headPosition: typedForms(ownOrganisationSheet.columns, row, 'headPosition'),
    curatorFio: typedForms(curatorsSheet.columns, curatorOn(curators, on), 'fio'),
  },
  roadmapApprovedOn: row?.roadmapApprovedOn ?? null,
  hasResourceCentre: sections.some((page) => page.kind === 'resource_center' && isPublishedOn(page, on)),
  lastAssessmentOn: row?.lastAssessmentOn ?? null,
});

/** A row that was merged into another one lives on there. */
const isOwnRow = ({ mergedInto }: { readonly mergedInto: string }): boolean => mergedInto === '';

export interface ReadRegister {
  readonly register: SchoolRegister;
  readonly problems: readonly Problem[];
}

/** Reads the register of a school workbook opened with REGISTER_SHEETS, as it stands on a day. */
export const readRegister = (book: Book, on: Day): ReadRegister => {
  const curators = completeRecords(book.table(curatorsSheet));
  const representatives = new Map(completeRecords(book.table(representativesSheet)).map((row) => [row.personId, row]));
  const represented = <Row extends Person>(person: Row): Row => {
    const row = representatives.get(person.id);
    const { columns } = representativesSheet;
    return { ...person, legalRepresentative: row?.fio ?? '', representativeForms: typedForms(columns, row, 'fio') };
  };
  return {
    register: {
      organisation: ownOrganisation(
        completeRecords(book.table(ownOrganisationSheet))[0],
        curators,
        completeRecords(book.table(siteSheet)),
        on,
      ),
      contingent: completeRecords(book.table(contingentSheet)),
      curators,
      mentors: completeRecords(book.table(mentorsSheet)).filter(isOwnRow).map(represented),
      mentees: completeRecords(book.table(menteesSheet)).filter(isOwnRow).map(represented),
      partners: completeRecords(book.table(partnersSheet)),
      pairs: completeRecords(book.table(pairsSheet)),
      members: completeRecords(book.table(membersSheet)),
      consents: completeRecords(book.table(consentsSheet)),
      orders: completeRecords(book.table(ordersSheet)).map((order) => ({ ...order, acting: order.acting ?? false })),
    },
    problems: REGISTER_SHEETS.flatMap((schema) => book.table(schema).problems),
  };
};
