// Reads a pasted list of organisations: a name and, after a semicolon or a tab, a type; whether they are right the server decides.
import type { Choice } from '../../rpc/contract.ts';

export interface OrganisationLine {
  readonly name: string;
  /** Code of a known type, or what was typed. */
  readonly orgType: string;
}

/** One line per organisation; a line without a type gets `orgType`. Empty lines are passed over. */
export function readOrganisations(text: string, orgTypes: readonly Choice[], orgType: string): OrganisationLine[] {
  const codes = new Map(orgTypes.flatMap(({ code, name }) => [code, name].map((word) => [word.toLowerCase(), code])));
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/[;\t]/).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map(([name = '', type = '']) => ({
      name,
      orgType: type === '' ? orgType : (codes.get(type.toLowerCase()) ?? type),
    }));
}
