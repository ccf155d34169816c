// Opens a form for answers, with or without a last day, or closes it.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { FormKey } from '../../domain/programme/formKey.ts';
import { patched } from '../../schema/derive/write.ts';
import { surveysSheet } from '../../schema/sheets/survey.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { getFormState, setFormState } from './formStates.ts';

/** `until` is the last day of an open form, '' for none. */
export const setFormPeriod = (
  ports: Ports,
  { form, open, until }: { readonly form: FormKey; readonly open: boolean; readonly until: string },
): Outcome<{ open: boolean }> => {
  const opened = requireBook(ports, 'school', [surveysSheet]);
  if (!opened.ok) return opened;
  const state = getFormState(ports, form);
  if (state === null) return refused({ code: 'form_not_made' });
  const today = ports.clock.today();
  if (open && until !== '' && until < today) return refused({ code: 'form_period_past' });
  ports.forms.setPublished(state.formId, open);
  const table = opened.value.table(surveysSheet);
  const row = table.rows.find(({ record }) => record.formId === state.formId);
  if (row !== undefined)
    opened.value.write(patched(table, row.rowNumber, { closesOn: open ? (until === '' ? null : until) : today }));
  const { closedMs: _closedMs, closesOn: _closesOn, ...rest } = state;
  setFormState(ports, form, {
    ...rest,
    ...(open ? {} : { closedMs: ports.clock.nowMs() }),
    ...(open && until !== '' ? { closesOn: until } : {}),
  });
  return done({ open });
};
