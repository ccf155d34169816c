// The form of a row that a screen fills, with what stands in it already.
import { done, type Outcome } from '../../domain/problem.ts';
import type { FilledSheet, RowForm, RowValues } from '../../rpc/views/rows.ts';
import { cellText } from '../../schema/derive/cellText.ts';
import type { Table } from '../../schema/derive/table.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { suggestionsOf } from '../profiles/dictionarySection.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { fieldViews } from './fieldViews.ts';
import { FILLED_SHEETS } from './filledSheets.ts';

/** «Организация» has one row; everywhere else a new one is added. */
const standing = (table: Table, keys: readonly string[]): RowValues => {
  const record = table.rows[0]?.record;
  if (record === undefined) return {};
  return Object.fromEntries(
    keys.flatMap((key) => {
      const column = table.schema.columns[key];
      return column === undefined ? [] : [[key, cellText(column, record[key])]];
    }),
  );
};

/** One read. Refused as requireBook refuses. */
export const getRowForm = (ports: Ports, { sheet }: { readonly sheet: FilledSheet }): Outcome<RowForm> => {
  const { schema, steps } = FILLED_SHEETS[sheet];
  const opened = requireBook(ports, 'school', sheet === 'organisation' ? [schema] : [], [PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { profile } = profileOf(ports, book);
  const offered = { formsOffered: profile.forms, kindsOffered: profile.kinds };
  return done({
    steps: steps.map((keys) => fieldViews(schema, keys, book.layout, { suggestions: suggestionsOf(profile), offered })),
    values: sheet === 'organisation' ? standing(book.table(schema), steps.flat()) : {},
  });
};
