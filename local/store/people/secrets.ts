// Passwords as scrypt hashes: `scrypt$N$r$p$salt$hash`, so that the cost may grow without losing the old ones.
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt (seen 2026-11-26)
const COST = { N: 2 ** 17, r: 8, p: 1 };
const HASH_BYTES = 32;
const MAX_MEMORY = 256 * 1024 * 1024;

/** One hash at a time: each takes 128 MB, and many at once are what an attacker would ask for. */
let queue: Promise<unknown> = Promise.resolve();

function hash(password: string, salt: Buffer, cost: Pick<ScryptOptions, 'N' | 'r' | 'p'>): Promise<Buffer> {
  const made = queue.then(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        // One password typed on two systems may come in two Unicode forms.
        scrypt(password.normalize('NFC'), salt, HASH_BYTES, { ...cost, maxmem: MAX_MEMORY }, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
  queue = made.catch(() => undefined);
  return made;
}

export async function secretOf(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await hash(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** `secret` null stands for a person who is not there: as much work, and never true. */
export async function fitsSecret(password: string, secret: string | null): Promise<boolean> {
  const [, n, r, p, salt, key] = (secret ?? '').split('$');
  const cost = secret === null ? COST : { N: Number(n), r: Number(r), p: Number(p) };
  const found = await hash(password, Buffer.from(salt ?? '', 'base64url'), cost);
  const wanted = Buffer.from(key ?? '', 'base64url');
  return secret !== null && wanted.length === found.length && timingSafeEqual(wanted, found);
}
