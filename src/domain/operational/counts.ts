// Operational metrics that count: mentors, mentees, pairs, programmes (OP-01 … OP-04).

import { PAIR_STATUSES } from '../pair/pair.ts';
import type { Problem } from '../problem.ts';
import { PROGRAMME_STATUSES } from '../programme/programme.ts';
import { ORG_TYPES } from '../register/organisation.ts';
import { distinctPersons } from '../report/distinctPersons.ts';
import type { Report } from '../report/report.ts';
import { type Counting, countLine, TOTAL, tallyLines, unknownNotes } from './lines.ts';
import type { OperationalLine, OperationalResult } from './operational.ts';
import type { OperationalContext, Reporting } from './operationalContext.ts';

type Metric = (context: OperationalContext) => Omit<OperationalResult, 'id'>;

/** Codes anybody has, in alphabetical order: the closed lists of forms and kinds are the workbook's. */
const codesIn = (rows: readonly Reporting[], tallyOf: (report: Report) => object): string[] =>
  [...new Set(rows.flatMap(({ report }) => (report === null ? [] : Object.keys(tallyOf(report)))))].sort();

const byOrgType = (rows: readonly Reporting[], counting: Counting): OperationalLine[] =>
  ORG_TYPES.map((code) => ({ code, own: rows.filter(({ organisation }) => organisation.orgType === code) }))
    .filter(({ own }) => own.length > 0)
    .map(({ code, own }) => countLine({ by: 'org_type', group: code }, own, counting));

/** A sum that may hold one person twice is told to be one. */
const upperBound = (rows: readonly Reporting[], { numberOf, keysOf }: Counting): Problem[] => {
  const known = rows.flatMap(({ report }) =>
    report === null ? [] : [{ count: numberOf(report) ?? 0, keys: keysOf?.(report) ?? [] }],
  );
  const { unkeyed } = distinctPersons(known);
  return unkeyed > 1 ? [{ code: 'sum_is_upper_bound', data: { organisations: unkeyed }, level: 'warning' }] : [];
};

const MENTORS: Counting = {
  numberOf: ({ mentors }) => mentors,
  keysOf: ({ mentorKeys, otherMentorKeys }) => [...mentorKeys, ...otherMentorKeys],
};

const MENTEES: Counting = {
  numberOf: ({ mentees }) => mentees,
  keysOf: ({ menteeKeys, otherMenteeKeys }) => [...menteeKeys, ...otherMenteeKeys],
};

const notesOf = (rows: readonly Reporting[], counting: Counting): Problem[] => [
  ...unknownNotes(rows, (report) => counting.numberOf(report) !== null),
  ...(counting.keysOf === undefined ? [] : upperBound(rows, counting)),
];

export const mentors: Metric = ({ rows }) => ({
  unit: 'count',
  lines: [
    countLine(TOTAL, rows, MENTORS),
    ...byOrgType(rows, MENTORS),
    ...tallyLines(
      codesIn(rows, ({ mentorsByForm }) => mentorsByForm),
      rows,
      {
        by: 'form',
        tallyOf: ({ mentorsByForm }) => mentorsByForm,
        wholeOf: MENTORS.numberOf,
      },
    ),
  ],
  notes: notesOf(rows, MENTORS),
});

export const mentees: Metric = ({ rows }) => ({
  unit: 'count',
  lines: [
    countLine(TOTAL, rows, MENTEES),
    ...tallyLines(
      codesIn(rows, ({ menteesByCategory }) => menteesByCategory),
      rows,
      {
        by: 'category',
        tallyOf: ({ menteesByCategory }) => menteesByCategory,
        wholeOf: MENTEES.numberOf,
      },
    ),
  ],
  notes: notesOf(rows, MENTEES),
});

const pairsAndGroups = ({ pairs, groups }: Report): number | null =>
  pairs === null || groups === null ? null : pairs + groups;

export const pairs: Metric = ({ rows }) => {
  const counting: Counting = { numberOf: pairsAndGroups };
  return {
    unit: 'count',
    lines: [
      countLine(TOTAL, rows, counting),
      ...tallyLines(
        codesIn(rows, ({ pairsByForm }) => pairsByForm),
        rows,
        {
          by: 'form',
          tallyOf: ({ pairsByForm }) => pairsByForm,
          wholeOf: pairsAndGroups,
        },
      ),
      ...tallyLines(
        codesIn(rows, ({ pairsByKind }) => pairsByKind),
        rows,
        {
          by: 'kind',
          tallyOf: ({ pairsByKind }) => pairsByKind,
          wholeOf: pairsAndGroups,
        },
      ),
      ...tallyLines(PAIR_STATUSES, rows, {
        by: 'pair_status',
        tallyOf: ({ pairsByStatus }) => pairsByStatus,
        wholeOf: pairsAndGroups,
      }),
    ],
    notes: notesOf(rows, counting),
  };
};

export const programmes: Metric = ({ rows }) => {
  const counting: Counting = { numberOf: (report) => report.programmes };
  return {
    unit: 'count',
    lines: [
      countLine(TOTAL, rows, counting),
      ...tallyLines(PROGRAMME_STATUSES, rows, {
        by: 'programme_status',
        tallyOf: ({ programmesByStatus }) => programmesByStatus,
        wholeOf: counting.numberOf,
      }),
    ],
    notes: notesOf(rows, counting),
  };
};
