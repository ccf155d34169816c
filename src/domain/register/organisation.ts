// Organisations of the municipality, what a school knows of itself, and the municipal numbers that serve as denominators.
import type { Day, Period } from '../calendar/day.ts';
import type { CountedAge } from '../report/countedAges.ts';
import type { Curator } from './curator.ts';

export const ORG_TYPES = ['dou', 'school', 'udo', 'spo', 'dpo', 'other'] as const;
export type OrgType = (typeof ORG_TYPES)[number];

export const ORG_STATUSES = ['active', 'closed', 'merged', 'not_participating'] as const;
export type OrgStatus = (typeof ORG_STATUSES)[number];

/** Where the numbers of an organisation come from (decision 1). */
export const REPORT_SOURCES = ['workbook', 'sheet', 'typed'] as const;
export type ReportSource = (typeof REPORT_SOURCES)[number];

/** A row of the municipal «Реестр ОО». */
export interface Organisation {
  readonly id: string;
  readonly shortName: string;
  readonly orgType: OrgType;
  readonly status: OrgStatus;
  /** Day from which a status other than active holds. */
  readonly statusFrom: Day | null;
  readonly source: ReportSource;
  /** Id of the school workbook; empty until the factory has made it. */
  readonly workbookId: string;
}

/** The one row of «Организация» in a school workbook: what its papers and its report need. */
export interface OwnOrganisation {
  readonly id: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly orgType: OrgType;
  readonly inn: string;
  readonly legalAddress: string;
  readonly place: string;
  /** Printed above the name; empty or absent for none. */
  readonly founder?: string;
  readonly headPosition: string;
  /** Signs as «И.о.». */
  readonly actingHead?: boolean;
  /** Order of acting: number and date. */
  readonly actingBasis?: string;
  /** Full name of the head in the nominative. */
  readonly headFio: string;
  /** As typed, to win over the engine; empty or absent for none. */
  readonly headFioGenitive?: string;
  readonly headFioDative?: string;
  /** Forms of other words by case as a person has typed them. */
  readonly forms?: Readonly<
    Record<'fullName' | 'shortName' | 'headPosition' | 'curatorFio', Readonly<Record<string, string>>>
  >;
  /** Full name of the curator in office, for the papers; from «Кураторы». */
  readonly curatorFio: string;
  readonly roadmapApprovedOn: Day | null;
  /** The section is published; from «Сайт». */
  readonly hasResourceCentre: boolean;
  readonly lastAssessmentOn: Day | null;
}

type PupilsByAge = { readonly [Age in CountedAge as `pupils${Age}`]?: number | null };

/** A row of «Контингент»: one organisation at one day. Numbers are persons; null is «not entered», never zero. */
export interface Contingent extends PupilsByAge {
  readonly asOf: Day | null;
  readonly pupilsTotal: number | null;
  readonly ovzTotal: number | null;
  readonly ovzCovered: number | null;
  readonly sopTotal: number | null;
  readonly sopCovered: number | null;
  readonly youngTeachersTotal: number | null;
}

export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly inn: string;
  readonly agreementNumber: string;
  readonly agreementDate: Day | null;
  readonly kind?: PartnerKind | null;
  /** Registered elsewhere and working here counts as well; absent or null means it works here. */
  readonly operatesHere?: boolean | null;
}

export const PARTNER_KINDS = [
  'enterprise',
  'organisation',
  'university',
  'college',
  'culture_sport',
  'ngo',
  'ip',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** A municipal constant: single ages are stored (`children_resident_age_11`), bands are summed. */
export interface Constant {
  readonly key: string;
  readonly value: number | null;
  readonly asOf: Day | null;
  readonly source: string;
}

export interface MunicipalEvent {
  readonly title: string;
  readonly level: 'org' | 'municipal' | 'intermunicipal' | 'regional' | 'federal';
  readonly purpose: EventPurpose | null;
  readonly plannedOn: Day | null;
  readonly heldOn: Day | null;
}

export const EVENT_PURPOSES = ['popularisation', 'best_practice', 'training', 'information', 'final', 'award'] as const;
export type EventPurpose = (typeof EVENT_PURPOSES)[number];

/** Everything a school workbook holds that a report counts. */
export interface SchoolRegister {
  readonly organisation: OwnOrganisation;
  readonly contingent: readonly Contingent[];
  readonly curators: readonly Curator[];
  readonly mentors: readonly import('../person/person.ts').Mentor[];
  readonly mentees: readonly import('../person/person.ts').Mentee[];
  readonly partners: readonly Partner[];
  readonly pairs: readonly import('../pair/pair.ts').Pair[];
  readonly members: readonly import('../pair/pair.ts').PairMember[];
  readonly consents: readonly import('../consent/consent.ts').Consent[];
  readonly orders: readonly import('../order/order.ts').Order[];
}

/** Quarter and day a report speaks of. `asOf` lies inside or at the end of `period`. */
export interface ReportMoment {
  readonly period: Period;
  readonly asOf: Day;
}
