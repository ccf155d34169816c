// Who has entered: sessions in memory, known by the hash of what the browser's cookie holds. A restart ends them all.
import { createHash, randomBytes } from 'node:crypto';

const LONGEST_MS = 12 * 3600_000;
const IDLE_MS = 2 * 3600_000;

export interface Sessions {
  /** The secret for the cookie; `stamp` changes with the person's password. */
  begin(who: string, stamp: string): string;
  /** The name of whoever has this session; null when there is none or it has run out. What a page asks by itself is no activity of the person. */
  find(secret: string | undefined, isActive: boolean): string | null;
  end(secret: string | undefined): void;
  /** Ends the sessions of people who were removed or have another password by now. */
  keepOnly(stamps: ReadonlySet<string>): void;
}

export const SESSION_SECONDS = LONGEST_MS / 1000;

/** `now` in milliseconds. */
export function createSessions(now: () => number): Sessions {
  const known = new Map<string, { who: string; stamp: string; begun: number; seen: number }>();
  const keyOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');
  const isOver = ({ begun, seen }: { begun: number; seen: number }) =>
    now() - begun > LONGEST_MS || now() - seen > IDLE_MS;
  return {
    begin(who, stamp) {
      for (const [key, session] of known) if (isOver(session)) known.delete(key);
      const secret = randomBytes(32).toString('base64url');
      known.set(keyOf(secret), { who, stamp, begun: now(), seen: now() });
      return secret;
    },
    find(secret, isActive) {
      if (secret === undefined) return null;
      const key = keyOf(secret);
      const session = known.get(key);
      if (!session) return null;
      if (isOver(session)) {
        known.delete(key);
        return null;
      }
      if (isActive) session.seen = now();
      return session.who;
    },
    end(secret) {
      if (secret !== undefined) known.delete(keyOf(secret));
    },
    keepOnly(stamps) {
      for (const [key, { stamp }] of known) if (!stamps.has(stamp)) known.delete(key);
    },
  };
}
