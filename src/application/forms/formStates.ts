// What the workbook remembers of each of its forms.
import type { Day } from '../../domain/calendar/day.ts';
import { FORM_KEYS, type FormKey } from '../../domain/programme/formKey.ts';
import type { Ports } from '../ports.ts';

export interface FormState {
  readonly formId: string;
  readonly url: string;
  /** Item id by question or page key: a renamed question is still the same question. */
  readonly items: Readonly<Record<string, string>>;
  /** Mark of the title each item had when it was last looked at, by item id. Absent in forms of older versions. */
  readonly titleMarks?: Readonly<Record<string, string>>;
  /** Its questions are being changed; stays when that is interrupted. */
  readonly isArranging?: true;
  /** Mark of the design it was last brought to; another design means that the profile has changed since. */
  readonly designMark?: string;
  /** Mark of what that design was made of, so that an unchanged one need not be made again. */
  readonly sourceMark?: string;
  /** Every answer submitted before this moment stands in the workbook. Milliseconds since the epoch. */
  readonly drainedThroughMs: number;
  /** Row of «Анкеты» of a questionnaire. */
  readonly surveyId?: string;
  /** Moment the form was closed; absent while it takes answers. */
  readonly closedMs?: number;
  /** Last day on which it takes answers; absent when there is none. */
  readonly closesOn?: Day;
  /** When the journal last told that an event had come twice. */
  readonly repeatToldMs?: number;
}

/** The registration form keeps the key it had when it was the only one. */
const memoryKey = (key: FormKey): string => (key === 'registration' ? 'registrationForm' : `form:${key}`);

export const getFormState = (ports: Ports, key: FormKey): FormState | null =>
  ports.memory.get<FormState>(memoryKey(key));

/** All forms of the workbook, in the order of the catalogue. One call. */
export const allFormStates = (ports: Ports): Map<FormKey, FormState> => {
  const all = ports.memory.all();
  return new Map(
    FORM_KEYS.flatMap((key) => {
      const state = all[memoryKey(key)] as FormState | undefined;
      return state === undefined ? [] : [[key, state] as const];
    }),
  );
};

export const setFormState = (ports: Ports, key: FormKey, state: FormState): void =>
  ports.memory.set(memoryKey(key), state);
