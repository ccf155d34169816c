// Where a form of this workspace is answered: the program knows only the address it would have in Google, and people copy what they see.
import type { Workspace } from '../contract.ts';
import type { Gate } from './access/gate.ts';
import { LOOPBACK_NAMES, networkAddresses } from './access/hosts.ts';

interface Place {
  readonly gate: Pick<Gate, 'isLocked'>;
  readonly workspace: Pick<Workspace, 'hasSecretIds'>;
}

/** Form.getPublishedUrl: https://developers.google.com/apps-script/reference/forms/form#getpublishedurl */
const IN_GOOGLE = /^https:\/\/docs\.google\.com\/forms\/d\/e\/([\w-]+)\/viewform$/;

/**
 * The address to hand out, for others of the network: one who sits at the workspace's own computer sees it at an address of
 * its own. `seenAt` is the address of the request. Undefined where others cannot answer: without a network, on the loopback address alone, and where ids can be reckoned.
 */
export function sharedFormAddress({ gate, workspace }: Place, seenAt: string, id: string): string | undefined {
  if (!gate.isLocked || !workspace.hasSecretIds) return undefined;
  const url = new URL(`/form/${id}`, seenAt);
  if (!LOOPBACK_NAMES.includes(url.hostname)) return url.href;
  const [other] = networkAddresses();
  if (other === undefined) return undefined;
  url.hostname = other;
  return url.href;
}

/** What the program has answered to the panel, with forms at the addresses that open them. */
export function withFormAddresses(place: Place, seenAt: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => withFormAddresses(place, seenAt, part));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, withFormAddresses(place, seenAt, part)]),
    );
  const id = typeof value === 'string' ? IN_GOOGLE.exec(value)?.[1] : undefined;
  if (id === undefined) return value;
  return sharedFormAddress(place, seenAt, id) ?? new URL(`/form/${id}`, seenAt).href;
}
