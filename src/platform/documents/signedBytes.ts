// Bytes as Apps Script takes them: −128 … 127.

// Apps Script: `Byte[]` holds signed bytes. https://developers.google.com/apps-script/reference/base/blob (seen 2026-04-23)
export const signedBytes = (bytes: Uint8Array | readonly number[]): number[] =>
  [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte));
