// Forms of an open workspace: shown and answered.
import type { FormPage, Workspace } from '../../contract.ts';
import type { Store } from '../../store/database/database.ts';
import { checkAnswers } from '../../store/forms/answers.ts';
import { addResponse, findForm, findResponse, type StoredForm } from '../../store/forms/forms.ts';
import { refuse } from '../../store/refusal.ts';
import { fireForm } from '../firing.ts';
import { fileOf, type Parts } from './parts.ts';

type FormFace = Pick<Workspace, 'form' | 'submitForm' | 'repeatSubmission'>;

export function formFace({ store, clock, launch }: Parts): FormFace {
  return {
    form: (formId) => pageOf(formWith(store, formId)),
    async submitForm(formId, answers) {
      const form = formWith(store, formId);
      const at = Math.floor(clock.now());
      const response = addResponse(store, form.id, checkAnswers(form, answers), at);
      return { responseId: response.id, executions: await fireForm(store, launch, response, at) };
    },
    async repeatSubmission(formId, responseId) {
      const response = findResponse(store, responseId);
      if (response === null || response.form !== formId)
        throw refuse(`В форме «${formId}» нет ответа «${responseId}».`);
      return fireForm(store, launch, response, Math.floor(clock.now()));
    },
  };
}

function formWith(store: Store, id: string): StoredForm {
  const form = findForm(store, fileOf(store, id, 'form').id);
  if (form === null) throw refuse(`Формы «${id}» на этом рабочем месте нет.`);
  return form;
}

function pageOf({ id, face, items }: StoredForm): FormPage {
  const { title, description, confirmation, published } = face;
  return {
    id,
    title,
    description,
    confirmation,
    published,
    items: items.map((item) => ({ ...item, id: String(item.id) })),
  };
}
