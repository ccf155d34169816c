// The rules a school counts by as one text: a school whose text differs from its municipality's has counted otherwise.
import type { Parameters } from '../indicator/parameters.ts';

/** Choices that change what a school reports; the rest is the municipality's own business. */
const COUNTING: readonly (keyof Parameters)[] = [
  'ageReference',
  'childDenominator',
  'countEducationPartners',
  'homeOrganisation',
  'identity',
  'implementedRule',
  'requirePersonConsents',
  'satisfiedFrom',
  'window',
  'youngSpecialistMaxAge',
  'youngSpecialistMaxYears',
  'youngSpecialistPositions',
];

/** Equal exactly when a school counts alike under both. */
export const rulesText = (parameters: Parameters): string => JSON.stringify(COUNTING.map((key) => parameters[key]));
