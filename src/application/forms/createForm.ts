// Makes one form of a school; asked again, completes it.
import { done, type Outcome } from '../../domain/problem.ts';
import type { FormKey } from '../../domain/programme/formKey.ts';
import type { Ports } from '../ports.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { arrangeForm, openForForms } from './arrangeForm.ts';
import { getFormState } from './formStates.ts';

export const createForm = (ports: Ports, key: FormKey): Outcome<{ url: string }> => {
  const opened = openForForms(ports);
  if (!opened.ok) return opened;
  const { profile } = profileOf(ports, opened.value);
  return done({ url: arrangeForm(ports, opened.value, profile, key, getFormState(ports, key)) });
};
