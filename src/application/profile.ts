// A municipality as data: what a profile file holds and how it is read.
import type { IndicatorDefinition } from '../domain/indicator/indicator.ts';
import type { Parameters } from '../domain/indicator/parameters.ts';
import type { Ports } from './ports.ts';

export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly firstYear: number;
  /** How people and organisations are counted; what is left out is counted by default. */
  readonly parameters: Partial<Parameters>;
  readonly orgTypes: readonly string[];
  /** Forms of mentoring offered in the registration form. */
  readonly forms: readonly string[];
  /** Schema keys of the questions asked besides the identity. */
  readonly mentorForm: readonly string[];
  readonly legalBases: readonly string[];
  readonly constants: readonly { readonly key: string; readonly name: string }[];
  readonly indicators: readonly IndicatorDefinition[];
}

export const PROFILE_IDS = ['artemovsky_go'] as const;

/** The shipped profile. Throws when the id is not shipped: the workbook was made by another version. */
export const loadProfile = (ports: Ports, id: string): Profile => ports.shipped.profile(id) as Profile;
