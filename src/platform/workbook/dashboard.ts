// The sheet of charts as requests of the Sheets API: one get tells what stands there, one batchUpdate draws it anew.
import type { Area, Dashboard, DashboardChart } from '../../application/dashboard/dashboard.ts';
import type { Workbooks } from '../../application/ports.ts';
import { enteredValue } from './enteredCells.ts';

declare const Sheets: GoogleAppsScript.Sheets;

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** The sheet is known by this id whatever a person calls it, its charts by the ids that follow. */
const SHEET_ID = 730_000;
const ROWS_TO_SPARE = 20;
const FIELDS = 'sheets(properties,charts(chartId,spec(title)),conditionalFormats(ranges))';

const HEAD_COLOR = '#e8f0fe';

const colorStyle = (color: string) => {
  const part = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
};

const gridRange = ({ top, bottom, left, right }: Area) => ({
  sheetId: SHEET_ID,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

const source = ({ top, bottom }: { top: number; bottom: number }, column: number) => ({
  sourceRange: { sources: [gridRange({ top, bottom, left: column, right: column + 1 })] },
});

/** Bars grow along the axis below them, columns and lines along the one on the left: another axis is refused. */
const valueAxis = ({ type }: DashboardChart): string => (type === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS');

// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts (seen 2026-11-26)
const specOf = (chart: DashboardChart) => ({
  title: chart.title,
  altText: chart.description,
  basicChart: {
    chartType: chart.type,
    legendPosition: 'BOTTOM_LEGEND',
    headerCount: 1,
    domains: [{ domain: source(chart.rows, chart.domain) }],
    series: chart.series.map(({ column, color }) => ({
      series: source(chart.rows, column),
      targetAxis: valueAxis(chart),
      colorStyle: colorStyle(color),
    })),
    ...(chart.isStacked ? { stackedType: 'STACKED' } : {}),
  },
});

const positionOf = ({ place }: DashboardChart) => ({
  overlayPosition: {
    anchorCell: { sheetId: SHEET_ID, rowIndex: place.row, columnIndex: place.column },
    widthPixels: place.width,
    heightPixels: place.height,
  },
});

/** A chart of a copied workbook may have got another id: then it is known by its title. */
const chartRequests = (charts: readonly DashboardChart[], present: Sheet['charts']): Request[] => {
  const own = charts.map((chart) => ({
    chart,
    id:
      present?.find(({ chartId }) => chartId === SHEET_ID + chart.number)?.chartId ??
      present?.find(({ spec }) => spec?.title === chart.title)?.chartId,
  }));
  return own.map(({ chart, id }) =>
    id === undefined
      ? {
          addChart: {
            chart: { chartId: SHEET_ID + chart.number, spec: specOf(chart), position: positionOf(chart) },
          },
        }
      : { updateChartSpec: { chartId: id, spec: specOf(chart) } },
  );
};

/** Nobody else's sheet has this title: people may have one of their own called «Графики». */
const freeTitle = (title: string, sheets: readonly Sheet[]): string => {
  const taken = new Set(sheets.map(({ properties }) => (properties?.title ?? '').toLowerCase()));
  let free = title;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${title} ${number}`;
  return free;
};

const sheetRequests = ({ title, cells, widths }: Dashboard, sheets: readonly Sheet[]): Request[] => {
  const rowCount = cells.length + ROWS_TO_SPARE;
  const present = sheets.find(({ properties }) => properties?.sheetId === SHEET_ID)?.properties;
  const lacking = [
    { dimension: 'ROWS', length: rowCount - (present?.gridProperties?.rowCount ?? 0) },
    { dimension: 'COLUMNS', length: widths.length - (present?.gridProperties?.columnCount ?? 0) },
  ].filter(({ length }) => length > 0);
  if (present !== undefined) return lacking.map((size) => ({ appendDimension: { sheetId: SHEET_ID, ...size } }));
  return [
    {
      addSheet: {
        properties: {
          sheetId: SHEET_ID,
          title: freeTitle(title, sheets),
          index: 0,
          gridProperties: { rowCount, columnCount: widths.length },
        },
      },
    },
    ...widths.map((pixelSize, index) => ({
      updateDimensionProperties: {
        range: { sheetId: SHEET_ID, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
        properties: { pixelSize },
        fields: 'pixelSize',
      },
    })),
    {
      addProtectedRange: { protectedRange: { range: { sheetId: SHEET_ID }, description: title, warningOnly: true } },
    },
  ];
};

const LOOK = 'userEnteredFormat(textFormat,backgroundColorStyle)';

/** Values of the whole sheet, and what older ones left below and beside: what the rows do not cover of a range is cleared. */
const cellRequests = ({ cells, heads, widths }: Dashboard): Request[] => {
  const lookOf = (row: number) => ({
    textFormat: { bold: true },
    ...((cells[row] ?? []).length > 1 ? { backgroundColorStyle: colorStyle(HEAD_COLOR) } : {}),
  });
  return [
    {
      updateCells: {
        range: { sheetId: SHEET_ID },
        rows: cells.map((line) => ({ values: line.map(enteredValue) })),
        fields: 'userEnteredValue',
      },
    },
    { repeatCell: { range: { sheetId: SHEET_ID }, cell: {}, fields: LOOK } },
    ...heads.map((row) => ({
      repeatCell: {
        range: gridRange({ top: row, bottom: row + 1, left: 0, right: cells[row]?.length ?? widths.length }),
        cell: { userEnteredFormat: lookOf(row) },
        fields: LOOK,
      },
    })),
  ] as Request[];
};

/** Rules have no ids: those of the sheet go, and the map gets its own again. */
const mapRequests = ({ map }: Dashboard, present: Sheet['conditionalFormats']): Request[] => [
  ...(present ?? []).map(() => ({ deleteConditionalFormatRule: { sheetId: SHEET_ID, index: 0 } })),
  ...(map.area.bottom === map.area.top ? [] : map.colors).map(({ text, color }, index) => ({
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: [gridRange(map.area)],
        booleanRule: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] },
          format: { backgroundColorStyle: colorStyle(color) },
        },
      },
    },
  })),
];

/** What the API says of a request it does not take; whatever else it says is no fault of the charts. */
const REFUSED = /Invalid requests\[/u;

/** False when Google refuses a request; anything that may pass is thrown. */
const isTaken = (bookId: string, requests: GoogleAppsScript.Sheets.Schema.Request[]): boolean => {
  try {
    Sheets.Spreadsheets.batchUpdate({ requests }, bookId);
    return true;
  } catch (error) {
    if (!(error instanceof Error && REFUSED.test(error.message))) throw error;
    return false;
  }
};

/**
 * A chart that Google refuses must not keep a quarter from being frozen: the numbers are then written without it. Nor must
 * the sheet itself, which a workbook of ten million cells has no room for.
 */
export const draw: Workbooks['draw'] = (bookId, dashboard) => {
  const sheets = Sheets.Spreadsheets.get(bookId, { fields: FIELDS }).sheets ?? [];
  const present = sheets.find(({ properties }) => properties?.sheetId === SHEET_ID);
  const plain = [...sheetRequests(dashboard, sheets), ...cellRequests(dashboard)];
  const drawn = [
    ...mapRequests(dashboard, present?.conditionalFormats),
    ...chartRequests(dashboard.charts, present?.charts),
  ];
  if (isTaken(bookId, [...plain, ...drawn])) return true;
  isTaken(bookId, plain);
  return false;
};
