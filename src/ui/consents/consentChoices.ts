// The kinds of consent and the signers that a form offers, as the server names them.
import type { Choice } from '../../rpc/contract.ts';

export interface ConsentChoices {
  readonly kinds: readonly Choice[];
  readonly signers: readonly Choice[];
}
