// The form of somebody who is in a register: the steps of adding, with what stands in the row.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { PersonForm } from '../../rpc/views/rows.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { representativesSheet } from '../../schema/sheets/pairs.ts';
import { menteesSheet } from '../../schema/sheets/people.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS } from '../profiles/profileOf.ts';
import { editedSteps } from '../rows/filledSheets.ts';
import { stepViews } from '../rows/getRowForm.ts';
import { rowTexts } from '../rows/rowTexts.ts';
import { representativeKeys, representativeTexts } from './editRepresentative.ts';
import { remarksOf, rowToEdit } from './rowToEdit.ts';

/** One read. Refused as requireBook refuses, and `person_unknown`, also when the data were destroyed. */
export const getPersonForm = (ports: Ports, { personId }: { readonly personId: string }): Outcome<PersonForm> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS, [PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const found = rowToEdit(book, personId);
  if (found === undefined) return refused({ code: 'person_unknown', data: { personId } });
  const { table, row } = found;
  const name = table.schema.key === menteesSheet.key ? 'mentees' : 'mentors';
  const steps = editedSteps(name);
  return done({
    register: name,
    steps: stepViews(ports, book, table.schema, steps),
    values: rowTexts(table, row, steps.flat()),
    remarks: remarksOf(table, row),
    representative: {
      fields: stepViews(ports, book, representativesSheet, [representativeKeys(book)]).flat(),
      values: representativeTexts(book, personId),
    },
  });
};
