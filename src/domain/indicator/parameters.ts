// Choices a municipality makes about counting (domain reference §10.3); a profile may replace any of them.
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
}

export const DEFAULT_PARAMETERS: Parameters = {
  ...DEFAULT_YOUNG_SPECIALIST_RULE,
  childDenominator: 'resident',
  implementedRule: 'strict5',
  requirePersonConsents: true,
  assessmentValidYears: 3,
};

/** The choices of a profile, the rest by default. */
export const completeParameters = (chosen: Partial<Parameters>): Parameters => ({ ...DEFAULT_PARAMETERS, ...chosen });
