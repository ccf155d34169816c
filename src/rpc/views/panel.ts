// What the panel shows first of a workbook of each role, and of a long job.
import type { OrganisationNeed } from '../../domain/readiness/organisationNeed.ts';
import type { HomeView } from './home.ts';
import type { CoordinatorHome } from './setUp.ts';

export interface Choice {
  readonly code: string;
  readonly name: string;
}

/** Pages that a school, and `organisations` that a municipality has beside its first. */
export type OwnPage = 'list' | 'matching' | 'people' | 'roadmap' | 'settings' | 'organisations';

/** Where a page is opened other than at its beginning: a screen of it, and the code of the row the screen is about. */
export interface PagePlace {
  readonly screen: PlaceName;
  readonly rowId?: string;
}
export const PLACES = [
  'consents',
  'people',
  'duplicates',
  'edit',
  'form',
  'tasks',
  'person',
  'pair',
  'signOrder',
  'books',
  'numbers',
  'forms',
] as const;
export type PlaceName = (typeof PLACES)[number];

/** First thing a sidebar asks: which workbook is this and what can be done in it. */
export type PanelView =
  /** `draft` is what the wizard had been told when it was left. */
  | { readonly role: 'empty'; readonly profiles: readonly Choice[]; readonly draft: SetUpDraft }
  /** The workbook is of an older version; nothing else can be done in it before it is updated. */
  | { readonly role: 'outdated'; readonly book: 'municipality' | 'school' }
  | {
      readonly role: 'municipality';
      readonly municipality: string;
      readonly home: CoordinatorHome;
      readonly pdMode: 'names' | 'codes';
      /** `isReported`: the report of `period` counts. `need` is null of one that is not active. */
      readonly organisations: readonly {
        readonly id: string;
        readonly name: string;
        readonly isReported: boolean;
        readonly need: OrganisationNeed | null;
      }[];
      readonly books: {
        /** How many are of an older version than the program. */
        readonly outdated: number;
        /** Names of organisations whose workbook is not open to the curator's address yet. */
        readonly waiting: readonly string[];
        /** Addresses a workbook is still open to though they are not the curator's any more. */
        readonly former: readonly { readonly orgId: string; readonly name: string; readonly email: string }[];
      };
      readonly periods: readonly Choice[];
      readonly period: string;
      /** Last day for the reports of `period`. */
      readonly deadline: string;
      readonly job: JobView | null;
      readonly orgTypes: readonly Choice[];
    }
  | {
      readonly role: 'school';
      readonly organisation: string;
      readonly pdMode: 'names' | 'codes';
      readonly counts: {
        readonly mentors: number;
        readonly mentees: number;
        readonly pairs: number;
        readonly signedPairs: number;
      };
      readonly formUrl: string;
      readonly forms: readonly Choice[];
      readonly kinds: readonly Choice[];
      readonly periods: readonly Choice[];
      readonly period: string;
      /** ISO time of the submission of `period`, or words about it; empty while there is none. */
      readonly submitted: string;
      /** Last day for the report of `period`. */
      readonly deadline: string;
      /** Days from today to the deadline; negative when it has passed. */
      readonly daysLeft: number;
      /** What the last version was returned with; empty when it was not. */
      readonly remark: string;
      readonly home: HomeView;
    };

/** Answers of the set-up wizard by the name of the question, and the step it was left at. */
export interface SetUpDraft {
  readonly step: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface JobView {
  readonly job: 'rollup' | 'school_books' | 'update_books' | 'new_year' | 'documents';
  readonly done: number;
  readonly total: number;
  readonly state: 'running' | 'waiting' | 'finished' | 'failed' | 'stopped';
  /** Shown under the bar: what is happening, or what went wrong and what to do. */
  readonly text: string;
  /** Local date-time at which a job that waits for another day goes on. */
  readonly resumesAt?: string;
  /** Finished without the charts of «Графики»; `text` says so. */
  readonly isWithoutCharts?: boolean;
}
