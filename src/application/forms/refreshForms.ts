// Brings the forms of the workbook up to today's profile, asked to or by themselves: lists and questions; what people have answered stays.
import { done, type Outcome } from '../../domain/problem.ts';
import type { FormKey } from '../../domain/programme/formKey.ts';
import { profileCopySheet } from '../../schema/sheets/profile.ts';
import { type Book, bookProblems } from '../book.ts';
import type { Ports } from '../ports.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { ARRANGING_SHEETS, arrangeForm, designOf, isStale, openForForms, sourceMarkOf } from './arrangeForm.ts';
import { allFormStates, type FormState, setFormState } from './formStates.ts';

/** Returns how many forms there are. Each is complete by itself, so an interrupted run is simply run again. */
export const refreshForms = (ports: Ports): Outcome<{ forms: number }> => {
  const opened = openForForms(ports);
  if (!opened.ok) return opened;
  const states = allFormStates(ports);
  const { profile } = profileOf(ports, opened.value);
  for (const [key, state] of states) arrangeForm(ports, opened.value, profile, key, state);
  return done({ forms: states.size });
};

/** What `refreshStaleForms` has to see of the workbook. */
export const DESIGN_SHEETS = [...ARRANGING_SHEETS, profileCopySheet] as const;

/**
 * Brings up those of `states` that the profile has left behind. Nobody has asked, so a workbook in which anything needed is
 * damaged is left alone, its profile sheet among that: without it the shipped lists would replace the municipality's.
 */
export const refreshStaleForms = (ports: Ports, book: Book, states: ReadonlyMap<FormKey, FormState>): void => {
  if (bookProblems(book, 'school', DESIGN_SHEETS).length > 0) return;
  const touched = [...states].filter(
    ([key, { sourceMark, isArranging }]) => isArranging === true || sourceMark !== sourceMarkOf(book, key),
  );
  if (touched.length === 0) return;
  const { profile } = profileOf(ports, book);
  for (const [key, state] of touched)
    if (isStale(state, designOf(profile, book, key))) arrangeForm(ports, book, profile, key, state);
    else setFormState(ports, key, { ...state, sourceMark: sourceMarkOf(book, key) });
};
