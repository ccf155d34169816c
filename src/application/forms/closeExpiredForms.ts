// Closes the forms whose last day has passed.
import type { Ports } from '../ports.ts';
import { allFormStates, setFormState } from './formStates.ts';

export const closeExpiredForms = (ports: Ports): void => {
  const today = ports.clock.today();
  for (const [key, { closesOn, ...state }] of allFormStates(ports)) {
    if (closesOn === undefined || closesOn >= today) continue;
    ports.forms.setPublished(state.formId, false);
    setFormState(ports, key, { ...state, closedMs: ports.clock.nowMs() });
  }
};
