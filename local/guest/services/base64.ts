// Base64 and UTF-8 for blobs: the guest has no Buffer, TextEncoder or atob.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = new Map([...ALPHABET].map((letter, index) => [letter.charCodeAt(0), index]));

/** Signed or unsigned bytes to text. */
export function encodeBase64(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const word =
      ((bytes[index] ?? 0) & 255) * 65536 + ((bytes[index + 1] ?? 0) & 255) * 256 + ((bytes[index + 2] ?? 0) & 255);
    parts.push(
      ALPHABET.charAt(word >> 18) +
        ALPHABET.charAt((word >> 12) & 63) +
        (left > 1 ? ALPHABET.charAt((word >> 6) & 63) : '=') +
        (left > 2 ? ALPHABET.charAt(word & 63) : '='),
    );
  }
  return parts.join('');
}

/** Text to signed bytes, as Apps Script has them; null when it is not base64. */
export function decodeBase64(text: string): number[] | null {
  const body = text.replace(/\s+/g, '').replace(/=+$/, '');
  if (body.length % 4 === 1) return null;
  const bytes: number[] = [];
  let word = 0;
  let bits = 0;
  for (let index = 0; index < body.length; index += 1) {
    const code = CODES.get(body.charCodeAt(index));
    if (code === undefined) return null;
    word = ((word << 6) | code) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (word >> bits) & 255;
    bytes.push(byte > 127 ? byte - 256 : byte);
  }
  return bytes;
}

/** Signed bytes of the text. */
export function encodeUtf8(text: string): number[] {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let index = 0; index < escaped.length; index += 1) {
    const isEscape = escaped.charAt(index) === '%';
    const byte = isEscape ? Number.parseInt(escaped.slice(index + 1, index + 3), 16) : escaped.charCodeAt(index);
    if (isEscape) index += 2;
    bytes.push(byte > 127 ? byte - 256 : byte);
  }
  return bytes;
}
