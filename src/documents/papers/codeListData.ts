// Fill plan of the blank list of codes: names are written in by hand.
import type { TagRecord } from '../tags/value.ts';

/** Tags of `code_list`; `common` tells whose it is. */
export const codeListData = (common: TagRecord, codes: readonly string[]): TagRecord => ({
  ...common,
  коды: codes.map((code, at) => ({ номер: at + 1, код: code })),
});
