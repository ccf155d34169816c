// What is being typed into a form is kept in this tab until it is sent: a phone may throw the page away while another program is open.

const KEY = `form ${location.pathname}`;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Answers only: what the server adds to the form has names that begin with «_». */
function answersOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    name.startsWith('_') || typeof value !== 'string' || value === '' ? [] : [[name, value] as [string, string]],
  );
}

export function keepDraft(form: HTMLFormElement): void {
  const save = () => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(answersOf(form)));
    } catch {
      // No room or no right to store: the form works as before.
    }
  };
  form.addEventListener('input', save);
  form.addEventListener('change', save);
}

export function forgetDraft(): void {
  sessionStorage.removeItem(KEY);
}

/** Puts back what was kept into a form that was opened anew. True when there was anything. */
export function restoreDraft(form: HTMLFormElement): boolean {
  let kept: unknown = null;
  try {
    kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  } catch {
    return false;
  }
  if (!Array.isArray(kept) || kept.length === 0) return false;
  for (const pair of kept as [string, string][]) put(form, String(pair[0]), String(pair[1]));
  return true;
}

function put(form: HTMLFormElement, name: string, value: string): void {
  const fields = [...form.elements].filter((field): field is Field => (field as Field).name === name);
  const box = fields.find((field) => field.value === value && /^(?:checkbox|radio)$/.test(field.type));
  if (box instanceof HTMLInputElement) box.checked = true;
  else if (fields[0] && !/^(?:checkbox|radio)$/.test(fields[0].type)) fields[0].value = value;
  else if (fields.length === 0) {
    // An answer of another page of the form travels with this one.
    const hidden = document.createElement('input');
    Object.assign(hidden, { type: 'hidden', name, value });
    form.append(hidden);
  }
}
