// Capitals of the nominative carried over to another form of the word.

/** `form` is in lower case: «ИВАНОВ», «иванову» → «ИВАНОВУ»; «Иванов» → «Иванову». One capital alone says nothing of the rest. */
export function capitalsOf(model: string, form: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return form.toUpperCase();
  // «Ёрш» → «Ерша»: ё may become е.
  const start = plain(model);
  return [...form]
    .map((letter, at) => {
      const isCapital = model[at] !== undefined && model[at] !== model[at]?.toLowerCase();
      return isCapital && plain(letter) === start[at] ? letter.toUpperCase() : letter;
    })
    .join('');
}

const plain = (text: string): string => text.toLowerCase().replace(/ё/gu, 'е');
