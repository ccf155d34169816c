// Brings every form of the workbook up to today's profile: lists and questions; what people have answered stays.
import { done, type Outcome } from '../../domain/problem.ts';
import type { Ports } from '../ports.ts';
import { arrangeForm, openForForms } from './arrangeForm.ts';
import { allFormStates } from './formStates.ts';

/** Returns how many forms there are. Each is complete by itself, so an interrupted run is simply run again. */
export const refreshForms = (ports: Ports): Outcome<{ forms: number }> => {
  const opened = openForForms(ports);
  if (!opened.ok) return opened;
  const states = allFormStates(ports);
  for (const [key, state] of states) arrangeForm(ports, opened.value, key, state);
  return done({ forms: states.size });
};
