// Totals of «Свод по ОО» by legal form, inside each type of organisation that has more than one.
import type { Period } from '../../domain/calendar/day.ts';
import { LEGAL_FORMS, legalFormOf } from '../../domain/register/legalForm.ts';
import { ORG_TYPES } from '../../domain/register/organisation.ts';
import { rollUpTotals } from '../../domain/report/rollUpTotals.ts';
import type { RowPatch } from '../../schema/column.ts';
import { orgTypeNames } from '../../schema/dictionaries.ts';
import type { rollUpSheet } from '../../schema/sheets/report.ts';
import { rollUpTotal, rollUpTotalOf } from '../../texts/ru.ts';
import type { Collected } from './collect.ts';

type Row = RowPatch<(typeof rollUpSheet)['columns']>;

/** The sums of these organisations as cells of the roll-up; a number nobody knows stays empty. */
export const totalCells = (all: readonly Collected[]): Row =>
  Object.fromEntries(
    Object.entries(rollUpTotals(all.flatMap(({ report }) => report ?? []))).map(([key, { sum }]) => [key, sum]),
  );

/** One row a type and form; organisations whose name tells no form are a row of their own, so that the rows add up. */
export const legalFormRows = (all: readonly Collected[], period: Period): Row[] =>
  ORG_TYPES.flatMap((orgType) => {
    const ofType = all.filter(({ organisation }) => organisation.orgType === orgType);
    const groups = [...LEGAL_FORMS, null]
      .map((form) => ({
        form,
        group: ofType.filter(({ organisation }) => legalFormOf(organisation.shortName) === form),
      }))
      .filter(({ group }) => group.length > 0);
    if (groups.length < 2) return [];
    return groups.map(({ form, group }) => ({
      ...totalCells(group),
      orgId: `${rollUpTotal.id}-${orgType}-${form ?? '–'}`,
      orgName: rollUpTotalOf(orgTypeNames[orgType], form, group.length),
      orgType,
      period,
    }));
  });
