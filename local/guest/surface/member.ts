// One row of the table of emulated members.

export interface Member {
  /** Reference page of the member. */
  readonly url: string;
  /** Name of the row of the cost model that it is charged by; the nearest one where the model has no row of its own. */
  readonly cost: string;
  /** Signatures: each a list of types, `''` for none. Types: string, integer, number, boolean, object, array, bytes, date, or a class. */
  readonly takes: readonly string[];
  /** Scopes of which one is enough; empty when none is needed. */
  readonly scopes: readonly string[];
  /** True when a simple trigger may call it. */
  readonly simple: boolean;
}

const REFERENCE = 'https://developers.google.com/apps-script/reference/';

interface Access {
  readonly scopes?: string;
  /** A member that needs a scope and yet works in simple triggers: the open spreadsheet itself. */
  readonly simple?: boolean;
}

/** `page` is relative to the Apps Script reference unless it is an address of its own. */
export function member(page: string, cost: string, takes: readonly string[], access: Access = {}): Member {
  const scopes = (access.scopes ?? '').split(' ').filter((scope) => scope !== '');
  return {
    url: page.startsWith('https:') ? page : REFERENCE + page,
    cost,
    takes,
    scopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    simple: access.simple ?? scopes.length === 0,
  };
}
