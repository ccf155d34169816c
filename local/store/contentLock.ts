// A file closed to changes by a content restriction: read as before, written by nobody until somebody opens it again.
import type { Store } from './database/database.ts';
import { readMeta, writeMeta } from './database/meta.ts';

const keyOf = (fileId: string): string => `contentLock:${fileId}`;

export function lockContent(store: Store, fileId: string, reason: string): void {
  writeMeta(store, keyOf(fileId), reason);
}

/** The reason, or null for a file that may be changed. */
export function contentLockOf(store: Store, fileId: string): string | null {
  return readMeta(store, keyOf(fileId));
}
