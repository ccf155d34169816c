// Fills «Организация» or the row of the curator from a screen: one read, one write, nothing while something is wrong.
import { normaliseName } from '../../domain/person/normaliseName.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { FieldProblem, RowValues } from '../../rpc/views/rows.ts';
import { appendedCells, patchedCells } from '../../schema/derive/write.ts';
import { curatorRoleNames } from '../../schema/dictionaries.ts';
import { columnsIn } from '../../schema/layout.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { requireBook } from '../book.ts';
import { identifiedCells } from '../identity/identifiedCells.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { FILLED_SHEETS } from './filledSheets.ts';
import { readValues } from './readValues.ts';
import { standingRow } from './standingRow.ts';

/** Another name is another curator: the row of the one before is not written over. */
const isSamePerson = (standing: unknown, typed = ''): boolean =>
  normaliseName(String(standing)) === normaliseName(typed);

/** Refused as requireBook refuses. What is wrong with the values comes back beside their fields. */
export const saveRow = (
  ports: Ports,
  { sheet, values }: { readonly sheet: 'organisation' | 'curators'; readonly values: RowValues },
): Outcome<{ problems: readonly FieldProblem[] }> => {
  const { schema, steps } = FILLED_SHEETS[sheet];
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const present = new Set<string>(columnsIn(schema, book.layout));
  const { cells, problems } = readValues(
    schema,
    steps.flat().filter((key) => present.has(key)),
    values,
  );
  if (problems.some(({ level }) => level === 'error')) return done({ problems });
  const table = book.table(schema);
  const row = standingRow(sheet, table, ports.clock.today());
  const isFilled = row !== undefined && (sheet === 'organisation' || isSamePerson(row.record['fio'], values['fio']));
  if (isFilled) book.write(patchedCells(table, row.rowNumber, cells));
  else {
    const [id = ''] = nextIds(book, schema, 1);
    const added = [{ ...cells, id, role: curatorRoleNames.org_curator }];
    book.write(
      appendedCells(table, added),
      appendJournal(ports, book, identifiedCells(book, table, added, 'identified')),
    );
  }
  return done({ problems });
};
