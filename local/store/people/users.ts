// People who may enter the workspace from the network: a name that the journal tells them by, and the hash of a password.
import type { Store } from '../database/database.ts';
import { refuse } from '../refusal.ts';
import { fitsSecret, secretOf } from './secrets.ts';

const SHORTEST_PASSWORD = 10;
const LONGEST = { name: 60, password: 200 };

export interface User {
  readonly name: string;
  readonly since: number;
}

export function listUsers(store: Store): User[] {
  return store
    .all('SELECT name, since FROM users ORDER BY name')
    .map((row) => ({ name: String(row['name']), since: Number(row['since']) }));
}

export async function setPassword(store: Store, given: string, password: string, now: number): Promise<void> {
  const name = tidy(given);
  if (name === '' || name.length > LONGEST.name || /\p{C}/u.test(name))
    throw refuse(`Имя пользователя: от 1 до ${LONGEST.name} знаков в одну строку, например «Координатор».`);
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD || length > LONGEST.password)
    throw refuse(
      `Пароль: от ${SHORTEST_PASSWORD} до ${LONGEST.password} знаков. Удобнее всего несколько слов подряд, которые легко запомнить вам и трудно угадать другим.`,
    );
  if (password.toLowerCase().includes(name.toLowerCase()) && name.length > 2)
    throw refuse('Пароль содержит имя пользователя. Придумайте другой.');
  const secret = await secretOf(password);
  const known = userNamed(store, name);
  if (known) store.run('UPDATE users SET secret = ?, since = ? WHERE name = ?', secret, now, known.name);
  else store.run('INSERT INTO users (name, secret, since) VALUES (?, ?, ?)', name, secret, now);
}

export function removeUser(store: Store, name: string): void {
  const known = userNamed(store, name);
  if (known === null) throw refuse(`Пользователя «${tidy(name)}» нет.`);
  store.run('DELETE FROM users WHERE name = ?', known.name);
}

/** The name as it is kept, or null; names are told apart without regard to case. */
export async function checkPassword(store: Store, name: string, password: string): Promise<string | null> {
  const known = userNamed(store, name);
  return (await fitsSecret(password, known?.secret ?? null)) ? (known?.name ?? null) : null;
}

function userNamed(store: Store, given: string): { name: string; secret: string } | null {
  const name = tidy(given).toLowerCase();
  const row = store.all('SELECT name, secret FROM users').find((one) => String(one['name']).toLowerCase() === name);
  return row === undefined ? null : { name: String(row['name']), secret: String(row['secret']) };
}

const tidy = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();
