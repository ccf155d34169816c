// Pages that executions asked to show in the sidebar, kept until newer ones push them out; each has its own nonce.
import { randomBytes } from 'node:crypto';

const KEPT = 50;

export interface SidebarPages {
  /** Address at which the page can be fetched. */
  add(html: string): string;
  /** The page ready for its frame, with a fresh nonce; `null` when it is no longer kept. */
  page(key: string): Promise<{ readonly html: string; readonly nonce: string } | null>;
}

export function createSidebarPages(shim: () => Promise<string>): SidebarPages {
  const pages = new Map<string, string>();
  return {
    add(html) {
      const key = randomBytes(12).toString('base64url');
      pages.set(key, html);
      for (const old of [...pages.keys()].slice(0, -KEPT)) pages.delete(old);
      return `/sidebar/${key}`;
    },
    async page(key) {
      const html = pages.get(key);
      if (html === undefined) return null;
      const nonce = randomBytes(16).toString('hex');
      return { nonce, html: withShim(html, await shim(), nonce) };
    },
  };
}

/**
 * The page with `google.script` before its first script and the nonce on every script of its own.
 * A hex nonce without quotes cannot break a string of a script in which «<script» happens to stand.
 */
export function withShim(page: string, shim: string, nonce: string): string {
  const own = page.replace(/<script(?=[\s>])/gi, `<script nonce=${nonce}`);
  const script = `<script nonce=${nonce}>${shim.replaceAll('</script', '<\\/script')}</script>`;
  for (const opening of [/<head(?:\s[^>]*)?>/i, /<html(?:\s[^>]*)?>/i, /<!doctype[^>]*>/i]) {
    const found = opening.exec(own);
    if (found) {
      const end = found.index + found[0].length;
      return own.slice(0, end) + script + own.slice(end);
    }
  }
  return script + own;
}
