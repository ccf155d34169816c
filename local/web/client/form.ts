// Comforts of a form that works without them: the list of mistakes gets the focus, a second press does not send twice.
export {};

document.querySelector<HTMLElement>('[data-summary]')?.focus();
const form = document.querySelector<HTMLFormElement>('[data-form]');
form?.addEventListener('submit', () => {
  const button = form.querySelector('button');
  if (!button) return;
  button.disabled = true;
  button.textContent = 'Отправляем…';
});
// The page may come back from the browser's memory by «Назад».
window.addEventListener('pageshow', () => {
  const button = form?.querySelector('button');
  if (!button) return;
  button.disabled = false;
  button.textContent = 'Отправить';
});
