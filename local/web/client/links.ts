// Addresses of Google files as pages of this workspace; everything else on the web stays as it is.

const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/, '/book/'],
  [/^\/forms\/(?:u\/\d+\/)?d\/(?:e\/)?([\w-]+)/, '/form/'],
  [/^\/document\/(?:u\/\d+\/)?d\/([\w-]+)/, '/doc/'],
  [/^\/file\/(?:u\/\d+\/)?d\/([\w-]+)/, '/file/'],
  [/^\/drive\/(?:u\/\d+\/)?folders\/([\w-]+)/, '/folder/'],
];

/** Where a click on `url` leads: a page of ours for a Google file, the address itself for other http(s) links, `null` for anything else. */
export function localHref(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  if (parsed.hostname !== 'docs.google.com' && parsed.hostname !== 'drive.google.com') return parsed.href;
  for (const [pattern, page] of PAGES) {
    const id = pattern.exec(parsed.pathname)?.[1];
    if (id) return `${page}${id}${page === '/book/' ? parsed.hash : ''}`;
  }
  return parsed.href;
}

/** `#gid=12&range=B5` of a workbook's address; rows and columns from 0. */
export function placeOfHash(hash: string): { sheetId: number | null; row: number; column: number } | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const gid = fields.get('gid');
  const range = /^([A-Z]{1,3})(\d{1,7})/i.exec(fields.get('range') ?? '');
  if (gid === null && !range) return null;
  const column =
    [...(range?.[1] ?? 'A').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheetId: gid === null ? null : Number(gid), row: Math.max(0, Number(range?.[2] ?? 1) - 1), column };
}
