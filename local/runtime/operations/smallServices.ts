// Services with little behind them: console, session, mail, digest, dates.
import { createHash, randomUUID } from 'node:crypto';
import { serviceError } from '../../store/serviceError.ts';
import { leftToday, spendDaily } from '../execution.ts';
import { formatDate } from './formatDate.ts';
import type { Operation, Operations } from './operation.ts';

function logAs(level: string): Operation {
  return (execution, text: string) => {
    execution.log.push({ level, text });
  };
}

const ADDRESS = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;

export const SMALL_SERVICES: Operations = {
  'console.log': logAs('info'),
  'console.info': logAs('info'),
  'console.warn': logAs('warn'),
  'console.error': logAs('error'),
  'Session.getScriptTimeZone': (execution) => execution.setup.bundle.manifest.timeZone,
  'Utilities.getUuid': () => randomUUID(),
  'Utilities.computeDigest': (_execution, { text }: { text: string }) => [
    ...new Int8Array(createHash('sha256').update(text, 'utf8').digest()),
  ],
  'Utilities.formatDate': (_execution, { at, timeZone, pattern }: { at: number; timeZone: string; pattern: string }) =>
    formatDate(at, timeZone, pattern),
  'MailApp.getRemainingDailyQuota': (execution) => leftToday(execution, 'mailRecipientsPerDay'),
  'MailApp.sendEmail': (execution, { to, subject, body }: { to: string; subject: string; body: string }) => {
    const recipients = to.split(',').map((address) => address.trim());
    const wrong = recipients.find((address) => !ADDRESS.test(address));
    if (wrong !== undefined) throw serviceError(`Invalid email: ${wrong}`);
    execution.store.transaction(() => {
      spendDaily(execution, 'mailRecipientsPerDay', recipients.length);
      execution.store.run(
        'INSERT INTO outbox (recipient, subject, body, sent) VALUES (?, ?, ?, ?)',
        to,
        subject,
        body,
        execution.now(),
      );
    });
  },
};
