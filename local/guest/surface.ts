// The emulated surface of Google: one table that the guard inside, the meter outside and the tests read.
import { ADVANCED } from './surface/advanced.ts';
import { DOCUMENTS_SURFACE } from './surface/documents.ts';
import { FORMS } from './surface/forms.ts';
import type { Member } from './surface/member.ts';
import { SCRIPT } from './surface/script.ts';
import { SPREADSHEET } from './surface/spreadsheet.ts';
import { URL_FETCH } from './surface/urlFetch.ts';

export type { Member } from './surface/member.ts';

/** By `Class.method`; namespaces of advanced services count as part of the class. */
export const SURFACE: Readonly<Record<string, Member>> = {
  ...SPREADSHEET,
  ...FORMS,
  ...DOCUMENTS_SURFACE,
  ...SCRIPT,
  ...URL_FETCH,
  ...ADVANCED,
};

/** Constants of the services, by namespace. */
export const ENUMS: Readonly<Record<string, readonly string[]>> = {
  'Utilities.DigestAlgorithm': ['SHA_256'],
  'Utilities.Charset': ['UTF_8'],
};

/** Every emulated member with its reference page, for the checks that compare it with what the bundle uses. */
export function emulatedMembers(): { readonly name: string; readonly url: string }[] {
  return Object.entries(SURFACE).map(([name, member]) => ({ name, url: member.url }));
}
