// Destroys the personal data of one person: empties the cells, keeps what counts need, writes it down and makes the act.
import type { Day } from '../../domain/calendar/day.ts';
import { consentStateOn } from '../../domain/consent/consentState.ts';
import { runningMemberships } from '../../domain/pair/runningMemberships.ts';
import { personKey } from '../../domain/person/personKey.ts';
import { done, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import { eraseFromRegister } from '../../domain/register/eraseFromRegister.ts';
import type { ReportMoment, SchoolRegister } from '../../domain/register/organisation.ts';
import { doneStatus } from '../../domain/todo/openTask.ts';
import type { ErasedView } from '../../rpc/views/privacy.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { CHECKED_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { templateTextsSheet } from '../../schema/sheets/documents.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { consentsSheet } from '../../schema/sheets/pairs.ts';
import { tasksSheet } from '../../schema/sheets/plan.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import { byHandTexts } from '../../texts/erasure.ts';
import { taskTexts } from '../../texts/tasks.ts';
import { type Book, requireBook } from '../book.ts';
import { PEOPLE_SHEETS } from '../duplicates/mergeSheets.ts';
import { Patches } from '../duplicates/Patches.ts';
import { MARKING } from '../identity/knownRows.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { readRegister } from '../schoolRegister.ts';
import { erasureReason, makeDestructionAct } from './destructionAct.ts';
import { eraseCells, hiddenPersonalColumns, mentionsOf } from './erasedCells.ts';

const SHEETS: readonly SheetSchema[] = [...CHECKED_SHEETS.school, outboxSheet, journalSheet];

/** Rows of the person in both registers, and rows that were merged into them. */
const rowsOfPerson = (book: Book, register: SchoolRegister, personId: string): ReadonlySet<string> => {
  const people = [...register.mentors, ...register.mentees];
  const person = people.find(({ id }) => id === personId);
  const own = person === undefined ? [] : people.filter((one) => personKey(one) === personKey(person));
  const ids = new Set(own.map(({ id }) => id));
  const merged = PEOPLE_SHEETS.flatMap((schema) => book.table(schema).rows).filter(({ record }) =>
    ids.has(String(record['mergedInto'])),
  );
  return new Set([...ids, ...merged.map(({ record }) => String(record['id']))]);
};

const refusalOf = (
  register: SchoolRegister,
  ids: ReadonlySet<string>,
  personId: string,
  today: Day,
): Problem | null => {
  const data = { personId };
  if (ids.size === 0) return { code: 'person_unknown', data };
  const doubled = [register.mentors, register.mentees].some((list) => list.filter(({ id }) => ids.has(id)).length > 1);
  if (doubled) return { code: 'erase_doubled', data };
  const own = register.consents.filter((consent) => ids.has(consent.personId) && consent.kind === 'pd_processing');
  if (own.some((consent) => consentStateOn(consent, own, today) === 'given'))
    return { code: 'erase_consent_valid', data };
  const pairs = [...ids].flatMap((id) => runningMemberships(register, id, today)).map(({ pairId }) => pairId);
  return pairs.length > 0
    ? { code: 'erase_pair_running', data: { ...data, pairIds: [...new Set(pairs)].join(', ') } }
    : null;
};

/** Tasks that this fulfils are closed; consents remember the day; marks of the rows in «Журнал» go: they are made of names. */
const closeOthers = (book: Book, patches: Patches, ids: ReadonlySet<string>, today: Day): void => {
  const titles = [taskTexts.destroy_data, taskTexts.stop_processing, taskTexts.stop_processing_on_request].map(
    ({ title }) => title,
  );
  const tasks = book.table(tasksSheet);
  for (const { rowNumber, record } of tasks.rows)
    if (ids.has(record.about) && titles.includes(record.title) && record.doneOn === null)
      patches.set(tasks, rowNumber, {
        status: doneStatus(record.dueOn, today),
        doneOn: today,
      });
  const consents = book.table(consentsSheet);
  for (const { rowNumber, record } of consents.rows)
    if (ids.has(record.personId) && record.destroyedOn === null)
      patches.set(consents, rowNumber, { destroyedOn: today });
  const journal = book.table(journalSheet);
  for (const { rowNumber, record } of journal.rows)
    if (ids.has(record.rowId) && record.mark !== '' && record.kind !== null && MARKING.has(record.kind))
      patches.set(journal, rowNumber, { mark: '' });
};

const leftToPeople = (book: Book, register: SchoolRegister, ids: ReadonlySet<string>): string[] => {
  const people = [...register.mentors, ...register.mentees].filter(({ id }) => ids.has(id));
  const rows = PEOPLE_SHEETS.flatMap((schema) => book.table(schema).rows).filter(({ record }) =>
    ids.has(String(record['id'])),
  );
  const surname = people[0]?.lastName ?? '';
  return [
    ...(rows.some(({ record }) => String(record['responseId'] ?? '') !== '') ? [byHandTexts.answer] : []),
    byHandTexts.papers,
    ...[...new Set(people.map(({ code }) => code).filter((code) => code !== ''))].map(byHandTexts.code),
    ...PEOPLE_SHEETS.flatMap((schema) => {
      const hidden = hiddenPersonalColumns(book.table(schema));
      return hidden.length === 0 ? [] : [byHandTexts.hidden(schema.title, hidden.join(', '))];
    }),
    ...mentionsOf(book, CHECKED_SHEETS.school, surname, ids).map(({ sheet, rowNumber }) =>
      byHandTexts.mention(sheet, rowNumber),
    ),
    byHandTexts.registers,
    byHandTexts.archive,
    byHandTexts.history,
  ];
};

/** The act of a destruction that is done: its events are those of «Журнал» with the same mark. */
const printAgain = (
  ports: Ports,
  book: Book,
  register: SchoolRegister,
  personId: string,
  destroyedOn: Day,
): Outcome<ErasedView> => {
  const entries = completeRecords(book.table(journalSheet)).filter(({ kind }) => kind === 'erased');
  const mark = entries.find(({ rowId }) => rowId === personId)?.mark ?? '';
  const events = entries.filter((entry) => entry.mark === mark);
  const ids = [...new Set(events.map(({ rowId }) => rowId))];
  const reason = erasureReason(completeRecords(book.table(consentsSheet)), new Set(ids), destroyedOn);
  const act = makeDestructionAct(ports, book, register, { ids, code: '', destroyedOn, reason, events });
  return act.ok ? done({ actUrl: act.value, rows: 0, countsKept: true, byHand: [] }) : act;
};

/**
 * One read, one write, then the act; asked for a person whose data are gone, it gives the act again. Refused:
 * `person_unknown`, `erase_doubled` (merge first), `erase_consent_valid`, `erase_pair_running`, problems of the template.
 */
export const eraseData = (ports: Ports, personId: string): Outcome<ErasedView> => {
  const opened = requireBook(ports, 'school', SHEETS, [PROFILE_SHEETS.school, templateTextsSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const person = [...register.mentors, ...register.mentees].find(({ id }) => id === personId);
  if (person?.erasedOn) return printAgain(ports, book, register, personId, person.erasedOn);
  const ids = rowsOfPerson(book, register, personId);
  const problem = refusalOf(register, ids, personId, today);
  if (problem !== null) return refused(problem);
  const submitted = completeRecords(book.table(outboxSheet)).map(
    ({ period, asOf }): ReportMoment => ({
      period,
      asOf: asOf ?? today,
    }),
  );
  const { parameters } = profileOf(ports, book).profile;
  const { remainders, countsKept } = eraseFromRegister(register, ids, today, submitted, parameters);
  const patches = new Patches(book);
  const mark = `${personId}×`;
  const entries = PEOPLE_SHEETS.flatMap((schema) => eraseCells(book, patches, schema, ids, remainders, today)).map(
    (entry) => ({ ...entry, mark }),
  );
  closeOthers(book, patches, ids, today);
  const byHand = leftToPeople(book, register, ids);
  book.write(patches.blocks(), appendJournal(ports, book, entries));
  const at = ports.clock.now();
  const act = makeDestructionAct(ports, book, register, {
    ids: [...ids],
    code: person?.code ?? '',
    destroyedOn: today,
    reason: erasureReason(completeRecords(book.table(consentsSheet)), ids, today),
    events: entries.map(({ sheet = '', rowId = '', text = '' }) => ({ at, sheet, rowId, text })),
  });
  return act.ok ? done({ actUrl: act.value, rows: entries.length, countsKept, byHand }) : act;
};
