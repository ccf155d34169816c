// Where things are in the checkout.
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');
export const at = (/** @type {string[]} */ ...parts) => path.resolve(root, ...parts);

/** What the tools make for themselves; removed together with node_modules. */
export const cache = at('node_modules/.cache/nastavnik');
