// A form as a person fills it, page by page: works without scripts; wrong answers come back with what was typed.
import { html } from 'hono/html';
import type { FormPage } from '../../contract.ts';
import { pagesOf } from '../../store/forms/pages.ts';
import { type Html, layout } from './layout.ts';

export type Answers = Readonly<Record<string, readonly string[]>>;
export type FormItem = FormPage['items'][number];

export interface FilledForm {
  readonly token: string;
  readonly form: FormPage;
  /** Keeps a double press from becoming two answers. */
  readonly onceKey: string;
  readonly answers: Answers;
  /** Index of the page of the form that is shown, and how many were passed before it. */
  readonly at: number;
  readonly passed: number;
  /** Message by item id; the key `''` is about the whole form. */
  readonly problems: Readonly<Record<string, string>>;
  /** The address to hand out; shown to who works here and never to who answers. */
  readonly share?: string;
}

export function formPage({ token, form, onceKey, answers, at, passed, problems, share }: FilledForm): Html {
  const pages = pagesOf(form.items);
  const { opening, items } = pages[at] ?? { opening: null, items: [] };
  const wrong = items.filter((item) => problems[item.id]);
  const hasProblems = wrong.length > 0 || problems[''] !== undefined;
  const section = passed === 0 ? '' : `Раздел ${passed + 1}. `;
  return frame(
    token,
    `${hasProblems ? 'Ошибка: ' : ''}${section}${form.title}`,
    html`${share === undefined ? '' : sharing(share)}<form method="post" novalidate data-form ${passed === 0 && Object.keys(answers).length === 0 && !hasProblems ? 'data-fresh' : ''}>
      <input type="hidden" name="_token" value="${token}"><input type="hidden" name="_once" value="${onceKey}"><input type="hidden" name="_page" value="${at}">
      ${kept(form, items, answers)}
      <div class="card title"><h1>${form.title}</h1>${passed === 0 && form.description ? html`<p class="lines">${form.description}</p>` : ''}
        ${opening === null ? '' : html`<h2 tabindex="-1" data-section>${section}${opening.title}</h2>${opening.help ? html`<p class="lines">${opening.help}</p>` : ''}`}
        ${items.some(({ required }) => required) ? html`<p class="required-note"><span class="mark" aria-hidden="true">*</span> — обязательный вопрос</p>` : ''}</div>
      <p class="card restored" role="status" data-restored hidden>Восстановлено то, что вы начали вводить. <button type="button" class="link-button" data-anew>Начать заново</button></p>
      ${hasProblems ? summary(wrong, problems) : ''}
      ${items.map((item) => question(item, answers[item.id] ?? [], problems[item.id]))}
      <p class="form-actions">${at < pages.length - 1 ? html`<button class="button primary large">Далее</button>` : html`<button class="button primary large" data-send>Отправить</button>`}
        ${passed === 0 ? '' : html`<button class="button large" name="_go" value="back">Назад</button>`}</p>
    </form>`,
  );
}

/** Answers of the other pages travel with the page that is shown: nothing is stored before the form is sent. */
function kept(form: FormPage, shown: readonly FormItem[], answers: Answers): Html {
  const others = form.items.filter((item) => !shown.includes(item));
  return html`${others.flatMap(({ id }) => (answers[id] ?? []).map((value) => html`<input type="hidden" name="${id}" value="${value}">`))}`;
}

export function sentPage({ token, form, id }: { token: string; form: FormPage; id: string }): Html {
  return frame(
    token,
    `Ответ отправлен: ${form.title}`,
    html`<div class="card title" role="status" data-sent><h1>${form.title}</h1><p class="lines">${form.confirmation || 'Ответ записан. Спасибо!'}</p>
      <p><a href="/form/${encodeURIComponent(id)}">Отправить ещё один ответ</a></p></div>`,
  );
}

function sharing(address: string): Html {
  return html`<p class="card" role="note">Ссылка для тех, кто отвечает: <strong class="lines">${address}</strong><br><span class="muted">Открывается в сети учреждения без имени и пароля. Кто отвечает, этой подсказки не видит.</span></p>`;
}

export function closedPage({ token, form }: { token: string; form: FormPage }): Html {
  return frame(
    token,
    form.title,
    html`<div class="card title"><h1>${form.title}</h1><p>Эта форма сейчас не принимает ответы. Если вам нужно ответить, напишите тому, кто прислал ссылку.</p></div>`,
  );
}

function frame(token: string, title: string, inner: Html): Html {
  return layout({
    title,
    token,
    script: 'form',
    className: 'form',
    bare: true,
    body: html`<main id="main" class="form-page">${inner}</main>`,
  });
}

function summary(wrong: readonly FormItem[], problems: FilledForm['problems']): Html {
  return html`<div class="card summary" role="alert" tabindex="-1" id="summary" data-summary>
    <h2>${problems[''] ?? 'Ответ не отправлен: проверьте вопросы'}</h2>
    ${wrong.length > 0 ? html`<ul>${wrong.map((item) => html`<li><a href="#${fieldId(item)}">${item.title}</a>: ${problems[item.id]}</li>`)}</ul>` : ''}
  </div>`;
}

const isGroup = ({ type }: FormItem) => type === 'CHECKBOX' || type === 'SCALE';
const fieldId = (item: FormItem) => (isGroup(item) ? `q${item.id}-0` : `q${item.id}`);

function question(item: FormItem, given: readonly string[], problem: string | undefined): Html {
  const mark = item.required ? html` <span class="mark" aria-hidden="true">*</span>` : '';
  const described = [item.help ? `h${item.id}` : '', problem ? `e${item.id}` : ''].filter(Boolean).join(' ');
  const notes = html`${item.help ? html`<p class="help lines" id="h${item.id}">${item.help}</p>` : ''}
    ${problem ? html`<p class="wrong" id="e${item.id}">${problem.charAt(0).toUpperCase()}${problem.slice(1)}</p>` : ''}`;
  const className = problem ? 'card question bad' : 'card question';
  if (isGroup(item)) {
    const kind = item.type === 'SCALE' ? 'radio' : 'checkbox';
    return html`<fieldset class="${className}" ${described ? html`aria-describedby="${described}"` : ''}>
      <legend>${item.title}${mark}${item.required ? html`<span class="unseen"> (обязательно)</span>` : ''}</legend>${notes}
      <div class="${kind === 'radio' ? 'scale' : 'choices'}">${item.choices.map((choice, index) => html`<div class="choice"><input type="${kind}" id="q${item.id}-${index}" name="${item.id}" value="${choice}" ${given.includes(choice) ? 'checked' : ''}><label for="q${item.id}-${index}">${choice}</label></div>`)}</div>
    </fieldset>`;
  }
  const state = html`id="q${item.id}" name="${item.id}" ${item.required ? html`aria-required="true"` : ''} ${problem ? html`aria-invalid="true"` : ''} ${described ? html`aria-describedby="${described}"` : ''}`;
  return html`<div class="${className}"><label for="q${item.id}">${item.title}${mark}</label>${notes}${control(item, given[0] ?? '', state)}</div>`;
}

function control(item: FormItem, given: string, state: Html): Html {
  if (item.type === 'PARAGRAPH_TEXT') return html`<textarea rows="4" ${state}>${given}</textarea>`;
  if (item.type === 'DATE')
    return html`<input type="date" min="1900-01-01" max="2100-12-31" value="${given}" ${state}>`;
  if (item.type === 'LIST')
    return html`<select ${state}><option value="">Выберите</option>${item.choices.map((choice) => html`<option value="${choice}" ${choice === given ? 'selected' : ''}>${choice}</option>`)}</select>`;
  return html`<input type="text" autocomplete="off" value="${given}" ${state}>`;
}
