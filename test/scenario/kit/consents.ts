// The consents of a school as its panel lists them.
import type { Workspace } from '../../../local/contract.ts';
import { ask } from './asking.ts';

interface ConsentLine {
  readonly kind: string;
  readonly signer: string;
  readonly state: string;
  readonly consentId: string;
}

/** The consents of a person as the panel lists them; none for who is not in the list. */
export const consentLinesOf = async (
  workspace: Workspace,
  school: string,
  personId: string,
): Promise<ConsentLine[]> => {
  const { people } = await ask<{ people: { id: string; lines: ConsentLine[] }[] }>(workspace, school, 'rpcGetConsents');
  return people.find(({ id }) => id === personId)?.lines ?? [];
};

/** «pd_processing self given», line by line. */
export const consentStatesOf = async (workspace: Workspace, school: string, personId: string): Promise<string[]> =>
  (await consentLinesOf(workspace, school, personId)).map(({ kind, signer, state }) => `${kind} ${signer} ${state}`);
