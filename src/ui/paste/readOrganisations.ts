// Reads a pasted list of organisations: a name and, after a semicolon or a tab, a type out of the list the server knows.
import type { Choice } from '../../rpc/contract.ts';
import { readRows } from './readRows.ts';

export interface OrganisationList {
  readonly lines: readonly { readonly name: string; readonly orgType: string }[];
  /** Rows without a name, or with a type that is not in the list; `row` is counted from 1 as pasted. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
}

/** One line per organisation, its type as a code; a line without a type gets `orgType`. Empty lines are passed over. */
export function readOrganisations(text: string, orgTypes: readonly Choice[], orgType: string): OrganisationList {
  const codes = new Map(orgTypes.flatMap(({ code, name }) => [code, name].map((word) => [word.toLowerCase(), code])));
  const lines: { name: string; orgType: string }[] = [];
  const unread: { row: number; text: string }[] = [];
  for (const { row, cells } of readRows(text)) {
    const [name = '', type = ''] = cells;
    const code = type === '' ? orgType : codes.get(type.toLowerCase());
    if (name === '' || code === undefined) unread.push({ row, text: cells.join(' · ') });
    else lines.push({ name, orgType: code });
  }
  return { lines, unread };
}
