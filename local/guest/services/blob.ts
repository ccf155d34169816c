// Blobs inside the guest; their bytes stay here until a service takes them.

import { defineClass } from '../guard.ts';

export interface BlobData {
  /** Signed, as Apps Script has them. */
  readonly bytes: readonly number[];
  readonly contentType: string | null;
  readonly name: string | null;
}

export const blob: (data: BlobData) => object = defineClass<BlobData>('Blob', {
  getBytes: (self, invoke) => {
    invoke();
    return [...self.bytes];
  },
});
