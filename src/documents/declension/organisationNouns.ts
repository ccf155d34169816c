// Head nouns of names of organisations with their forms; a noun that is not here leaves the name in the nominative.
import type { Forms } from './cases.ts';

const masculine = (stem: string): Forms => [`${stem}а`, `${stem}у`, stem, `${stem}ом`, `${stem}е`];
const feminine = (stem: string): Forms => [`${stem}ы`, `${stem}е`, `${stem}у`, `${stem}ой`, `${stem}е`];
const iya = (stem: string): Forms => [`${stem}ии`, `${stem}ии`, `${stem}ию`, `${stem}ией`, `${stem}ии`];
const iye = (stem: string): Forms => [`${stem}ия`, `${stem}ию`, `${stem}ие`, `${stem}ием`, `${stem}ии`];

/** Nominative in lower case → forms in the order of CASES. Inanimate: the masculine accusative equals the nominative. */
export const ORGANISATION_NOUNS: Readonly<Record<string, Forms>> = {
  учреждение: iye('учрежден'),
  управление: iye('управлен'),
  объединение: iye('объединен'),
  организация: iya('организац'),
  администрация: iya('администрац'),
  гимназия: iya('гимназ'),
  школа: feminine('школ'),
  лицей: ['лицея', 'лицею', 'лицей', 'лицеем', 'лицее'],
  колледж: ['колледжа', 'колледжу', 'колледж', 'колледжем', 'колледже'],
  техникум: masculine('техникум'),
  институт: masculine('институт'),
  университет: masculine('университет'),
  сад: masculine('сад'),
  центр: masculine('центр'),
  дом: masculine('дом'),
  корпус: masculine('корпус'),
  комитет: masculine('комитет'),
  отдел: masculine('отдел'),
  департамент: masculine('департамент'),
  дворец: ['дворца', 'дворцу', 'дворец', 'дворцом', 'дворце'],
  станция: iya('станц'),
};
