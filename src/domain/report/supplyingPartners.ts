// Enterprises whose mentors are in countable pairs (M_ENTERPRISE): ИНН, or a mark of the name where there is none.

import type { Parameters } from '../indicator/parameters.ts';
import { normaliseName } from '../person/normaliseName.ts';
import { isInn } from '../register/inn.ts';
import type { Partner, PartnerKind } from '../register/organisation.ts';
import type { Mark } from './countedPeople.ts';

/** Begins the entry of a partner without a right ИНН. */
export const WITHOUT_INN = '?';

const EDUCATION: readonly (PartnerKind | null | undefined)[] = ['university', 'college'];

/** Partners that count as enterprises of the municipality. */
export const countedPartners = (
  partners: readonly Partner[],
  { countEducationPartners }: Pick<Parameters, 'countEducationPartners'>,
): Partner[] =>
  partners.filter(
    ({ kind, operatesHere }) => operatesHere !== false && (countEducationPartners || !EDUCATION.includes(kind)),
  );

/** One entry an enterprise, sorted; a namesake without ИНН is one with the first in all workbooks of a municipality. */
export const partnerEntries = (partners: readonly Partner[], mark: Mark): string[] => {
  const entries = partners.map(({ inn, name }) =>
    isInn(inn.trim()) ? inn.trim() : `${WITHOUT_INN}${mark(`partner:${normaliseName(name)}`)}`,
  );
  return [...new Set(entries)].sort();
};
