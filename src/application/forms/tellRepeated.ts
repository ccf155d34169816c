// An event about an answer that stands in the workbook already: told in the journal once an hour, because a burst sends hundreds of them.
import type { FormKey } from '../../domain/programme/formKey.ts';
import { FORM_DEFINITIONS, formKeyNames } from '../../schema/forms/formDefinitions.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { answerStories } from '../../texts/ru.ts';
import { openBook } from '../book.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { getFormState, setFormState } from './formStates.ts';

const ONCE_IN_MS = 3_600_000;

export const tellRepeated = (ports: Ports, responseId: string, key: FormKey): void => {
  const nowMs = ports.clock.nowMs();
  const state = getFormState(ports, key);
  if (state === null || nowMs - (state.repeatToldMs ?? -Infinity) < ONCE_IN_MS) return;
  const { sheet } = FORM_DEFINITIONS[key];
  const book = openBook(ports, [sheet, journalSheet]);
  if (book === null) return;
  const row = book.table(sheet).rows.find(({ record }) => record['responseId'] === responseId)?.record;
  const rowId = String(row?.['id'] ?? row?.['surveyId'] ?? '');
  const entry = {
    kind: 'answered',
    sheet: sheet.title,
    rowId,
    text: answerStories.repeated(formKeyNames[key]),
  } as const;
  book.write(appendJournal(ports, book, [entry]));
  setFormState(ports, key, { ...state, repeatToldMs: nowMs });
};
