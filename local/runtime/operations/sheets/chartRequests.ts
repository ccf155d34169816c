// Requests of batchUpdate that lay charts over a sheet and change them: basic bar, column and line charts alone.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts
import type { Rect } from '../../../store/book/a1.ts';
import type { Chart } from '../../../store/book/looks.ts';
import { listSheets, saveSheet } from '../../../store/book/sheets.ts';
import { nextSerial } from '../../../store/database/meta.ts';
import { notEmulated } from '../../../store/serviceError.ts';
import { checkFields } from '../api.ts';
import { hexOf } from './color.ts';
import { type BookRequest, type GridRange, invalid, type Place, rectIn, sheetIn } from './requests.ts';

interface Data {
  readonly sourceRange?: { readonly sources?: readonly GridRange[] };
}

interface Spec {
  readonly title?: string;
  readonly altText?: string;
  readonly basicChart?: {
    readonly chartType?: string;
    readonly legendPosition?: string;
    readonly headerCount?: number;
    readonly domains?: readonly { readonly domain?: Data }[];
    readonly series?: readonly {
      readonly series?: Data;
      readonly targetAxis?: string;
      readonly colorStyle?: Parameters<typeof hexOf>[0];
    }[];
    readonly stackedType?: string;
  };
}

interface Position {
  readonly overlayPosition?: {
    readonly anchorCell?: { readonly sheetId?: number; readonly rowIndex?: number; readonly columnIndex?: number };
    readonly widthPixels?: number;
    readonly heightPixels?: number;
  };
}

/** Axes on which the values of a chart may grow: «it is an error to specify an axis that isn't a valid minor axis». */
const VALUE_AXES: Readonly<Record<Chart['type'], readonly string[]>> = {
  BAR: ['BOTTOM_AXIS'],
  COLUMN: ['LEFT_AXIS', 'RIGHT_AXIS'],
  LINE: ['LEFT_AXIS', 'RIGHT_AXIS'],
};
const DEFAULT_COLOR = '#4285f4';

/** One column of cells; the API takes a row as well, and several ranges, which nothing here does. */
function lineIn(place: Place, data: Data | undefined): Rect {
  checkFields(`${place.place} data`, data ?? {}, ['sourceRange']);
  checkFields(`${place.place} data.sourceRange`, data?.sourceRange ?? {}, ['sources']);
  const [source, ...others] = data?.sourceRange?.sources ?? [];
  if (source === undefined) throw invalid(place, 'Chart data must have at least one source range.');
  if (others.length > 0) throw notEmulated(`${place.place} data of several ranges`);
  const { rect } = rectIn(place, source);
  const width = (rect.right ?? Number.POSITIVE_INFINITY) - rect.left;
  const height = (rect.bottom ?? Number.POSITIVE_INFINITY) - rect.top;
  if (width !== 1 && height !== 1)
    throw invalid(place, 'Exactly one dimension of a source range must have a length of 1.');
  if (width !== 1 || rect.bottom === null) throw notEmulated(`${place.place} data in a row or without an end`);
  return rect;
}

function typeOf(
  place: Place,
  { chartType, stackedType }: NonNullable<Spec['basicChart']>,
): Pick<Chart, 'type' | 'isStacked'> {
  if (chartType !== 'BAR' && chartType !== 'COLUMN' && chartType !== 'LINE')
    throw notEmulated(`${place.place} chartType ${chartType}`);
  if (stackedType !== undefined && stackedType !== 'STACKED' && stackedType !== 'NOT_STACKED')
    throw notEmulated(`${place.place} stackedType ${stackedType}`);
  const isStacked = stackedType === 'STACKED';
  if (isStacked && chartType === 'LINE') throw invalid(place, 'Stacking is not supported for LINE charts.');
  return { type: chartType, isStacked };
}

function specOf(place: Place, spec: Spec | undefined): Omit<Chart, 'chartId' | 'anchor' | 'width' | 'height'> {
  checkFields(`${place.place}.spec`, spec, ['title', 'altText', 'basicChart']);
  const basic = spec?.basicChart;
  if (basic === undefined) throw invalid(place, 'Chart spec must have exactly one kind of chart.');
  checkFields(`${place.place}.spec.basicChart`, basic, [
    'chartType',
    'legendPosition',
    'headerCount',
    'domains',
    'series',
    'stackedType',
  ]);
  if (basic.legendPosition !== 'BOTTOM_LEGEND') throw notEmulated(`${place.place} legend ${basic.legendPosition}`);
  const { type, isStacked } = typeOf(place, basic);
  const [domain, ...others] = basic.domains ?? [];
  if (domain === undefined || others.length > 0) throw notEmulated(`${place.place} of ${others.length + 1} domains`);
  const line = lineIn(place, domain.domain);
  const lengthOf = ({ top, bottom }: Rect): number => (bottom ?? 0) - top;
  const series = (basic.series ?? []).map((one) => {
    checkFields(`${place.place}.spec.basicChart.series`, one, ['series', 'targetAxis', 'colorStyle']);
    const rect = lineIn(place, one.series);
    if (lengthOf(rect) !== lengthOf(line)) throw invalid(place, 'Domain and series must have the same length.');
    if (!VALUE_AXES[type].includes(one.targetAxis ?? ''))
      throw invalid(place, `${one.targetAxis} is not a valid target axis for the chart type ${type}.`);
    return { rect, color: hexOf(one.colorStyle) ?? DEFAULT_COLOR };
  });
  if (series.length === 0) throw invalid(place, 'Chart must have at least one series.');
  const { title = '', altText = '' } = spec ?? {};
  return { type, isStacked, title, altText, headerCount: basic.headerCount ?? 0, domain: line, series };
}

interface AddChart {
  readonly chart?: { readonly chartId?: number; readonly spec?: Spec; readonly position?: Position };
}

const addChart: BookRequest = (place, request: AddChart) => {
  checkFields(place.place, request, ['chart']);
  const { chart = {} } = request;
  checkFields(`${place.place}.chart`, chart, ['chartId', 'spec', 'position']);
  checkFields(`${place.place}.chart.position`, chart.position ?? {}, ['overlayPosition']);
  const { anchorCell, widthPixels = 600, heightPixels = 371 } = chart.position?.overlayPosition ?? {};
  if (anchorCell === undefined) throw invalid(place, 'an overlay position must have an anchor cell.');
  checkFields(`${place.place}.chart.position.overlayPosition.anchorCell`, anchorCell, [
    'sheetId',
    'rowIndex',
    'columnIndex',
  ]);
  const { store } = place.execution;
  const sheet = sheetIn(place, anchorCell.sheetId);
  const anchor = { row: anchorCell.rowIndex ?? 0, column: anchorCell.columnIndex ?? 0 };
  if (anchor.row >= sheet.rowCount || anchor.column >= sheet.columnCount)
    throw invalid(place, 'The anchor cell is outside of the grid.');
  const taken = listSheets(store, place.book).flatMap(({ looks }) => looks.charts.map(({ chartId }) => chartId));
  const chartId = chart.chartId ?? nextSerial(store);
  // «It is an error to specify the ID of an embedded object that already exists.»
  if (taken.includes(chartId)) throw invalid(place, `An embedded object with ID ${chartId} already exists.`);
  const added: Chart = { chartId, ...specOf(place, chart.spec), anchor, width: widthPixels, height: heightPixels };
  saveSheet(store, { ...sheet, looks: { ...sheet.looks, charts: [...sheet.looks.charts, added] } });
  return { addChart: { chart: { chartId } } };
};

/** Neither moves nor resizes the chart: a person may have put it elsewhere. */
const updateChartSpec: BookRequest = (place, request: { chartId?: number; spec?: Spec }) => {
  checkFields(place.place, request, ['chartId', 'spec']);
  const { store } = place.execution;
  const isIt = ({ chartId }: Chart): boolean => chartId === request.chartId;
  const sheet = listSheets(store, place.book).find(({ looks }) => looks.charts.some(isIt));
  if (sheet === undefined) throw invalid(place, `No chart with ID: ${request.chartId}`);
  const spec = specOf(place, request.spec);
  const charts = sheet.looks.charts.map((chart) => (isIt(chart) ? { ...chart, ...spec } : chart));
  saveSheet(store, { ...sheet, looks: { ...sheet.looks, charts } });
  return undefined;
};

export const CHART_REQUESTS: Readonly<Record<string, BookRequest>> = { addChart, updateChartSpec };
