// Measures whose denominator is a municipal constant: children of an age band, enterprises (§6.1).
import type { Problem } from '../../problem.ts';
import type { Constant } from '../../register/organisation.ts';
import { COUNTED_AGES, type CountedAge } from '../../report/countedAges.ts';
import { ageOfKey, type DistinctPersons, distinctPersons } from '../../report/distinctPersons.ts';
import type { Report } from '../../report/report.ts';
import { WITHOUT_INN } from '../../report/supplyingPartners.ts';
import type { IndicatorDefinition, IndicatorPart } from '../indicator.ts';
import { constantOn } from './constantOn.ts';
import { type Asked, askedTypes, type Measure, type MeasureContext, type Measured, unknownNote } from './measured.ts';

interface Contribution {
  readonly orgId: string;
  readonly isRequired: boolean;
  readonly report: Report | null;
}

/** Active organisations of the asked types with or without a report, then those that left inside the window. */
const contributions = (context: MeasureContext, { required, welcome }: Asked): Contribution[] => {
  const types = [...required, ...welcome];
  const active = context.active
    .filter((organisation) => types.includes(organisation.orgType))
    .map(({ id, orgType }) => ({
      orgId: id,
      isRequired: required.includes(orgType),
      report: context.reports.get(id) ?? null,
    }));
  const departed = context.departed
    .filter(({ organisation }) => types.includes(organisation.orgType))
    .map(({ organisation, report }) => ({ orgId: organisation.id, isRequired: false, report }));
  return [...active, ...departed];
};

interface Constants {
  readonly value: number | null;
  readonly used: readonly Constant[];
  readonly notes: readonly Problem[];
}

const assemble = (
  context: MeasureContext,
  asked: Asked,
  constants: Constants,
  numberOf: (report: Report) => number | null,
  count: (known: readonly (IndicatorPart & { readonly report: Report })[]) => { numerator: number; notes: Problem[] },
): Measured => {
  const rows = contributions(context, asked).map((row) => ({
    ...row,
    number: row.report === null ? null : numberOf(row.report),
  }));
  const known = rows.flatMap(({ orgId, number, report }) =>
    number === null || report === null ? [] : [{ orgId, numerator: number, denominator: null, report }],
  );
  const required = rows.filter((row) => row.isRequired);
  const unknown = required.filter((row) => row.number === null);
  const { numerator, notes } = count(known);
  const departed = context.departed.filter(({ report }) => known.some((row) => row.report === report));
  return {
    numerator: known.length === 0 && unknown.length > 0 ? null : numerator,
    denominator: constants.value,
    nature: 'people',
    denominatorFromReports: false,
    reported: required.length - unknown.length,
    expected: required.length,
    parts: rows
      .filter((row) => row.number !== null || row.isRequired)
      .map(({ orgId, number }) => ({ orgId, numerator: number, denominator: null })),
    constants: constants.used,
    notes: [
      ...constants.notes,
      ...unknown.map((row) => unknownNote(context, row.orgId)),
      ...departed.map(
        ({ report }): Problem => ({
          code: 'departed_organisation_counted',
          data: { orgId: report.orgId, period: report.period },
          level: 'warning',
        }),
      ),
      ...notes,
    ],
  };
};

// A kindergarten has no pupils of these ages, and a college belongs to the region: neither is waited for.
const CHILDREN: Asked = { required: ['school', 'udo'], welcome: ['dou', 'spo', 'dpo', 'other'] };
const ALL: Asked = { required: ['dou', 'school', 'udo'], welcome: ['spo', 'dpo', 'other'] };

const bandOf = ({ ageMin, ageMax }: IndicatorDefinition): readonly CountedAge[] | null => {
  const [youngest, oldest] = [COUNTED_AGES[0], COUNTED_AGES.at(-1) ?? COUNTED_AGES[0]];
  const [from, to] = [ageMin ?? youngest, ageMax ?? oldest];
  if (from < youngest || to > oldest || from > to) return null;
  return COUNTED_AGES.filter((age) => age >= from && age <= to);
};

const childConstants = (context: MeasureContext, band: readonly CountedAge[] | null): Constants => {
  if (band === null) return { value: null, used: [], notes: [{ code: 'age_band_not_counted' }] };
  const found = band.map((age) =>
    constantOn(context.constants, `children_${context.parameters.childDenominator}_age_${age}`, context.moment.asOf),
  );
  const values = found.flatMap(({ value }) => value ?? []);
  return {
    value: values.length < found.length ? null : values.reduce((sum, value) => sum + value, 0),
    used: found.flatMap(({ used }) => used ?? []),
    notes: found.flatMap(({ notes }) => notes),
  };
};

/** Note of a number that may hold one person twice; none where everybody is told apart, or stands in one place. */
export const upperBound = ({ unkeyed }: DistinctPersons): Problem[] =>
  unkeyed > 1 ? [{ code: 'sum_is_upper_bound', data: { organisations: unkeyed }, level: 'warning' }] : [];

type Ages = (report: Report) => Report['menteesByAge'];

/** Children of the ages, one organisation at a time; null where a number of them is not known. */
const countOf =
  (ages: Ages, band: readonly CountedAge[]) =>
  (report: Report): number | null => {
    const known = band.flatMap((age) => ages(report)[age] ?? []);
    return known.length < band.length ? null : known.reduce((sum, count) => sum + count, 0);
  };

const children = (
  ages: Ages,
  keys: (report: Report) => Report['menteeKeys'],
  youngest: 'noted' | 'passed',
): Measure => {
  return (context, definition) => {
    const band = bandOf(definition);
    const numberOf = countOf(ages, band ?? []);
    const personsOf = (rows: readonly { readonly report: Report }[], wanted: readonly CountedAge[]) =>
      distinctPersons(
        rows.map(({ report }) => ({
          count: countOf(ages, wanted)(report) ?? 0,
          keys: keys(report).filter((key) => wanted.some((age) => age === ageOfKey(key))),
        })),
      );
    return assemble(context, askedTypes(definition, CHILDREN), childConstants(context, band), numberOf, (known) => {
      const unknownAge = known.reduce((sum, { report }) => sum + (report.unknownAge ?? 0), 0);
      const persons = personsOf(known, band ?? []);
      const age = band?.[0] ?? COUNTED_AGES[0];
      const below = COUNTED_AGES.filter((one) => youngest === 'noted' && one < age);
      const younger = personsOf(known, below).total;
      return {
        numerator: persons.total,
        notes: [
          ...noted('unknown_age', { count: unknownAge }),
          ...noted('mentors_below_band', { count: younger, age }),
          ...upperBound(persons),
        ],
      };
    });
  };
};

const noted = (code: string, data: { readonly count: number; readonly age?: number }): Problem[] =>
  data.count === 0 ? [] : [{ code, data, level: 'warning' }];

export const childMentees: Measure = children(
  (report) => report.menteesByAge,
  (report) => report.menteeKeys,
  'passed',
);
/** Who is younger than the band is a mentor all the same, and is told beside the number. */
export const childMentors: Measure = children(
  (report) => report.mentorsByAge,
  (report) => report.mentorKeys,
  'noted',
);

/** Enterprises nobody wrote an ИНН for: namesakes cannot be told apart. */
const withoutInn = (entries: readonly string[]): Problem[] => {
  return noted('partners_without_inn', {
    count: new Set(entries.filter((entry) => entry.startsWith(WITHOUT_INN))).size,
  });
};

const enterpriseConstant = ({ constants, moment }: MeasureContext): Constants => {
  const { value, used, notes } = constantOn(constants, 'enterprises_total', moment.asOf);
  return { value, used: used === null ? [] : [used], notes };
};

/** Partners are told apart by ИНН: once in the municipality, once in each organisation's part. */
export const enterprises: Measure = (context, definition) =>
  assemble(
    context,
    askedTypes(definition, ALL),
    enterpriseConstant(context),
    (report) => new Set(report.partnerInns).size,
    (known) => {
      const entries = known.flatMap(({ report }) => report.partnerInns);
      return { numerator: new Set(entries).size, notes: withoutInn(entries) };
    },
  );
