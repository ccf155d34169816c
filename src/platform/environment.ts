// Clock, lock, mail and what ships with the bundle.
import type { Clock, Lock, Mail, Shipped } from '../application/ports.ts';
import { once } from '../domain/once.ts';
import { signedBytes } from './documents/signedBytes.ts';

/** How far the clock of the script's zone is ahead of UTC, asked for once: a moment is then no call, however many are written. */
const aheadMs = once(() => {
  const now = new Date();
  const local = Utilities.formatDate(now, Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm:ss');
  return Date.parse(`${local.replace(' ', 'T')}Z`) - Math.floor(now.getTime() / 1000) * 1000;
});

/** `2025-12-31 17:05`. */
const localMinute = (): string =>
  new Date(Date.now() + aheadMs()).toISOString().slice(0, 'yyyy-MM-dd HH:mm'.length).replace('T', ' ');

export const clock: Clock = {
  today: () => localMinute().slice(0, 'yyyy-MM-dd'.length),
  now: localMinute,
  nowMs: () => Date.now(),
};

export const lock: Lock = {
  alone: (waitMs, work) => {
    const documentLock = LockService.getDocumentLock();
    if (documentLock === null || !documentLock.tryLock(waitMs)) return null;
    try {
      return { value: work() };
    } finally {
      documentLock.releaseLock();
    }
  },
};

export const mail: Mail = {
  send: (to, subject, body) => {
    if (MailApp.getRemainingDailyQuota() < 1) return false;
    MailApp.sendEmail(to, subject, body);
    return true;
  },
};

const dataFile = (name: string): unknown => JSON.parse(HtmlService.createHtmlOutputFromFile(name).getContent());

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Utilities.base64Decode(base64));

export const shipped: Shipped = {
  // Bulk data stands in .html files: Apps Script loads every script file at each call, these only when asked for.
  profile: (id) => dataFile(`profile-${id}`),
  template: (name) => bytesOf(dataFile(`template-${name}`) as string),
  bytesOf,
  base64Of: (bytes) => Utilities.base64Encode(signedBytes(bytes)),
  libraries: () => libraries_(),
  unguessable: () => Utilities.getUuid(),
  digest: (text) =>
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
      .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
      .join(''),
};
