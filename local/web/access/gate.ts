// The door: on the loopback address everybody is let in, from the network only who has entered with a password, and to a form who
// has its address.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Workspace } from '../../contract.ts';
import { createSessions, SESSION_SECONDS } from './sessions.ts';

/** Who sends the request that is being answered. */
export interface Visitor {
  /** Name for the journal. */
  readonly who: string;
  /** Given to the pages of this visitor; another site cannot read it. Of no use to another visitor or after a restart. */
  readonly token: string;
  /** Entered by a password and can leave. */
  readonly isNamed: boolean;
  /** Was let in to one form by its address: nothing else of the workspace is to be seen. */
  readonly isOutside: boolean;
}

export interface Gate {
  readonly isLocked: boolean;
  readonly middleware: MiddlewareHandler;
  visitor(): Visitor;
  isToken(candidate: unknown): boolean;
  /**
   * The token of all forms, whoever fills them: a person who follows a link in a letter comes without the session, and sends with it.
   * That a form comes from our own page is told by the origin.
   */
  readonly formToken: string;
  isFormToken(candidate: unknown): boolean;
  enter(context: Context, who: string): void;
  leave(context: Context): void;
}

export const SOMEBODY_HERE = 'Этот компьютер';
const NOBODY = 'Без имени';
const BY_LINK = 'По ссылке';
/** What is needed to see the page of entering and a form. */
const OPEN = new Set(['/login', '/assets/style.css', '/assets/icon.svg', '/assets/form.js']);
const FORM = /^\/form\/[\w-]+$/;

/** A page that is left open asks this every few seconds. */
const ASKED_BY_PAGES = /^\/api\/book\/[^/]+\/changes$/;

export interface GateOptions {
  readonly workspace: Pick<Workspace, 'users' | 'hasSecretIds'>;
  readonly isLocked: boolean;
  readonly isSecure: boolean;
  /** Cookies do not tell ports apart: two workspaces of one computer must not share one. */
  readonly port: () => number;
  readonly now?: () => number;
}

export function createGate({ workspace, isLocked, isSecure, port, now = Date.now }: GateOptions): Gate {
  const sessions = createSessions(now);
  const current = new AsyncLocalStorage<Visitor>();
  const key = randomBytes(32);
  const tokenFor = (session: string) => createHmac('sha256', key).update(session).digest('base64url');
  const nobody: Visitor = { who: NOBODY, token: tokenFor('nobody'), isNamed: false, isOutside: false };
  const formToken = tokenFor('form');
  const cookie = () => `nastavnik_${port()}`;
  const options = { httpOnly: true, sameSite: 'Strict', secure: isSecure, path: '/' } as const;
  const stamps = () => new Map(workspace.users().map(({ name, since }) => [name, `${since} ${name}`]));
  const visitorOf = (context: Context): Visitor => {
    if (!isLocked) return { who: SOMEBODY_HERE, token: tokenFor('here'), isNamed: false, isOutside: false };
    const secret = getCookie(context, cookie());
    sessions.keepOnly(new Set(stamps().values()));
    const who = sessions.find(secret, !ASKED_BY_PAGES.test(context.req.path));
    if (who !== null && secret !== undefined) return { who, token: tokenFor(secret), isNamed: true, isOutside: false };
    return workspace.hasSecretIds && FORM.test(context.req.path)
      ? { ...nobody, who: BY_LINK, isOutside: true }
      : nobody;
  };
  const visitor = () => current.getStore() ?? nobody;
  return {
    isLocked,
    visitor,
    middleware: (context, next) => {
      const seen = visitorOf(context);
      const mayPass = !isLocked || seen.isNamed || seen.isOutside || OPEN.has(context.req.path);
      return current.run(seen, async () => (mayPass ? next() : sentAway(context)));
    },
    isToken: (candidate) => isSame(candidate, visitor().token),
    formToken,
    isFormToken: (candidate) => isSame(candidate, formToken),
    enter(context, who) {
      sessions.end(getCookie(context, cookie()));
      setCookie(context, cookie(), sessions.begin(who, stamps().get(who) ?? ''), {
        ...options,
        maxAge: SESSION_SECONDS,
      });
    },
    leave(context) {
      sessions.end(getCookie(context, cookie()));
      setCookie(context, cookie(), '', { ...options, maxAge: 0 });
    },
  };
}

function sentAway(context: Context): Response {
  const message = 'Нужно войти: сеанс закончился. Откройте рабочее место в соседней вкладке, войдите и повторите.';
  if (context.req.path.startsWith('/api/')) return context.json({ error: { code: 'login', message } }, 401);
  const { pathname, search } = new URL(context.req.url);
  // What was typed into a form is still in the browser, and comes back with its page.
  if (context.req.method !== 'GET' && !pathname.startsWith('/form/')) return context.redirect('/login', 303);
  return context.redirect(`/login?to=${encodeURIComponent(pathname + search)}`, 303);
}

/** The page to go to after entering: of this server only. */
export function ownPath(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/(?![/\\])[^\\\p{C}]*$/u.test(wanted) && !wanted.startsWith('/login')
    ? wanted
    : '/';
}

function isSame(candidate: unknown, token: string): boolean {
  if (typeof candidate !== 'string') return false;
  const left = Buffer.from(candidate);
  const right = Buffer.from(token);
  return left.length === right.length && timingSafeEqual(left, right);
}
