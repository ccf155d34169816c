// «Отменить» after consents were written down: all as it was before, while nobody has changed them and nothing rests on them.
import type { Day } from '../../domain/calendar/day.ts';
import { missingConsents } from '../../domain/consent/missingConsents.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import { runningRoles } from '../../domain/pair/runningMemberships.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { RecordedConsents } from '../../rpc/views/privacy.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import { emptied, patched } from '../../schema/derive/write.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { consentsSheet } from '../../schema/sheets/pairs.ts';
import { mentorsSheet } from '../../schema/sheets/people.ts';
import { tasksSheet } from '../../schema/sheets/plan.ts';
import { type Book, requireBook } from '../book.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { patchedMentors } from './readyConsent.ts';

type ConsentTable = Table<(typeof consentsSheet)['columns']>;
type ConsentRow = TableRow<(typeof consentsSheet)['columns']>;

/** Cells that recording fills, or that were there before it. */
const OWN_CELLS = new Set(['id', 'personId', 'kind', 'signer', 'requestedOn', 'givenOn', 'validTo']);

/** Still as it was recorded. Of a paper that was handed out, the rest of the row stood there before. */
const isAsRecorded = ({ record }: ConsentRow, { givenOn, validTo }: RecordedConsents): boolean => {
  if (record.givenOn !== givenOn || (record.validTo ?? '') !== validTo) return false;
  if (record.withdrawnOn !== null || record.destroyedOn !== null || record.replacedById !== '') return false;
  return (
    record.requestedOn !== null ||
    Object.entries(record).every(([key, value]) => OWN_CELLS.has(key) || [value ?? ''].flat().join('') === '')
  );
};

/** A signed order whose member would lack a consent on its day without these. */
const ordersResting = (register: SchoolRegister, ids: ReadonlySet<string>, personId: string): boolean => {
  const person = peopleById(register).get(personId);
  if (person === undefined) return false;
  const own = register.consents.filter((consent) => consent.personId === personId);
  const others = own.filter(({ id }) => !ids.has(id));
  const orders = new Map(register.orders.filter(isSigned).map(({ id, date }) => [id, date]));
  return register.members.some((member) => {
    if (member.personId !== personId) return false;
    const date = orders.get(register.pairs.find(({ id }) => id === member.pairId)?.orderId ?? '');
    if (!date) return false;
    const lacking = (consents: typeof own) => missingConsents(person, member.role, consents, date).length;
    return lacking(others) > lacking(own);
  });
};

const isNamed = (book: Book, id: string): boolean =>
  book.table(tasksSheet).rows.some(({ record }) => record.about === id);

/** Mentors who are what signing has made of them. */
const becameMentors = (book: Book, candidates: ReadonlySet<string>, givenOn: Day): Set<string> =>
  new Set(
    book
      .table(mentorsSheet)
      .rows.flatMap(({ record: { id, status, consentSignedOn } }) =>
        candidates.has(id) && status === 'consented' && consentSignedOn === givenOn ? [id] : [],
      ),
  );

/**
 * All or none. Refused: `consent_unknown`, `consent_changed`, `consent_used` (a signed order, a task, or a pair of a mentor who
 * was a candidate). A row that was out for signing is out again, any other is emptied; what it had replaced holds again.
 */
export const takeBackConsents = (ports: Ports, recorded: RecordedConsents): Outcome<{ removed: number }> => {
  const opened = requireBook(ports, 'school', [...REGISTER_SHEETS, tasksSheet, journalSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const table: ConsentTable = book.table(consentsSheet);
  const ids = new Set(recorded.consentIds);
  const rows = table.rows.filter(({ record }) => ids.has(record.id));
  const unknown = recorded.consentIds.filter((id) => !rows.some(({ record }) => record.id === id));
  const signed = new Set(rows.flatMap(({ record }) => (record.kind === 'mentor_work' ? [record.personId] : [])));
  const candidates = new Set(recorded.candidateIds.filter((id) => signed.has(id)));
  const mentors = becameMentors(book, candidates, recorded.givenOn);
  const reasonOf = (row: ConsentRow): 'consent_changed' | 'consent_used' | null => {
    const { id, personId, kind } = row.record;
    const wasCandidate = kind === 'mentor_work' && candidates.has(personId);
    if (!isAsRecorded(row, recorded) || (wasCandidate && !mentors.has(personId))) return 'consent_changed';
    const isPaired = wasCandidate && runningRoles(register, personId, today).length > 0;
    return isPaired || isNamed(book, id) || ordersResting(register, ids, personId) ? 'consent_used' : null;
  };
  const problems: Problem[] = [
    ...unknown.map((consentId) => ({ code: 'consent_unknown', data: { consentId } })),
    ...rows.flatMap((row): Problem[] => {
      const code = reasonOf(row);
      return code === null ? [] : [{ code, data: { consentId: row.record.id } }];
    }),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const added = rows.filter(({ record }) => record.requestedOn === null);
  const handedOut = rows.filter(({ record }) => record.requestedOn !== null);
  const replaced = table.rows.filter(({ record }) => ids.has(record.replacedById));
  book.write(
    emptied(
      table,
      added.map(({ rowNumber }) => rowNumber),
    ),
    ...handedOut.map(({ rowNumber }) => patched(table, rowNumber, { givenOn: null, validTo: null })),
    ...replaced.map(({ rowNumber }) => patched(table, rowNumber, { replacedById: '' })),
    ...patchedMentors(book, [...mentors], { status: 'candidate', consentSignedOn: null }),
    appendJournal(
      ports,
      book,
      added.map(({ record }) => ({ kind: 'undone', sheet: consentsSheet.title, rowId: record.id })),
    ),
  );
  return done({ removed: rows.length });
};
