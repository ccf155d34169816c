// The screens and states of a school's forms.
import type { Page } from 'playwright-core';
import type { FormRow } from '../../src/rpc/views/forms.ts';
import * as ui from '../../src/texts/ui.ts';
import * as forms from '../../src/texts/uiForms.ts';
import { SCHOOL } from './panelViews.ts';
import { press, refusal, type ScreenCase } from './screenCase.ts';

const row = (form: FormRow['form'], name: string, more: Partial<FormRow> = {}): FormRow => ({
  form,
  name,
  sheet: 'Ответы анкет',
  usual: true,
  state: 'none',
  url: '',
  closesOn: '',
  isStale: false,
  ...more,
});
const URL = 'https://docs.example/form/2';
const ROWS: FormRow[] = [
  row('registration', 'регистрация наставников', { sheet: 'Наставники', state: 'open', url: URL }),
  row('preference_after_group_meeting', 'предпочтения после общей встречи', {
    state: 'open',
    url: URL,
    closesOn: '2026-02-14',
  }),
  row('interim', 'промежуточная', { state: 'closed', url: URL, isStale: true }),
  row('satisfaction', 'удовлетворённость'),
  row('quality', 'качество процесса', { usual: false }),
];
const answers = { rpcGetPanel: { value: SCHOOL }, rpcGetForms: { value: { forms: ROWS } } };
const toForms = (page: Page) => press(page, ui.schoolScreens.forms);
const to = (name: string) => async (page: Page) => {
  await toForms(page);
  await press(page, name);
};

export const FORM_SCREENS: readonly ScreenCase[] = [
  { name: 'forms', why: 'some made, some not', answers, walk: toForms },
  {
    name: 'forms-none',
    why: 'none made yet: nothing to bring up to date',
    answers: { ...answers, rpcGetForms: { value: { forms: ROWS.slice(3) } } },
    walk: toForms,
  },
  {
    name: 'forms-failed',
    why: 'the list could not be read',
    answers: { ...answers, rpcGetForms: refusal },
    walk: toForms,
  },
  {
    name: 'forms-refreshed',
    why: 'lists brought up to date',
    answers: { ...answers, rpcRefreshForms: { value: { forms: 3 } } },
    walk: async (page) => {
      await toForms(page);
      await press(page, forms.formsRefresh);
    },
  },
  { name: 'one-form-none', why: 'not made yet', answers, walk: to('удовлетворённость') },
  { name: 'one-form-open', why: 'the link to hand out', answers, walk: to('предпочтения после общей встречи') },
  { name: 'one-form-closed', why: 'takes no answers', answers, walk: to('промежуточная') },
  {
    name: 'one-form-refused',
    why: 'the last day has passed',
    answers: { ...answers, rpcSetFormPeriod: refusal },
    walk: async (page) => {
      await to('промежуточная')(page);
      await press(page, forms.formReopen);
    },
  },
];
