// Rows of what a school does as «Что учтено» shows them: a code or a day, what it is about, its place.
import type { ActivityRow } from '../../domain/report/proof/countedActivity.ts';
import { meetingTypeNames, siteKindNames } from '../../schema/activityDictionaries.ts';
import type { Columns, RowOf } from '../../schema/column.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { curatorsSheet, siteSheet } from '../../schema/sheets/organisation.ts';
import { readinessSheet, roadmapSheet } from '../../schema/sheets/plan.ts';
import { meetingsSheet, programmesSheet } from '../../schema/sheets/programme.ts';
import { answersSheet } from '../../schema/sheets/survey.ts';
import { dayText } from '../../texts/problemText.ts';
import { answerBefore, meetingMissing } from '../../texts/proof.ts';
import type { Book } from '../book.ts';
import type { PlacedRow } from './placedRow.ts';

const idOf = (row: object): string => ('id' in row ? String(row.id) : '');

/** Every row of a sheet, by the record that was read and by its code where it has one. */
const described = <Cs extends Columns>(
  book: Book,
  schema: SheetSchema<Cs>,
  told: (record: RowOf<Cs>) => { readonly id: string; readonly label?: string; readonly note?: string },
): (readonly [object | string, PlacedRow])[] =>
  book.table(schema).rows.flatMap(({ record, rowNumber }) => {
    const { id, label = '', note = '' } = told(record);
    const placed: PlacedRow = { id, label, note, place: { sheet: schema.title, rowNumber } };
    return id === '' ? [[record, placed] as const] : [[record, placed] as const, [id, placed] as const];
  });

const day = (value: string | null): string => (value === null ? '' : dayText(value));

/** `person` places people and pairs, which the register has rows of. Labels are for the panel alone: they may hold names. */
export const activityRow = (book: Book, person: (id: string, note: string) => PlacedRow) => {
  const rows = new Map<object | string, PlacedRow>([
    ...described(book, curatorsSheet, ({ id, fio }) => ({ id, label: fio })),
    ...described(book, programmesSheet, ({ id, pairId }) => ({ id, note: pairId })),
    ...described(book, meetingsSheet, ({ id, pairId, type, heldOn }) => ({
      id,
      note: [pairId, type === null ? '' : meetingTypeNames[type], day(heldOn)].filter((part) => part !== '').join(', '),
    })),
    ...described(book, roadmapSheet, ({ taskId, title, dueOn }) => ({ id: taskId, label: title, note: day(dueOn) })),
    ...described(book, readinessSheet, ({ filledOn }) => ({ id: filledOn ?? '' })),
    ...described(book, siteSheet, ({ kind, url }) => ({
      id: '',
      label: url,
      note: kind === null ? '' : siteKindNames[kind],
    })),
    ...described(book, answersSheet, ({ responseId, submittedAt }) => ({ id: responseId, note: submittedAt })),
  ]);
  const find = (row: object): PlacedRow | undefined =>
    rows.get(row) ??
    ('filledOn' in row ? rows.get(String(row.filledOn)) : 'taskId' in row ? rows.get(String(row.taskId)) : undefined);
  return ({ row, meeting, before }: ActivityRow): PlacedRow => {
    if (meeting !== undefined) {
      const name = meeting.type === null ? '' : meetingTypeNames[meeting.type];
      return person(idOf(row), [name, meeting.isHeld ? '' : meetingMissing].filter((part) => part !== '').join(', '));
    }
    const found = find(row) ?? person(idOf(row), '');
    const first = before === undefined ? '' : (find(before)?.id ?? '');
    return first === '' ? found : { ...found, note: `${found.note}, ${answerBefore(first)}` };
  };
};
