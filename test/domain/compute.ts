// One indicator computed from small inputs, for the tests of the municipal side.
import { computeIndicators, type IndicatorInput } from '../../src/domain/indicator/computeIndicators.ts';
import type { IndicatorDefinition, IndicatorResult, MeasureId } from '../../src/domain/indicator/indicator.ts';
import { anOrganisation, aReport } from './rows.ts';

export const define = (measure: MeasureId, row: Partial<IndicatorDefinition> = {}): IndicatorDefinition => ({
  id: 'X',
  name: 'X',
  measure,
  unit: '%',
  targets: [{ fromYear: 2021, value: 50 }],
  ...row,
});
export const BAND = { ageMin: 11, ageMax: 12 };
export const constant = (key: string, value: number | null, asOf: string | null = '2025-01-01') => ({
  key,
  value,
  asOf,
  source: '',
});
const CONSTANTS = [
  constant('children_resident_age_11', 6),
  constant('children_resident_age_12', 4),
  constant('enterprises_total', 20),
];
/** Two schools, both in with zeros unless a test says otherwise. */
export const TWO = [anOrganisation({ id: 'O1' }), anOrganisation({ id: 'O2' })];
export const compute = (definition: IndicatorDefinition, input: Partial<IndicatorInput>): IndicatorResult => {
  const [result] = computeIndicators({
    moment: { period: '2025-Q4', asOf: '2025-12-31' },
    organisations: TWO,
    reports: [aReport({ orgId: 'O1' }), aReport({ orgId: 'O2' })],
    constants: CONSTANTS,
    events: [],
    definitions: [definition],
    ...input,
  });
  if (result === undefined) throw new Error('one definition gives one result');
  return result;
};
export const codesOf = (result: IndicatorResult): string[] => result.notes.map(({ code }) => code);
