// The form of a row that a screen fills, with what stands in it already.
import { done, type Outcome } from '../../domain/problem.ts';
import type { FilledSheet, RowForm } from '../../rpc/views/rows.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { suggestionsOf } from '../profiles/dictionarySection.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { fieldViews } from './fieldViews.ts';
import { FILLED_SHEETS } from './filledSheets.ts';
import { rowTexts } from './rowTexts.ts';
import { standingRow } from './standingRow.ts';

/** Fields of a sheet in short steps, as the profile of the municipality offers their choices. */
export const stepViews = (
  ports: Ports,
  book: Book,
  schema: SheetSchema,
  steps: readonly (readonly string[])[],
): RowForm['steps'] => {
  const { profile } = profileOf(ports, book);
  const offered = { formsOffered: profile.forms, kindsOffered: profile.kinds };
  return steps.map((keys) => fieldViews(schema, keys, book.layout, { suggestions: suggestionsOf(profile), offered }));
};

/** One read. Refused as requireBook refuses. Where no row stands for it a new one is added. */
export const getRowForm = (ports: Ports, { sheet }: { readonly sheet: FilledSheet }): Outcome<RowForm> => {
  const { schema, steps } = FILLED_SHEETS[sheet];
  const isRead = sheet === 'organisation' || sheet === 'curators';
  const opened = requireBook(ports, 'school', isRead ? [schema] : [], [PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const table = isRead ? book.table(schema) : null;
  const row = table === null ? undefined : standingRow(sheet, table, ports.clock.today());
  return done({
    steps: stepViews(ports, book, schema, steps),
    values: table === null || row === undefined ? {} : rowTexts(table, row, steps.flat()),
  });
};
