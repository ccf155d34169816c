// Requests of batchUpdate that colour cells by what stands in them. Only «the text is exactly» and a background are known.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#AddConditionalFormatRuleRequest
import { saveSheet } from '../../../store/book/sheets.ts';
import { notEmulated } from '../../../store/serviceError.ts';
import { checkFields } from '../api.ts';
import { hexOf } from './color.ts';
import { type BookRequest, type GridRange, invalid, rectIn, sheetIn } from './requests.ts';

interface Rule {
  readonly ranges?: readonly GridRange[];
  readonly booleanRule?: {
    readonly condition?: {
      readonly type?: string;
      readonly values?: readonly { readonly userEnteredValue?: string }[];
    };
    readonly format?: { readonly backgroundColorStyle?: Parameters<typeof hexOf>[0] };
  };
}

const addConditionalFormatRule: BookRequest = (place, request: { rule?: Rule; index?: number }) => {
  checkFields(place.place, request, ['rule', 'index']);
  const rule = request.rule ?? {};
  checkFields(`${place.place}.rule`, rule, ['ranges', 'booleanRule']);
  const { condition = {}, format = {} } = rule.booleanRule ?? {};
  checkFields(`${place.place}.rule.booleanRule`, rule.booleanRule ?? {}, ['condition', 'format']);
  checkFields(`${place.place}.rule.booleanRule.condition`, condition, ['type', 'values']);
  checkFields(`${place.place}.rule.booleanRule.format`, format, ['backgroundColorStyle']);
  const [range, ...others] = rule.ranges ?? [];
  if (range === undefined) throw invalid(place, 'Must specify at least one range.');
  if (others.length > 0) throw notEmulated(`${place.place} of several ranges`);
  if (condition.type !== 'TEXT_EQ') throw notEmulated(`${place.place} condition ${condition.type}`);
  const [value, ...more] = condition.values ?? [];
  if (value?.userEnteredValue === undefined || more.length > 0)
    throw invalid(place, 'TEXT_EQ requires exactly one value.');
  const color = hexOf(format.backgroundColorStyle);
  if (color === null) throw invalid(place, 'a rule without a format does nothing.');
  const { sheet, rect } = rectIn(place, range);
  const { conditionals } = sheet.looks;
  const index = request.index ?? 0;
  if (index > conditionals.length) throw invalid(place, `No conditional format at index: ${index}`);
  const added = { rect, text: value.userEnteredValue, color };
  const next = [...conditionals.slice(0, index), added, ...conditionals.slice(index)];
  saveSheet(place.execution.store, { ...sheet, looks: { ...sheet.looks, conditionals: next } });
  return undefined;
};

const deleteConditionalFormatRule: BookRequest = (place, request: { sheetId?: number; index?: number }) => {
  checkFields(place.place, request, ['sheetId', 'index']);
  const sheet = sheetIn(place, request.sheetId);
  const { conditionals } = sheet.looks;
  const index = request.index ?? 0;
  if (index >= conditionals.length)
    throw invalid(place, `No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);
  const next = conditionals.filter((_rule, at) => at !== index);
  saveSheet(place.execution.store, { ...sheet, looks: { ...sheet.looks, conditionals: next } });
  return undefined;
};

export const COLOR_RULE_REQUESTS: Readonly<Record<string, BookRequest>> = {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
};
