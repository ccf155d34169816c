// The legal form of an organisation, read from the beginning of its name: «МБ ДОУ», «МАОУ», «МКУ ДО» (domain reference §2.5).

/** Municipal or state; budget, autonomous or treasury. */
export const LEGAL_FORMS = ['МБ', 'МА', 'МК', 'ГБ', 'ГА', 'ГК'] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

/** Written out: «Муниципальное бюджетное …». */
const OWNERS = { муниципальное: 'М', государственное: 'Г' } as const;
const KINDS = { бюджетное: 'Б', автономное: 'А', казенное: 'К' } as const;

const SHORT = /^([МГ])\s?([БАК])\s?(?:Д?ОУ|УДО|У\s?ДО|ПОУ|У(?=[\s«"]|$))/u;
const LONG = /^(муниципальное|государственное)\s+(?:областное\s+)?(бюджетное|автономное|казенное)/u;

/** Null when the name does not begin with one; case, spaces, quotes and ё do not matter. */
export const legalFormOf = (name: string): LegalForm | null => {
  const plain = name
    .replaceAll('\u00a0', ' ')
    .replace(/^[\s«"“„]+/u, '')
    .replace(/\s+/gu, ' ');
  const short = SHORT.exec(plain.toUpperCase());
  const long = short ? null : LONG.exec(plain.toLowerCase().replaceAll('ё', 'е'));
  const form = short
    ? `${short[1]}${short[2]}`
    : long
      ? `${OWNERS[long[1] as keyof typeof OWNERS]}${KINDS[long[2] as keyof typeof KINDS]}`
      : '';
  return LEGAL_FORMS.find((one) => one === form) ?? null;
};
