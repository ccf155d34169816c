// Capitals of the nominative carried over to another form of the word.

/** `form` is in lower case: «ИВАНОВ», «иванову» → «ИВАНОВУ»; «Иванов» → «Иванову». One capital alone says nothing of the rest. */
export function capitalsOf(model: string, form: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return form.toUpperCase();
  const low = model.toLowerCase();
  return [...form].map((letter, at) => (letter === low[at] ? (model[at] ?? letter) : letter)).join('');
}
