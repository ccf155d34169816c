// The forms of a school for its panel: which there are, whether they take answers, where their links lead.
import { done, type Outcome } from '../../domain/problem.ts';
import { FORM_KEYS } from '../../domain/programme/formKey.ts';
import type { FormRow } from '../../rpc/views/forms.ts';
import { FORM_DEFINITIONS, formKeyNames } from '../../schema/forms/formDefinitions.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { designOf, isStale } from './arrangeForm.ts';
import { allFormStates } from './formStates.ts';

/** Those of the profile first. */
export const getForms = (ports: Ports): Outcome<{ forms: FormRow[] }> => {
  const opened = requireBook(ports, 'school', [], [PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const states = allFormStates(ports);
  const { profile } = profileOf(ports, opened.value);
  const usual: readonly string[] = ['registration', ...profile.otherForms];
  const forms = FORM_KEYS.map((key): FormRow => {
    const state = states.get(key);
    return {
      form: key,
      name: formKeyNames[key],
      sheet: FORM_DEFINITIONS[key].sheet.title,
      usual: usual.includes(key),
      state: state === undefined ? 'none' : state.closedMs === undefined ? 'open' : 'closed',
      url: state?.url ?? '',
      closesOn: state?.closesOn ?? '',
      isStale: state !== undefined && isStale(state, designOf(profile, opened.value, key)),
    };
  });
  return done({ forms: [...forms.filter((row) => row.usual), ...forms.filter((row) => !row.usual)] });
};
