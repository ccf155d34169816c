// Measures whose numerator and denominator are both sums of what organisations report (§6.1, §6.6).

import { distinctPersons } from '../../report/distinctPersons.ts';
import type { Report } from '../../report/report.ts';
import type { IndicatorPart } from '../indicator.ts';
import { type Asked, askedTypes, type Measure, type Measured, unknownNote } from './measured.ts';

type Pick2 = (report: Report) => {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Keys of the people of the numerator; absent where people are not told apart. */
  readonly keys?: readonly string[];
};

const total = (values: readonly (number | null)[]): number => values.reduce<number>((sum, n) => sum + (n ?? 0), 0);

/** An organisation counts only when both its numbers are known: half of a ratio would bend the whole. */
export const sumRatio = (usual: Asked, pick: Pick2): Measure => {
  return (context, definition): Measured => {
    const { required, welcome } = askedTypes(definition, usual);
    const found = context.active
      .filter(({ orgType }) => required.includes(orgType) || welcome.includes(orgType))
      .map((organisation) => {
        const report = context.reports.get(organisation.id);
        const both: ReturnType<Pick2> = report === undefined ? { numerator: null, denominator: null } : pick(report);
        const known = both.numerator !== null && both.denominator !== null;
        const part: IndicatorPart = known
          ? { orgId: organisation.id, numerator: both.numerator, denominator: both.denominator }
          : { orgId: organisation.id, numerator: null, denominator: null };
        return { part, known, keys: both.keys ?? [], isRequired: required.includes(organisation.orgType) };
      });
    const parts = found.filter(({ known, isRequired }) => known || isRequired).map(({ part }) => part);
    const asked = found.filter(({ isRequired }) => isRequired);
    const unknown = asked.filter(({ known }) => !known);
    const nobodyKnows = unknown.length > 0 && !found.some(({ known }) => known);
    const persons = distinctPersons(
      found.filter(({ known }) => known).map(({ part, keys }) => ({ count: part.numerator ?? 0, keys })),
    );
    const exceeding = parts.filter((part) => (part.numerator ?? 0) > (part.denominator ?? 0));
    return {
      numerator: nobodyKnows ? null : persons.total,
      denominator: nobodyKnows ? null : total(parts.map((part) => part.denominator)),
      nature: 'people',
      denominatorFromReports: true,
      reported: asked.length - unknown.length,
      expected: asked.length,
      parts,
      constants: [],
      notes: [
        ...exceeding.map(({ orgId }) => ({ code: 'part_exceeds_whole', data: { orgId } })),
        ...unknown.map(({ part }) => unknownNote(context, part.orgId)),
      ],
    };
  };
};

/** Young-specialist teachers work in schools; a kindergarten without the number keeps nobody waiting. */
export const youngTeachers: Measure = sumRatio(
  { required: ['school'], welcome: ['dou', 'udo', 'spo', 'dpo', 'other'] },
  (report) => ({
    numerator: report.youngTeacherMentees,
    denominator: report.youngTeachersTotal,
    keys: report.youngTeacherKeys,
  }),
);

// Children of an УДО are reported by their schools and kindergartens (§6.6, primary organisations only).
const PRIMARY: Asked = { required: ['dou', 'school'], welcome: ['spo', 'other'] };

export const ovzCovered: Measure = sumRatio(PRIMARY, (report) => ({
  numerator: report.ovzCovered,
  denominator: report.ovzTotal,
}));

export const sopCovered: Measure = sumRatio(PRIMARY, (report) => ({
  numerator: report.sopCovered,
  denominator: report.sopTotal,
}));
