// What every measure is given and what it answers; the state is decided later, in indicatorState.ts.
import type { ReportWindow } from '../../calendar/reportWindow.ts';
import type { Problem } from '../../problem.ts';
import type { Constant, MunicipalEvent, Organisation, OrgType, ReportMoment } from '../../register/organisation.ts';
import type { Report } from '../../report/report.ts';
import type { IndicatorDefinition, IndicatorPart } from '../indicator.ts';
import type { Parameters } from '../parameters.ts';

export interface MeasureContext {
  readonly moment: ReportMoment;
  readonly window: ReportWindow;
  /** Active on `asOf`, sorted by id. */
  readonly active: readonly Organisation[];
  /** The report of the quarter for each active organisation that has one. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Last reports of organisations that left inside the window: their people entered the programme (§6.6). */
  readonly departed: readonly { readonly organisation: Organisation; readonly report: Report }[];
  readonly constants: readonly Constant[];
  readonly events: readonly MunicipalEvent[];
  readonly parameters: Parameters;
}

export interface Measured {
  /** Null: nothing is known, or a constant is absent. */
  readonly numerator: number | null;
  /** Null: a count has none, or it is not known. */
  readonly denominator: number | null;
  /** `organisations` stay plain while reports are missing; `people` become incomplete; a `count` asks nobody. */
  readonly nature: 'organisations' | 'people' | 'count';
  /** True when the denominator is computed from reports, so that a missing report may be why it is 0. */
  readonly denominatorFromReports: boolean;
  readonly reported: number;
  readonly expected: number;
  readonly parts: readonly IndicatorPart[];
  /** Constants the denominator was made of. */
  readonly constants: readonly Constant[];
  readonly notes: readonly Problem[];
}

export type Measure = (context: MeasureContext, definition: IndicatorDefinition) => Measured;

/** Types of organisations a measure is about. */
export interface Asked {
  /** Without their numbers the indicator is not complete. */
  readonly required: readonly OrgType[];
  /** Counted where they report, not waited for. */
  readonly welcome: readonly OrgType[];
}

/** The types a definition names, all of them required; else those the measure has by itself. */
export const askedTypes = (definition: IndicatorDefinition, usual: Asked): Asked =>
  definition.orgTypes === undefined || definition.orgTypes.length === 0
    ? usual
    : { required: definition.orgTypes as readonly OrgType[], welcome: [] };

/** Why a required organisation is not known: no report, or a report without the number. */
export const unknownNote = (context: MeasureContext, orgId: string): Problem => ({
  code: context.reports.has(orgId) ? 'number_unknown' : 'report_missing',
  data: { orgId },
});
