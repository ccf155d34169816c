// What the panel is told of a school's forms.
import type { FormKey } from '../../domain/programme/formKey.ts';

export interface FormRow {
  readonly form: FormKey;
  readonly name: string;
  /** Title of the sheet its answers come to. */
  readonly sheet: string;
  /** The profile of the workbook names it. */
  readonly usual: boolean;
  readonly state: 'none' | 'open' | 'closed';
  readonly url: string;
  /** Last day for answers; empty when there is none. */
  readonly closesOn: string;
  /** The lists or questions of the profile have changed since it was made. */
  readonly isStale: boolean;
}
