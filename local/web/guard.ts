// Who may talk to the server: our own pages on this machine only. Host check (DNS rebinding), token and origin check (CSRF), CSP.
import { randomBytes, timingSafeEqual } from 'node:crypto';
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
  /** Given to our own pages; another site cannot read it. New with each start of the server. */
  readonly token: string;
  readonly host: MiddlewareHandler;
  readonly sameOrigin: MiddlewareHandler;
  isToken(candidate: unknown): boolean;
}

/** `port` is asked at each request: it is known only once the server listens. */
export function createGuard(port: () => number): Guard {
  const token = randomBytes(24).toString('base64url');
  const origins = () => ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port()}`);
  return {
    token,
    host: async (context, next) => {
      if (!origins().includes(context.req.header('host') ?? ''))
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
    },
    sameOrigin: async (context, next) => {
      if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
      const origin = context.req.header('origin');
      const site = context.req.header('sec-fetch-site');
      const isOwn = origin === undefined || origins().some((own) => origin === `http://${own}`);
      const isOwnSite = site === undefined || site === 'same-origin' || site === 'none';
      if (isOwn && isOwnSite) return next();
      return context.json(
        { error: { code: 'forbidden', message: 'Запрос пришёл не со страницы рабочего места и отклонён.' } },
        403,
      );
    },
    isToken: (candidate) => typeof candidate === 'string' && isSame(candidate, token),
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

function isSame(candidate: string, token: string): boolean {
  const left = Buffer.from(candidate);
  const right = Buffer.from(token);
  return left.length === right.length && timingSafeEqual(left, right);
}
