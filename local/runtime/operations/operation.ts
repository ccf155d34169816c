// What an operation of a service is: the effect of one call on the workspace.
import type { Execution } from '../execution.ts';

/** A member without an operation has no effect outside the guest. `undefined` is answered as null. */
// biome-ignore lint/suspicious/noExplicitAny: the payload is made by the guest's own service class of the same name
export type Operation = (execution: Execution, payload: any) => unknown;

export type Operations = Readonly<Record<string, Operation>>;

/** An answer that is JSON text already: a bulk read is not parsed to be printed again. */
export class RawJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
