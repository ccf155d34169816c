// The municipal indicators of a quarter from reports, constants and events (domain reference §§6.1–6.6).
import { yearOf } from '../calendar/day.ts';
import { reportWindow } from '../calendar/reportWindow.ts';
import type { Problem } from '../problem.ts';
import { activeOn } from '../register/activeOn.ts';
import type { Constant, MunicipalEvent, Organisation, ReportMoment } from '../register/organisation.ts';
import { latestReports } from '../report/latestReports.ts';
import type { Report } from '../report/report.ts';
import { sumOfTallies } from '../tally.ts';
import { departedReports } from './departedReports.ts';
import { effectiveTarget, firstTargetYear, lastTargetYear } from './effectiveTarget.ts';
import type { IndicatorDefinition, IndicatorPart, IndicatorResult, MeasureId } from './indicator.ts';
import { indicatorState, indicatorValue } from './indicatorState.ts';
import type { MeasureContext } from './measures/measured.ts';
import { MEASURE_FUNCTIONS } from './measures/measures.ts';
import { completeParameters, type Parameters } from './parameters.ts';

export interface IndicatorInput {
  readonly moment: ReportMoment;
  readonly organisations: readonly Organisation[];
  /**
   * Reports of the quarter in all versions; earlier quarters of the year are wanted too, for organisations that left
   * in it. Others are passed over.
   */
  readonly reports: readonly Report[];
  readonly constants: readonly Constant[];
  readonly events: readonly MunicipalEvent[];
  readonly definitions: readonly IndicatorDefinition[];
  readonly parameters?: Partial<Parameters>;
  /** Mark of the rules the schools should have counted by; absent: nobody asks. */
  readonly rules?: string;
}

/** A report nobody counts is named, not dropped: an unknown organisation, or one that left before the window. */
const strayNotes = (context: MeasureContext, reports: readonly Report[]): Problem[] =>
  reports
    .filter(({ orgId, period }) => period === context.moment.period && !context.reports.has(orgId))
    .filter(({ orgId }) => !context.departed.some(({ organisation }) => organisation.id === orgId))
    .map(({ orgId }) => ({ code: 'report_not_counted', data: { orgId }, level: 'warning' }));

/** Schools whose workbook has not taken over the rules of the profile yet. */
const otherRulesNotes = ({ reports }: MeasureContext, rules: string | undefined): Problem[] =>
  [...reports.values()]
    .filter((report) => rules !== undefined && report.rules !== '' && report.rules !== rules)
    .map(({ orgId }) => ({ code: 'counted_by_other_rules', data: { orgId }, level: 'warning' }));

/** Measures of people told from rows; those of the contingent are numbers that somebody typed. */
const COUNTS_PEOPLE: readonly MeasureId[] = [
  'M_CHILD_MENTEE',
  'M_CHILD_MENTOR',
  'M_YOUNG_TEACHER_MENTEE',
  'M_ENTERPRISE',
];

const leftOutOf = ({ reports }: MeasureContext, parts: readonly IndicatorPart[]): IndicatorResult['leftOut'] =>
  sumOfTallies(parts.map(({ orgId }) => reports.get(orgId)?.leftOut ?? {}));

const notYet = (definition: IndicatorDefinition, year: number): Problem[] => {
  const fromYear = firstTargetYear(definition);
  return fromYear === null || fromYear <= year
    ? []
    : [{ code: 'target_not_yet', data: { fromYear }, level: 'warning' }];
};

const noLonger = (definition: IndicatorDefinition, year: number): Problem[] => {
  const lastYear = lastTargetYear(definition, year);
  return lastYear === null ? [] : [{ code: 'target_over', data: { lastYear }, level: 'warning' }];
};

/** The same measure over the types by which the name may be read as well. */
const otherReading = (context: MeasureContext, { otherOrgTypes, ...definition }: IndicatorDefinition): Problem[] => {
  if (otherOrgTypes === undefined) return [];
  const other = MEASURE_FUNCTIONS[definition.measure](context, { ...definition, orgTypes: otherOrgTypes });
  const { numerator, denominator, reported, expected } = other;
  const data = {
    orgTypes: otherOrgTypes.join(),
    value: indicatorValue(other) ?? '',
    numerator: numerator ?? '',
    denominator: denominator ?? '',
    reported,
    expected,
  };
  return [{ code: 'other_reading', data, level: 'warning' }];
};

/**
 * One result for each definition, in their order; the order of organisations, reports, constants and events does not
 * matter. Notes are Problems with the codes report_missing, number_unknown (data orgId), part_exceeds_whole (orgId),
 * numerator_exceeds_denominator, the codes of `constantOn`, age_band_not_counted, unknown_age (count), mentors_below_band (count, age),
 * sum_is_upper_bound (organisations), partners_without_inn (count), event_without_purpose (count),
 * counted_by_other_rules (orgId), departed_organisation_counted (orgId, period), report_not_counted (orgId),
 * target_not_yet (fromYear), target_over (lastYear), other_reading (orgTypes, value, …), low_response (answers, asked, percent), site_check_stale (orgId).
 */
export const computeIndicators = (input: IndicatorInput): IndicatorResult[] => {
  const { moment, constants, events, definitions } = input;
  const parameters = completeParameters(input.parameters ?? {});
  const window = reportWindow(moment.asOf, parameters.window);
  const reports = latestReports(input.reports);
  const active = activeOn(input.organisations, moment.asOf);
  const activeIds = new Set(active.map(({ id }) => id));
  const current = reports.filter(({ orgId, period }) => period === moment.period && activeIds.has(orgId));
  const context: MeasureContext = {
    moment,
    window,
    active,
    reports: new Map(current.map((report) => [report.orgId, report])),
    departed: departedReports(input, reports, window),
    constants,
    events,
    parameters,
  };
  const common = [...strayNotes(context, reports), ...otherRulesNotes(context, input.rules)];
  const year = yearOf(moment.asOf);

  return definitions.map((definition) => {
    const measured = MEASURE_FUNCTIONS[definition.measure](context, definition);
    const { target, supersededBy } = effectiveTarget(definition, definitions, year);
    const { numerator, denominator, reported, expected, parts } = measured;
    const state = indicatorState(measured, target);
    const exceeds = numerator !== null && denominator !== null && numerator > denominator;
    return {
      id: definition.id,
      value: indicatorValue(measured),
      numerator,
      denominator,
      target,
      state,
      reported,
      expected,
      parts,
      supersededBy,
      constants: measured.constants,
      leftOut: COUNTS_PEOPLE.includes(definition.measure) ? leftOutOf(context, parts) : {},
      notes: [
        ...(exceeds ? [{ code: 'numerator_exceeds_denominator', data: { numerator, denominator } }] : []),
        ...measured.notes,
        ...(measured.nature === 'count' ? [] : common),
        ...notYet(definition, year),
        ...noLonger(definition, year),
        ...otherReading(context, definition),
      ],
    };
  });
};
