// Utilities inside the guest.

import { newError } from '../call.ts';
import { defineEnum, defineService } from '../guard.ts';
import { decodeBase64, encodeBase64, encodeUtf8 } from './base64.ts';
import { blob } from './blob.ts';

export function makeUtilities(): object {
  const enums = { DigestAlgorithm: defineEnum('Utilities.DigestAlgorithm'), Charset: defineEnum('Utilities.Charset') };
  return defineService(
    'Utilities',
    {
      newBlob: (_data, invoke, data: string | number[], contentType?: string, name?: string) => {
        invoke();
        const bytes = typeof data === 'string' ? encodeUtf8(data) : [...data];
        // Apps Script: a blob of a string has the type text/plain. https://developers.google.com/apps-script/reference/utilities/utilities#newBlob(String) (seen 2026-11-22)
        return blob({
          bytes,
          contentType: contentType ?? (typeof data === 'string' ? 'text/plain' : null),
          name: name ?? null,
        });
      },
      base64Decode: (_data, invoke, text: string) => {
        invoke();
        const bytes = decodeBase64(text);
        if (bytes === null) throw newError('Exception', 'Could not decode string.');
        return bytes;
      },
      base64Encode: (_data, invoke, bytes: number[]) => {
        invoke();
        return encodeBase64(bytes);
      },
      getUuid: (_data, invoke) => invoke(),
      computeDigest: (_data, invoke, _algorithm: object, text: string) => invoke({ text }),
      formatDate: (_data, invoke, date: Date, timeZone: string, pattern: string) =>
        invoke({ at: date.getTime(), timeZone, pattern }),
    },
    enums,
  );
}
