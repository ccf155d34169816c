// A municipality as data: what a profile file holds and how it is read; profiles/profile.schema.json says the same to people.

import type { ProductionCalendar } from '../domain/calendar/productionCalendar.ts';
import type { IndicatorDefinition } from '../domain/indicator/indicator.ts';
import type { Parameters } from '../domain/indicator/parameters.ts';
import type { Kind, Track } from '../domain/pair/form.ts';
import type { Due } from '../domain/roadmap/due.ts';
import type { Roadmap } from '../domain/roadmap/roadmap.ts';
import type { Choice } from '../rpc/contract.ts';
import type { siteKindNames } from '../schema/activityDictionaries.ts';
import type { DocumentType, OtherForm } from '../schema/profile/profileNames.ts';
import type { RegisterView } from '../schema/profile/registerView.ts';
import type { SuggestedList } from '../schema/suggestedLists.ts';
import type { Ports } from './ports.ts';

export interface ProfileIndicator extends IndicatorDefinition {
  /** Absent: computed and shown. */
  readonly on?: boolean;
}

export interface SiteSection {
  readonly id: string;
  readonly title: string;
  readonly owner: 'municipality' | 'organisation';
  readonly kind: keyof typeof siteKindNames;
  readonly blocks?: readonly string[];
}

export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly level: 'municipal' | 'organisation';
  readonly calendar: 'calendar_year' | 'school_year';
  /** Null: asked when the workbook is set up. */
  readonly firstYear: number | null;
  readonly tracks: readonly Track[];
  /** How people and organisations are counted; what is left out is counted by default. */
  readonly parameters: Partial<Parameters>;
  /** Days of the monitoring rhythm: of the month, working days, days from the deadline. */
  readonly monitoring: {
    readonly submitWorkingDay: number;
    readonly freezeDay: number;
    readonly reminderDays: readonly number[];
  };
  /** Years of the production calendar in place of those that ship; absent in the files. */
  readonly productionYears?: ProductionCalendar;
  readonly deadlines: readonly { readonly id: string; readonly title: string; readonly due: Due }[];
  readonly orgTypes: readonly string[];
  /** Forms of mentoring offered in the registration form. */
  readonly forms: readonly string[];
  readonly kinds: readonly Kind[];
  /** Schema keys of the questions asked besides the identity. */
  readonly mentorForm: readonly string[];
  readonly otherForms: readonly OtherForm[];
  /** Columns left out, by the key of the sheet. */
  readonly columnsOff: Readonly<Record<string, readonly string[]>>;
  /** Words added to and taken from the open lists. */
  readonly dictionaries: Readonly<
    Partial<Record<SuggestedList, { readonly add?: readonly string[]; readonly remove?: readonly string[] }>>
  >;
  readonly registers: readonly RegisterView[];
  readonly documents: readonly DocumentType[];
  readonly siteSections: readonly SiteSection[];
  readonly legalBases: readonly string[];
  /** Acts of the region and the municipality, printed as they stand. */
  readonly localBases: readonly {
    readonly id: string;
    readonly level: 'regional' | 'municipal';
    readonly text: string;
  }[];
  readonly constants: readonly { readonly key: string; readonly name: string }[];
  /** All twelve of the shared set, with whether this profile watches them. */
  readonly operational: readonly { readonly id: string; readonly name: string; readonly on: boolean }[];
  /** Its own, then those of the shared federal set, which are off. */
  readonly indicators: readonly ProfileIndicator[];
  readonly roadmap: Roadmap;
}

export const PROFILE_IDS = [
  'artemovsky_go',
  'znamensky_district',
  'derbent_city',
  'kozelsk_school4',
  'novokuznetsk_city',
] as const;

/** The shipped profile. Throws when the id is not shipped: the workbook was made by another version. */
export const loadProfile = (ports: Ports, id: string): Profile => ports.shipped.profile(id) as Profile;

/** The profiles that ship, to choose from. */
export const profileChoices = (ports: Ports): Choice[] =>
  PROFILE_IDS.map((code) => ({ code, name: loadProfile(ports, code).name }));

/** The indicators a municipality computes. */
export const indicatorsOn = ({ indicators }: Profile): readonly ProfileIndicator[] =>
  indicators.filter(({ on }) => on !== false);
