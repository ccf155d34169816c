// What a row needs and no chosen column brings.
import type { ListField } from '../../../rpc/views/lists.ts';

export interface LackingFields {
  /** One value for all rows can be asked for. */
  readonly sharable: readonly ListField[];
  /** Without a column of their own nothing can be loaded. */
  readonly needed: readonly ListField[];
}

export function lackingFields(fields: readonly ListField[], chosen: readonly string[]): LackingFields {
  const lacking = fields.filter(
    ({ key, required, within }) => required && !chosen.includes(key) && !(within !== '' && chosen.includes(within)),
  );
  return { sharable: lacking.filter(({ sharable }) => sharable), needed: lacking.filter(({ sharable }) => !sharable) };
}
