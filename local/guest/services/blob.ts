// Blobs inside the guest; their bytes stay here until a service takes them.

import { defineClass } from '../guard.ts';
import { decodeUtf8 } from './base64.ts';

export interface BlobData {
  /** Signed, as Apps Script has them. */
  readonly bytes: readonly number[];
  readonly contentType: string | null;
  name: string | null;
}

export const blob: (data: BlobData) => object = defineClass<BlobData>('Blob', {
  getBytes: (self, invoke) => {
    invoke();
    return [...self.bytes];
  },
  getDataAsString: (self, invoke) => {
    invoke();
    return decodeUtf8(self.bytes);
  },
  getContentType: (self, invoke) => {
    invoke();
    return self.contentType;
  },
  getName: (self, invoke) => {
    invoke();
    return self.name;
  },
  setName: (self, invoke, name: string) => {
    invoke();
    self.name = name;
    return blob(self);
  },
});
