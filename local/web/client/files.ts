// Small comforts of the pages with files: searching by name, sending a file as soon as it is chosen.
export {};

const search = document.querySelector<HTMLInputElement>('[data-search]');
search?.addEventListener('input', () => {
  const wanted = search.value.trim().toLowerCase();
  let found = 0;
  for (const section of document.querySelectorAll<HTMLElement>('[data-section]')) {
    const rows = [...section.querySelectorAll<HTMLElement>('[data-name]')];
    for (const row of rows) row.hidden = !(row.dataset['name'] ?? '').includes(wanted);
    const shown = rows.filter((row) => !row.hidden).length;
    section.hidden = shown === 0;
    found += shown;
  }
  const nothing = document.getElementById('nothing');
  if (nothing) nothing.hidden = found > 0;
});

for (const form of document.querySelectorAll<HTMLFormElement>('[data-upload]')) {
  const field = form.querySelector<HTMLInputElement>('input[type=file]');
  field?.addEventListener('change', () => {
    if (!field.files?.length) return;
    const question = form.dataset['confirm'];
    if (question && !window.confirm(question)) {
      field.value = '';
      return;
    }
    form.classList.add('busy');
    form.requestSubmit();
  });
}
