// Writes down that a consent was withdrawn, and what has to be done about it as dated tasks; nothing is deleted here.
import { consentStateOn } from '../../domain/consent/consentState.ts';
import { withdrawalTasks } from '../../domain/consent/withdrawalTasks.ts';
import { forbiddenText } from '../../domain/person/forbiddenText.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { TaskView, Withdrawal } from '../../rpc/views/privacy.ts';
import { appended, patchedById } from '../../schema/derive/write.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { consentsSheet } from '../../schema/sheets/pairs.ts';
import { tasksSheet } from '../../schema/sheets/plan.ts';
import { journalTexts } from '../../texts/journal.ts';
import { requireBook } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { appendJournal, type JournalEntry } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { calendarOf } from '../profiles/workingDaysSection.ts';
import { readRegister } from '../schoolRegister.ts';
import { dueTaskRows } from './dueTaskRows.ts';

/**
 * Every row of the same person, kind and signer that holds is withdrawn with it. Refused: `consent_unknown`,
 * `consent_not_given`, `withdrawal_day_future`, `withdrawal_before_consent`, `text_forbidden`.
 */
export const withdrawConsent = (ports: Ports, withdrawal: Withdrawal): Outcome<{ tasks: TaskView[] }> => {
  const opened = requireBook(ports, 'school', [...REGISTER_SHEETS, tasksSheet, journalSheet], [PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const { consentId, withdrawnOn, document, request } = withdrawal;
  const named = register.consents.find(({ id }) => id === consentId);
  if (named === undefined) return refused({ code: 'consent_unknown', data: { consentId } });
  if (withdrawnOn > today) return refused({ code: 'withdrawal_day_future' });
  if (forbiddenText(document) !== null) return refused({ code: 'text_forbidden' });
  const own = register.consents.filter(
    ({ personId, kind, signer }) => personId === named.personId && kind === named.kind && signer === named.signer,
  );
  const held = own.filter((consent) => consent.id !== '' && consentStateOn(consent, own, today) === 'given');
  if (held.length === 0) return refused({ code: 'consent_not_given', data: { consentId } });
  if (held.some(({ givenOn }) => (givenOn ?? '') > withdrawnOn)) return refused({ code: 'withdrawal_before_consent' });
  const consents = book.table(consentsSheet);
  const tasks = book.table(tasksSheet);
  const calendar = calendarOf(profileOf(ports, book).profile);
  const rows = dueTaskRows(book, withdrawalTasks(named, withdrawnOn, request, register, calendar));
  book.write(
    ...held.map(({ id }) => patchedById(consents, id, { withdrawnOn, withdrawalDoc: document })),
    appended(tasks, rows),
    appendJournal(ports, book, [
      ...identified(book, tasksSheet, rows),
      ...held.map(
        ({ id }): JournalEntry => ({
          kind: 'withdrawn',
          sheet: consentsSheet.title,
          rowId: id,
          text: journalTexts.withdrawn(named.personId, rows.length),
        }),
      ),
    ]),
  );
  return done({
    tasks: rows.map(({ title, about, dueOn, basis }) => ({
      title: title ?? '',
      about: about ?? '',
      dueOn: dueOn ?? '',
      basis: basis ?? '',
    })),
  });
};
