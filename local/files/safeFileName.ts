// File names that every system accepts, made of names that people gave to books and documents.

const MAX_LENGTH = 120;
// Windows keeps these names for devices, with any extension.
const DEVICE_NAMES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * `name` without path separators, control characters and other marks that a file system refuses; never empty, never hidden.
 * `taken` holds the lower-cased names already used in the folder; the answer is added to it.
 */
export function safeFileName(name: string, extension: string, taken: Set<string> = new Set()): string {
  const cleaned = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, MAX_LENGTH)
    .trim();
  const base = cleaned === '' || DEVICE_NAMES.test(cleaned) ? `файл ${cleaned}`.trim() : cleaned;
  let candidate = `${base}${extension}`;
  for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1) candidate = `${base} (${copy})${extension}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
