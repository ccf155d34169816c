// Comforts of a form that works without them: the mistakes or the new section get the focus, a second press does not send twice,
// what was typed outlives a page that was closed.
import { forgetDraft, keepDraft, restoreDraft } from './draft.ts';

(
  document.querySelector<HTMLElement>('[data-summary]') ?? document.querySelector<HTMLElement>('[data-section]')
)?.focus();
const form = document.querySelector<HTMLFormElement>('[data-form]');
const button = form?.querySelector<HTMLButtonElement>('.button.primary');
const caption = button?.textContent ?? '';
form?.addEventListener('submit', ({ submitter }) => {
  if (!button || submitter !== button) return;
  button.disabled = true;
  if (button.dataset['send'] !== undefined) button.textContent = 'Отправляем…';
});
// The page may come back from the browser's memory by «Назад».
window.addEventListener('pageshow', () => {
  if (!button) return;
  button.disabled = false;
  button.textContent = caption;
});

if (document.querySelector('[data-sent]')) forgetDraft();
if (form) {
  if (form.dataset['fresh'] !== undefined && restoreDraft(form)) {
    const notice = form.querySelector<HTMLElement>('[data-restored]');
    if (notice) notice.hidden = false;
    form.querySelector('[data-anew]')?.addEventListener('click', () => {
      forgetDraft();
      form.reset();
      location.reload();
    });
  }
  keepDraft(form);
}
