// Names of columns made comparable: «Ф.И.О. ученика*» and «фио ученика» are one.

/** Letters and digits only, in lower case, without ё; what stands in brackets explains and is left out. */
export const nameKey = (name: string): string =>
  name
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\d]+/gu, '');
