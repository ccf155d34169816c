// Small comforts of the pages with files and letters: searching, choosing a kind and an order, sending a file as soon as it is chosen.
export {};

const search = document.querySelector<HTMLInputElement>('[data-search]');
const kind = document.querySelector<HTMLSelectElement>('[data-kind]');
const order = document.querySelector<HTMLSelectElement>('[data-order]');
const sections = [...document.querySelectorAll<HTMLElement>('[data-section]')];
const rowsOf = (section: HTMLElement) => [...section.querySelectorAll<HTMLElement>('[data-name]')];

function show(): void {
  const words = (search?.value ?? '').trim().toLowerCase().split(/\s+/);
  let found = 0;
  for (const section of sections) {
    const isWanted = !kind?.value || kind.value === section.dataset['section'];
    const rows = rowsOf(section);
    for (const row of rows) row.hidden = !words.every((word) => (row.dataset['name'] ?? '').includes(word));
    const shown = isWanted ? rows.filter((row) => !row.hidden).length : 0;
    section.hidden = shown === 0;
    found += shown;
  }
  const nothing = document.getElementById('nothing');
  if (nothing) nothing.hidden = found > 0;
}

function sort(): void {
  const collator = new Intl.Collator('ru', { numeric: true });
  const byName = (one: HTMLElement, other: HTMLElement) =>
    collator.compare(one.dataset['name'] ?? '', other.dataset['name'] ?? '');
  const byMoment = (one: HTMLElement, other: HTMLElement) =>
    (other.dataset['moment'] ?? '').localeCompare(one.dataset['moment'] ?? '');
  for (const section of sections) {
    const rows = rowsOf(section).sort(order?.value === 'name' ? byName : byMoment);
    rows[0]?.parentElement?.append(...rows);
  }
}

search?.addEventListener('input', show);
kind?.addEventListener('change', show);
order?.addEventListener('change', sort);
// A page that comes back from the browser's memory keeps what was typed and chosen.
window.addEventListener('pageshow', () => {
  if (search?.value || kind?.value) show();
  if (order?.value === 'name') sort();
});

const print = document.querySelector<HTMLElement>('[data-print]');
if (print) print.hidden = false;
print?.addEventListener('click', () => window.print());

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
