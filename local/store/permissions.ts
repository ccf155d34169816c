// Who may open a file besides its owner; kept among the facts of the workspace.
import type { Store } from './database/database.ts';
import { newId, readMeta, writeMeta } from './database/meta.ts';

export interface StoredPermission {
  readonly id: string;
  readonly email: string;
  readonly role: 'writer' | 'commenter' | 'reader';
}

const keyOf = (fileId: string): string => `permissions:${fileId}`;

const save = (store: Store, fileId: string, permissions: readonly StoredPermission[]): void =>
  writeMeta(store, keyOf(fileId), JSON.stringify(permissions));

/** In the order they were given. */
export function permissionsOf(store: Store, fileId: string): StoredPermission[] {
  return JSON.parse(readMeta(store, keyOf(fileId)) ?? '[]') as StoredPermission[];
}

/** An address has one permission of a file: a second one takes the place of the first and keeps its id. */
export function addPermission(
  store: Store,
  fileId: string,
  email: string,
  role: StoredPermission['role'],
): StoredPermission {
  const others = permissionsOf(store, fileId);
  const same = others.find((one) => one.email.toLowerCase() === email.toLowerCase());
  const permission = { id: same?.id ?? newId(store), email, role };
  save(store, fileId, [...others.filter((one) => one !== same), permission]);
  return permission;
}

/** False when there is none of this id. */
export function dropPermission(store: Store, fileId: string, id: string): boolean {
  const all = permissionsOf(store, fileId);
  const kept = all.filter((one) => one.id !== id);
  if (kept.length < all.length) save(store, fileId, kept);
  return kept.length < all.length;
}
