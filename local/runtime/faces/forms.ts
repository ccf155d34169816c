// Forms of an open workspace: shown and answered.
import type { FormPage, Workspace } from '../../contract.ts';
import type { Store } from '../../store/database/database.ts';
import { checkAnswers } from '../../store/forms/answers.ts';
import {
  addResponse,
  findForm,
  findResponse,
  replaceResponse,
  type StoredForm,
  type StoredResponse,
} from '../../store/forms/forms.ts';
import { refuse } from '../../store/refusal.ts';
import { fireForm } from '../firing.ts';
import { fileOf, type Parts } from './parts.ts';

type FormFace = Pick<Workspace, 'form' | 'submitForm' | 'editSubmission' | 'repeatSubmission'>;

export function formFace({ store, clock, launch }: Parts): FormFace {
  return {
    form: (formId) => pageOf(formWith(store, formId)),
    async submitForm(formId, answers) {
      const form = formWith(store, formId);
      const at = Math.floor(clock.now());
      const response = addResponse(store, form.id, checkAnswers(form, answers), at);
      return { responseId: response.id, executions: await fireForm(store, launch, response, at) };
    },
    async editSubmission(formId, responseId, answers) {
      const form = formWith(store, formId);
      const at = Math.floor(clock.now());
      const response = replaceResponse(store, responseWith(store, formId, responseId), checkAnswers(form, answers), at);
      return { executions: await fireForm(store, launch, response, at) };
    },
    async repeatSubmission(formId, responseId) {
      return fireForm(store, launch, responseWith(store, formId, responseId), Math.floor(clock.now()));
    },
  };
}

function responseWith(store: Store, formId: string, responseId: string): StoredResponse {
  const response = findResponse(store, responseId);
  if (response === null || response.form !== formId) throw refuse(`В форме «${formId}» нет ответа «${responseId}».`);
  return response;
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
    items: items.map(({ id: itemId, branches, goTo, ...item }) => ({
      ...item,
      id: String(itemId),
      ...(branches === undefined ? {} : { branches: asTexts(branches) }),
      ...(goTo === undefined ? {} : { goTo: String(goTo) }),
    })),
  };
}

function asTexts(branches: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(branches).map(([choice, page]) => [choice, String(page)]));
}
