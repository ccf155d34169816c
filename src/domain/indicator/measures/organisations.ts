// Measures that count organisations: introduced, running, resource centre, independent assessment (§6.1).
import { addDays, addMonths } from '../../calendar/addDays.ts';
import type { Problem } from '../../problem.ts';
import type { Report } from '../../report/report.ts';
import type { IndicatorPart } from '../indicator.ts';
import { type Asked, askedTypes, type Measure, type MeasureContext, type Measured, unknownNote } from './measured.ts';

const SCHOOLS: Asked = { required: ['school'], welcome: [] };
const EDUCATIONAL: Asked = { required: ['dou', 'school', 'udo'], welcome: [] };

/** One organisation: is it in the denominator, is it in the numerator; null where the report does not tell. */
type Verdict = (report: Report, context: MeasureContext) => { denominator: boolean | null; numerator: boolean | null };

/**
 * Whether the programme runs. Typed numbers may leave the flag empty and give mentors or pairs: these are, by
 * definition, of countable pairs, so any of them answers.
 */
const isRunning = (report: Pick<Report, 'running' | 'mentors' | 'pairs' | 'groups'>): boolean | null => {
  if (report.running !== null) return report.running;
  const { mentors, pairs, groups } = report;
  if ([mentors, pairs, groups].some((count) => count !== null && count > 0)) return true;
  return mentors === 0 || (pairs === 0 && groups === 0) ? false : null;
};

const asNumber = (flag: boolean | null): number | null => (flag === null ? null : Number(flag));
const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, n) => total + (n ?? 0), 0);

/**
 * `unreported` says what an organisation without a report is: in the denominator when that is the register of
 * organisations, unknown when it is computed from reports.
 */
const countOrganisations = (usual: Asked, unreported: 'in_denominator' | 'unknown', verdict: Verdict): Measure => {
  return (context, definition): Measured => {
    const { required } = askedTypes(definition, usual);
    const asked = context.active.filter((organisation) => required.includes(organisation.orgType));
    const parts = asked.map(({ id }): IndicatorPart => {
      const report = context.reports.get(id);
      if (report === undefined)
        return { orgId: id, numerator: null, denominator: unreported === 'in_denominator' ? 1 : null };
      const found = verdict(report, context);
      return { orgId: id, numerator: asNumber(found.numerator), denominator: asNumber(found.denominator) };
    });
    const unknown = parts.filter((part) => part.numerator === null);
    return {
      numerator: sum(parts.map((part) => part.numerator)),
      denominator: sum(parts.map((part) => part.denominator)),
      nature: 'organisations',
      denominatorFromReports: unreported === 'unknown',
      reported: parts.length - unknown.length,
      expected: parts.length,
      parts,
      constants: [],
      notes: unknown.map((part) => unknownNote(context, part.orgId)),
    };
  };
};

/** A share of the organisations that run programmes: who does not run one has no part in it. */
const amongRunning = (has: (report: Report, context: MeasureContext) => boolean | null): Measure =>
  countOrganisations(EDUCATIONAL, 'unknown', (report, context) => {
    const running = isRunning(report);
    return { denominator: running, numerator: running === true ? has(report, context) : running };
  });

export const orgImplemented: Measure = countOrganisations(SCHOOLS, 'in_denominator', (report) => ({
  denominator: true,
  numerator: report.implemented,
}));

export const orgRunning: Measure = countOrganisations(EDUCATIONAL, 'in_denominator', (report) => ({
  denominator: true,
  numerator: isRunning(report),
}));

/** A page nobody has looked at for long, or ever, is still counted and named. */
const staleChecks = ({ reports, moment, parameters }: MeasureContext, parts: readonly IndicatorPart[]): Problem[] => {
  const oldest = addDays(moment.asOf, -parameters.siteCheckDays);
  return parts
    .filter(({ numerator, orgId }) => numerator === 1 && (reports.get(orgId)?.resourceCentreCheckedOn ?? '') < oldest)
    .map(({ orgId }) => ({ code: 'site_check_stale', data: { orgId }, level: 'warning' }));
};

export const resourceCentre: Measure = (context, definition) => {
  const measured = amongRunning((report) => report.hasResourceCentre)(context, definition);
  return { ...measured, notes: [...measured.notes, ...staleChecks(context, measured.parts)] };
};

/** Assessed within the years an assessment lasts; a date exactly that long ago is expired, no date is not assessed. */
export const assessed: Measure = amongRunning(({ lastAssessmentOn }, { moment, parameters }) => {
  const expired = addMonths(moment.asOf, -12 * parameters.assessmentValidYears);
  return lastAssessmentOn !== null && lastAssessmentOn > expired && lastAssessmentOn <= moment.asOf;
});
