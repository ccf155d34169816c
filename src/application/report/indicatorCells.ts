// An indicator's result as the cells of «Показатели» and «Снимки»: rounded for people, unrounded parts beside it.

import { formatIndicator } from '../../domain/indicator/formatIndicator.ts';
import type { IndicatorDefinition, IndicatorResult } from '../../domain/indicator/indicator.ts';
import type { Parameters } from '../../domain/indicator/parameters.ts';
import type { Problem } from '../../domain/problem.ts';
import { orgTypeNames } from '../../schema/dictionaries.ts';
import { problemText } from '../../texts/problemText.ts';
import { indicatorNotes, namedOrganisations } from '../../texts/ru.ts';

const NBSP = '\u00a0';

const shown = (digits: string, unit: IndicatorDefinition['unit']): string =>
  `${digits.replace('.', ',')}${unit === '%' ? `${NBSP}%` : ''}`;

/** «12,5 %», «1», «—». */
export const shownValue = (
  result: Pick<IndicatorResult, 'value'>,
  unit: IndicatorDefinition['unit'],
  parameters: Parameters,
): string => {
  const number = formatIndicator(result.value, unit, parameters);
  return number === null ? indicatorNotes.noValue : shown(number.value.toFixed(number.decimals), unit);
};

/** Organisations named in one note; the rest is a number. */
const MAX_NAMED = 8;

/** Notes about single organisations gathered into one sentence a code, so that forty missing reports are one line. */
export const gathered = (notes: readonly Problem[]): Problem[] => {
  const orgs = new Map<string, string[]>();
  for (const { code, data } of notes) {
    if (data?.['orgId'] !== undefined) orgs.set(code, [...(orgs.get(code) ?? []), String(data['orgId'])]);
  }
  return [
    ...[...orgs].map(([code, ids]) => ({
      code,
      data: { orgs: namedOrganisations(ids.slice(0, MAX_NAMED), ids.length - MAX_NAMED) },
    })),
    ...notes.filter(({ data }) => data?.['orgId'] === undefined),
  ];
};

/** The other reading of an indicator in the words of the workbook, rounded like the number it stands beside. */
const worded = (note: Problem, unit: IndicatorDefinition['unit'], parameters: Parameters): Problem => {
  if (note.code !== 'other_reading') return note;
  const types = String(note.data?.['orgTypes'] ?? '').split(',');
  const value = note.data?.['value'];
  return {
    ...note,
    data: {
      ...note.data,
      orgTypes: types.map((type) => orgTypeNames[type as keyof typeof orgTypeNames]).join(', '),
      value: shownValue({ value: typeof value === 'number' ? value : null }, unit, parameters),
    },
  };
};

export const indicatorCells = (
  result: IndicatorResult,
  definitions: readonly IndicatorDefinition[],
  parameters: Parameters,
) => {
  const definition = definitions.find(({ id }) => id === result.id);
  const unit = definition?.unit ?? '%';
  const notes = [
    ...(result.supersededBy === '' ? [] : [indicatorNotes.supersededBy(result.supersededBy)]),
    ...gathered(result.notes).map((note) => problemText(worded(note, unit, parameters))),
  ];
  return {
    id: result.id,
    name: definition?.name ?? '',
    value: shownValue(result, unit, parameters),
    numerator: result.numerator,
    denominator: result.denominator,
    target: result.target === null ? indicatorNotes.noTarget : shown(String(result.target), unit),
    state: result.state,
    reported: result.reported,
    expected: result.expected,
    notes: notes.join('\n'),
  };
};
