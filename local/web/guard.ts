// Which requests are listened to at all: to our own names (DNS rebinding), from our own pages (CSRF); and what pages may do (CSP).
import type { MiddlewareHandler } from 'hono';

export const TOKEN_HEADER = 'x-nastavnik-token';

// `same-origin` and not `no-referrer`: with the latter browsers send `Origin: null` with the forms of our own pages.
const REFERRER_POLICY = 'same-origin';

const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface Guard {
  readonly host: MiddlewareHandler;
  readonly sameOrigin: MiddlewareHandler;
}

export interface OwnAddresses {
  /** Asked at each request: the port is known only once the server listens, and a computer changes its networks. */
  readonly names: () => readonly string[];
  readonly port: () => number;
  readonly scheme: 'http' | 'https';
}

export function createGuard({ names, port, scheme }: OwnAddresses): Guard {
  const origins = () => names().map((name) => `${name}:${port()}`);
  return {
    host: async (context, next) => {
      if (!origins().includes((context.req.header('host') ?? '').toLowerCase()))
        return context.text('Этот адрес не обслуживается.', 421);
      await next();
      const { headers } = context.res;
      if (!headers.has('content-security-policy')) {
        headers.set('content-security-policy', PAGE_CSP);
        headers.set('cross-origin-opener-policy', 'same-origin');
      }
      if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
      headers.set('referrer-policy', REFERRER_POLICY);
      headers.set('x-content-type-options', 'nosniff');
      headers.set('cross-origin-resource-policy', 'same-origin');
      headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    },
    sameOrigin: async (context, next) => {
      if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
      const origin = context.req.header('origin');
      const site = context.req.header('sec-fetch-site');
      const isOwn = origin === undefined || origins().some((own) => origin === `${scheme}://${own}`);
      const isOwnSite = site === undefined || site === 'same-origin' || site === 'none';
      if (isOwn && isOwnSite) return next();
      return context.json(
        { error: { code: 'forbidden', message: 'Запрос пришёл не со страницы рабочего места и отклонён.' } },
        403,
      );
    },
  };
}

/** The policy of a sidebar page: its own inline scripts by nonce, no network at all, an opaque origin. */
export function sidebarCsp(nonce: string): string {
  return [
    'sandbox allow-scripts allow-forms allow-popups',
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
