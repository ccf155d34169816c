// Version 3 → 4: columns for forms of names that a person corrects – the instrumental of people, the head in two cases; nothing is carried.
import type { Migration } from './migration.ts';

export const formsOfNames: Migration = { from: 3, carry: () => [] };
