// What the workbook remembers of its registration form.

export const FORM_KEY = 'registrationForm';

export interface RegistrationForm {
  readonly formId: string;
  readonly url: string;
  /** Item id by schema key: a renamed question is still the same question. */
  readonly items: Readonly<Record<string, string>>;
  /** Every answer submitted before this moment stands in the register. Milliseconds since the epoch. */
  readonly drainedThroughMs: number;
}
