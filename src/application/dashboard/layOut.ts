// The pictures of a quarter laid out on the sheet «Графики»: charts above, the blocks of numbers they are drawn from below.
import type { Day } from '../../domain/calendar/day.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import { type ReportState, reportStateNames } from '../../schema/dictionaries.ts';
import { dashboard as texts } from '../../texts/dashboard.ts';
import { shortPeriod } from '../../texts/shortPeriod.ts';
import type { Dashboard, DashboardChart } from './dashboard.ts';
import type { Pictures } from './pictures.ts';
import { type SubmissionTone, submissionTone } from './submissionTone.ts';

/** More lines in one chart nobody can tell apart. */
const MOST_LINES = 8;
/** Told apart by people who do not see red and green, too (Okabe and Ito). */
const LINE_COLORS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#6a3d9a', '#7f7f7f'] as const;
const BAR_COLOR = '#1a73e8';
const TARGET_COLOR = '#bdc1c6';
export const TONE_COLORS: Readonly<Record<SubmissionTone, string>> = {
  there: '#ceead6',
  back: '#feefc3',
  missing: '#fad2cf',
  none: '#f1f3f4',
};
const COUNT_COLORS = ['#0072b2', '#e69f00', '#d55e00'] as const;

const WIDTHS = [330, 90, 90, 90, 90, 90, 90, 90, 90, 90] as const;
const CHART = { width: 590, height: 330 } as const;
/** Rows the charts lie over: two of them, each sixteen rows of 21 pixels. */
const FIRST_CHART_ROW = 2;
const CHART_ROWS = 16;
const FIRST_BLOCK_ROW = FIRST_CHART_ROW + 2 * CHART_ROWS + 1;
const SECOND_COLUMN = 4;

const placeOf = (at: number): DashboardChart['place'] => ({
  row: FIRST_CHART_ROW + Math.floor(at / 2) * CHART_ROWS,
  column: at % 2 === 0 ? 0 : SECOND_COLUMN,
  width: at % 2 === 0 ? CHART.width : CHART.width - 60,
  height: CHART.height,
});

type Line = readonly WrittenCell[];

/** A block: a title, a note or none, the head and the lines. */
interface Block {
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly lines: readonly Line[];
}

const indicatorBlock = ({ indicators }: Pictures): Block => ({
  title: texts.indicators,
  head: texts.indicatorsHead,
  lines: indicators.map(({ id, name, value, target, share }) => [
    `${id}. ${name}`,
    value,
    target,
    share,
    share === null ? null : 100,
    id,
  ]),
});

/** Indicators that have a share of a target in any quarter. */
const lineIds = ({ indicators, trend }: Pictures): string[] =>
  indicators.map(({ id }) => id).filter((id) => trend.some(({ shares }) => (shares[id] ?? null) !== null));

const trendBlock = (pictures: Pictures): Block => {
  const ids = lineIds(pictures);
  const shown = ids.slice(0, MOST_LINES);
  return {
    title: texts.trend,
    ...(ids.length > shown.length ? { note: texts.trendLeft(shown.length, ids.length) } : {}),
    head: [texts.trendHead, ...shown],
    lines: pictures.trend.map(({ period, shares }) => [shortPeriod(period), ...shown.map((id) => shares[id] ?? null)]),
  };
};

const formBlock = ({ forms }: Pictures): Block => ({
  title: texts.forms,
  head: texts.formsHead,
  lines: forms.map(({ name, pairs, mentors }) => [name, pairs, mentors]),
});

const submissionBlock = ({ map }: Pictures): Block => ({
  title: texts.submissions,
  head: texts.submissionsHead,
  lines: map.map(({ period, states }) => [
    shortPeriod(period),
    ...(['there', 'back', 'missing'] as const).map(
      (tone) => states.filter((state) => submissionTone(state) === tone).length,
    ),
  ]),
});

const stateText = (state: ReportState | null): string => (state === null ? texts.notFrozen : reportStateNames[state]);

const mapBlock = ({ organisations, map }: Pictures): Block => ({
  title: texts.map,
  note: texts.mapNote,
  head: [texts.mapHead, ...map.map(({ period }) => shortPeriod(period))],
  lines: organisations.map(({ name }, at) => [name, ...map.map(({ states }) => stateText(states[at] ?? null))]),
});

const cellsOf = ({ title, note, head, lines }: Block): Line[] => [
  [title],
  ...(note === undefined ? [] : [[note]]),
  head,
  ...lines,
  [],
];

/** Where the head of a block stands when the block begins in `row`. */
const headOf = ({ note }: Block, row: number): number => row + (note === undefined ? 1 : 2);

type Drawn = Pick<DashboardChart, 'type' | 'isStacked' | 'title' | 'description'> & { readonly colors: Line };

const MAP_COLORS = [
  ...(Object.keys(reportStateNames) as ReportState[]).map((state) => ({
    text: reportStateNames[state],
    color: TONE_COLORS[submissionTone(state)],
  })),
  { text: texts.notFrozen, color: TONE_COLORS.none },
];

const FORM_COLORS = [BAR_COLOR, '#e69f00'];

/** The whole sheet. A chart without a line to draw is left out. */
export const layOut = (pictures: Pictures, moment: { readonly asOf: Day; readonly version: number }): Dashboard => {
  const withShare = pictures.indicators.filter(({ share }) => share !== null);
  const reached = withShare.filter(({ share }) => (share ?? 0) >= 100).length;
  const drawn: readonly (readonly [Block, Drawn | null])[] = [
    [
      indicatorBlock(pictures),
      {
        type: 'BAR',
        isStacked: false,
        title: texts.indicatorsChart,
        description: texts.indicatorsAlt(reached, withShare.length),
        colors: [BAR_COLOR, TARGET_COLOR],
      },
    ],
    [
      trendBlock(pictures),
      {
        type: 'LINE',
        isStacked: false,
        title: texts.trend,
        description: texts.trendAlt(pictures.trend.length),
        colors: LINE_COLORS,
      },
    ],
    [
      formBlock(pictures),
      { type: 'COLUMN', isStacked: false, title: texts.forms, description: texts.formsAlt, colors: FORM_COLORS },
    ],
    [
      submissionBlock(pictures),
      {
        type: 'COLUMN',
        isStacked: true,
        title: texts.submissions,
        description: texts.submissionsAlt,
        colors: COUNT_COLORS,
      },
    ],
    [mapBlock(pictures), null],
  ];
  const cells: Line[] = [
    [texts.head(pictures.period, moment.asOf, moment.version)],
    [texts.note],
    ...Array.from({ length: FIRST_BLOCK_ROW - 2 }, () => []),
  ];
  const heads = [0];
  const charts: DashboardChart[] = [];
  let map = { top: 0, bottom: 0, left: 0, right: 0 };
  for (const [at, [block, chart]] of drawn.entries()) {
    const head = headOf(block, cells.length);
    heads.push(cells.length, head);
    cells.push(...cellsOf(block));
    const rows = { top: head, bottom: head + 1 + block.lines.length };
    if (chart === null) map = { top: head + 1, bottom: rows.bottom, left: 1, right: block.head.length };
    const columns = seriesColumns(block, chart?.type);
    if (chart !== null && block.lines.length > 0 && columns.length > 0)
      charts.push({
        number: at + 1,
        type: chart.type,
        isStacked: chart.isStacked,
        title: chart.title,
        description: chart.description,
        rows,
        domain: chart.type === 'BAR' ? ID_COLUMN : 0,
        series: columns.map((column, index) => ({ column, color: String(chart.colors[index]) })),
        place: placeOf(at),
      });
  }
  return { title: texts.title, cells, heads, widths: WIDTHS, charts, map: { area: map, colors: MAP_COLORS } };
};

/** The axis of the bars has no room for whole names. */
const ID_COLUMN = 5;

/** Columns of numbers: of the bars only the two shares, value and target are texts. */
const seriesColumns = ({ head }: Block, type: DashboardChart['type'] | undefined): number[] =>
  type === 'BAR' ? [3, 4] : head.slice(1).map((_title, index) => index + 1);
