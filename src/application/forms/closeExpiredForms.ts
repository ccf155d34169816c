// Closes the forms whose last day has passed.
import type { FormKey } from '../../domain/programme/formKey.ts';
import type { Ports } from '../ports.ts';
import { type FormState, setFormState } from './formStates.ts';

/** Returns the forms that still take answers. */
export const closeExpiredForms = (
  ports: Ports,
  states: ReadonlyMap<FormKey, FormState>,
): ReadonlyMap<FormKey, FormState> => {
  const today = ports.clock.today();
  const open = new Map([...states].filter(([, { closedMs }]) => closedMs === undefined));
  for (const [key, { closesOn, ...state }] of open) {
    if (closesOn === undefined || closesOn >= today) continue;
    ports.forms.setPublished(state.formId, false);
    setFormState(ports, key, { ...state, closedMs: ports.clock.nowMs() });
    open.delete(key);
  }
  return open;
};
