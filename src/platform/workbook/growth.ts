// What a workbook lacks, as requests of the Sheets API: one batchUpdate makes sheets with their headers, adds columns, hides and shows them.
import type { Growth, SheetGrowth } from '../../schema/derive/growth.ts';
import { columnRequests, headerLook, ruleOf, sheetRequests, wrapOf } from './structure.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;

/** Header texts go with the structure, so that no run can be killed between the two. */
const titleRequest = (sheetId: number, index: number, titles: readonly string[]): Request => ({
  updateCells: {
    rows: [{ values: titles.map((title) => ({ userEnteredValue: { stringValue: title } })) }],
    fields: 'userEnteredValue',
    start: { sheetId, rowIndex: 0, columnIndex: index },
  },
});

const noteRequest = (sheetId: number, index: number, note: string): Request => ({
  updateCells: {
    rows: [{ values: [{ note }] }],
    fields: 'note',
    start: { sheetId, rowIndex: 0, columnIndex: index },
  },
});

const addedColumns = (sheetId: number, { added }: SheetGrowth, columnCount: number): Request[] => {
  const [first] = added;
  if (first === undefined) return [];
  const end = first.index + added.length;
  const lacking = end - columnCount;
  return [
    ...(lacking > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: lacking } }] : []),
    headerLook({ sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: first.index, endColumnIndex: end }),
    titleRequest(
      sheetId,
      first.index,
      added.map(({ plan }) => plan.title),
    ),
    ...added.flatMap(({ index, plan }) => [
      noteRequest(sheetId, index, plan.note),
      ...columnRequests(sheetId, plan, index),
    ]),
  ];
};

/** The drop-down of a column that stands there follows the version, and so does the cutting of addresses; its width and its place are the user's. */
const keptColumns = (sheetId: number, { kept }: SheetGrowth): Request[] =>
  kept.flatMap(({ index, plan }) => {
    const rule = ruleOf(plan);
    const range = { sheetId, startRowIndex: 1, startColumnIndex: index, endColumnIndex: index + 1 };
    return [
      { setDataValidation: rule ? { range, rule } : { range } } as Request,
      ...(plan.wraps
        ? []
        : [
            {
              repeatCell: {
                range,
                cell: { userEnteredFormat: { wrapStrategy: wrapOf(plan) } },
                fields: 'userEnteredFormat.wrapStrategy',
              },
            },
          ]),
      noteRequest(sheetId, index, plan.note),
    ];
  });

const hiddenColumns = (sheetId: number, { hidden }: SheetGrowth): Request[] =>
  hidden.map(({ index, hide }) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
      properties: { hiddenByUser: hide },
      fields: 'hiddenByUser',
    },
  }));

/** All requests of one growth; `present` are the sheets as they are now. */
export const growthRequests = ({ sheets, changed }: Growth, present: readonly Properties[]): Request[] => {
  const firstId = Math.max(0, ...present.map(({ sheetId }) => sheetId ?? 0)) + 1;
  return [
    ...changed.flatMap((change) => {
      const sheet = present.find(({ title }) => title === change.title);
      const sheetId = sheet?.sheetId ?? 0;
      return [
        ...addedColumns(sheetId, change, sheet?.gridProperties?.columnCount ?? 0),
        ...keptColumns(sheetId, change),
        ...hiddenColumns(sheetId, change),
      ];
    }),
    ...sheets.flatMap((plan, index) => [
      ...sheetRequests(plan, firstId + index, present.length + index),
      titleRequest(
        firstId + index,
        0,
        plan.columns.map(({ title }) => title),
      ),
    ]),
  ];
};
