// An indicator's result as the cells of «Показатели» and «Снимки»: rounded for people, unrounded parts beside it.

import { formatIndicator } from '../domain/indicator/formatIndicator.ts';
import type { IndicatorDefinition, IndicatorResult } from '../domain/indicator/indicator.ts';
import { problemText } from '../texts/problemText.ts';
import { indicatorNotes } from '../texts/ru.ts';

const NBSP = '\u00a0';

const shown = (digits: string, unit: IndicatorDefinition['unit']): string =>
  `${digits.replace('.', ',')}${unit === '%' ? `${NBSP}%` : ''}`;

/** «12,5 %», «1», «—». */
const shownValue = (result: IndicatorResult, unit: IndicatorDefinition['unit']): string => {
  const number = formatIndicator(result.value, unit);
  return number === null ? indicatorNotes.noValue : shown(number.value.toFixed(number.decimals), unit);
};

export const indicatorCells = (result: IndicatorResult, definitions: readonly IndicatorDefinition[]) => {
  const definition = definitions.find(({ id }) => id === result.id);
  const unit = definition?.unit ?? '%';
  const notes = [
    ...(result.supersededBy === '' ? [] : [indicatorNotes.supersededBy(result.supersededBy)]),
    ...result.notes.map(problemText),
  ];
  return {
    id: result.id,
    name: definition?.name ?? '',
    value: shownValue(result, unit),
    numerator: result.numerator,
    denominator: result.denominator,
    target: result.target === null ? indicatorNotes.noTarget : shown(String(result.target), unit),
    state: result.state,
    reported: result.reported,
    expected: result.expected,
    notes: notes.join('\n'),
  };
};
