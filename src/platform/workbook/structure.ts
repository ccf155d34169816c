// A sheet plan as requests of the Sheets API: one batchUpdate builds a whole workbook.
import type { ColumnPlan, SheetPlan } from '../../schema/derive/structure.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Rows a new sheet has; more are added when they are needed. */
export const INITIAL_ROWS = 1000;

const HEADER_COLOR = { rgbColor: { red: 0.91, green: 0.94, blue: 0.996 } };
const GUARDED_COLOR = { rgbColor: { red: 0.953, green: 0.957, blue: 0.965 } };

const NUMBER_FORMATS = {
  text: { type: 'TEXT' },
  day: { type: 'DATE', pattern: 'dd.mm.yyyy' },
  count: { type: 'NUMBER', pattern: '0' },
  // No pattern shows both 74 and 7.5 as they are: «0.##» makes «74,» of the one, «0» rounds the other. Without a format Sheets shows the number itself.
  number: null,
} as const;

/** The drop-down or the bounds of a column; null for free input. */
export const ruleOf = ({ list, bounds, format }: ColumnPlan): object | null => {
  if (list)
    return {
      condition: { type: 'ONE_OF_LIST', values: list.map((userEnteredValue) => ({ userEnteredValue })) },
      strict: false,
      showCustomUi: true,
    };
  if (bounds)
    return {
      condition: {
        type: 'NUMBER_BETWEEN',
        values: [bounds.min, bounds.max].map((bound) => ({ userEnteredValue: String(bound) })),
      },
      strict: false,
    };
  return format === 'day' ? { condition: { type: 'DATE_IS_VALID' }, strict: false } : null;
};

/** Whether long texts make rows higher. */
export const wrapOf = ({ wraps }: ColumnPlan): 'WRAP' | 'CLIP' => (wraps ? 'WRAP' : 'CLIP');

/** Width, format, rule and protection of one column. */
export const columnRequests = (sheetId: number, column: ColumnPlan, index: number): Request[] => {
  const body = { sheetId, startRowIndex: 1, startColumnIndex: index, endColumnIndex: index + 1 };
  const rule = ruleOf(column);
  const numberFormat = NUMBER_FORMATS[column.format];
  return [
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
        properties: { pixelSize: column.width, hiddenByUser: column.hidden },
        fields: 'pixelSize,hiddenByUser',
      },
    },
    {
      repeatCell: {
        range: body,
        cell: {
          userEnteredFormat: {
            ...(numberFormat && { numberFormat }),
            verticalAlignment: 'TOP',
            wrapStrategy: wrapOf(column),
          },
        },
        fields: 'userEnteredFormat(numberFormat,verticalAlignment,wrapStrategy)',
      },
    },
    ...(rule ? [{ setDataValidation: { range: body, rule } }] : []),
    ...(column.guarded
      ? [{ addProtectedRange: { protectedRange: { range: body, description: column.title, warningOnly: true } } }]
      : []),
  ];
};

/** How header cells look. */
export const headerLook = (range: GoogleAppsScript.Sheets.Schema.GridRange): Request => ({
  repeatCell: {
    range,
    cell: {
      userEnteredFormat: {
        numberFormat: NUMBER_FORMATS.text,
        textFormat: { bold: true },
        backgroundColorStyle: HEADER_COLOR,
        wrapStrategy: 'WRAP',
        verticalAlignment: 'TOP',
      },
    },
    fields: 'userEnteredFormat(numberFormat,textFormat,backgroundColorStyle,wrapStrategy,verticalAlignment)',
  } as Request['repeatCell'],
});

/** Requests that make one sheet with its header cells' look; the header texts themselves are written as values. */
export const sheetRequests = (plan: SheetPlan, sheetId: number, index: number): Request[] => {
  const header = { sheetId, startRowIndex: 0, endRowIndex: 1 };
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: plan.title,
          index,
          hidden: plan.hidden,
          tabColorStyle: plan.guarded ? GUARDED_COLOR : HEADER_COLOR,
          gridProperties: { rowCount: plan.rows ?? INITIAL_ROWS, columnCount: plan.columns.length, frozenRowCount: 1 },
        },
      },
    },
    headerLook(header),
    {
      updateCells: {
        rows: [{ values: plan.columns.map(({ note }) => ({ note })) }],
        fields: 'note',
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
      },
    },
    ...plan.columns.flatMap((column, at) => columnRequests(sheetId, column, at)),
    {
      addProtectedRange: {
        protectedRange: { range: plan.guarded ? { sheetId } : header, description: plan.title, warningOnly: true },
      },
    },
  ] as Request[];
};
