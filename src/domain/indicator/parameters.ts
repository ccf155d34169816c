// Choices a municipality makes about counting (domain reference §10.3); a profile may replace any of them.
import type { AgeReference, WindowKind } from '../calendar/reportWindow.ts';
import type { ImplementedRule } from '../order/missingActs.ts';
import { DEFAULT_YOUNG_SPECIALIST_RULE, type YoungSpecialistRule } from '../person/youngSpecialist.ts';

/** Q7 comes with `YoungSpecialistRule`. */
export interface Parameters extends YoungSpecialistRule {
  /** Q2: which constants are the denominator of children, `children_resident_age_N` or `children_enrolled_age_N`. */
  readonly childDenominator: 'resident' | 'enrolled';
  /** §6.5. */
  readonly implementedRule: ImplementedRule;
  /** §6.3: a person counts only with valid consents. */
  readonly requirePersonConsents: boolean;
  /** Independent assessment: how many years one lasts; exactly that many years ago is expired. */
  readonly assessmentValidYears: number;
  /** §6.3: the stretch of days in which a membership counts. */
  readonly window: WindowKind;
  /** §6.3: the day on which people are as old as they are counted. */
  readonly ageReference: AgeReference;
  /** Q10: `keyed` recognises one person in several organisations by a salted key, `totals` cannot. */
  readonly identity: 'totals' | 'keyed';
  /** §6.3: a child counts where it mainly studies, or wherever it takes part. */
  readonly homeOrganisation: 'main' | 'every';
  /** §6.3: digits after the comma of a percentage, and of one between 0 and 1. */
  readonly percentDecimals: number;
  readonly smallPercentDecimals: number;
  /** Of a questionnaire with ten points: from how many on the answer says «satisfied». */
  readonly satisfiedFrom: number;
  /** Fewer answers than this share of those asked are too few to judge by. Percent. */
  readonly minResponsePercent: number;
  /** A page of the site looked at longer ago than this is named. Days. */
  readonly siteCheckDays: number;
  /** A pair that has not met for this long has gone quiet. Days. */
  readonly quietDays: number;
  /** Whether a university or a college that gave mentors is an enterprise. */
  readonly countEducationPartners: boolean;
}

export const DEFAULT_PARAMETERS: Parameters = {
  ...DEFAULT_YOUNG_SPECIALIST_RULE,
  childDenominator: 'resident',
  implementedRule: 'strict5',
  requirePersonConsents: true,
  assessmentValidYears: 3,
  window: 'calendar_year',
  ageReference: 'period_end',
  identity: 'totals',
  homeOrganisation: 'main',
  percentDecimals: 1,
  smallPercentDecimals: 2,
  satisfiedFrom: 7,
  minResponsePercent: 50,
  siteCheckDays: 100,
  quietDays: 30,
  countEducationPartners: false,
};

/** The choices of a profile, the rest by default. */
export const completeParameters = (chosen: Partial<Parameters>): Parameters => ({ ...DEFAULT_PARAMETERS, ...chosen });
