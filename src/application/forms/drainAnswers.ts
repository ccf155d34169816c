// Brings form answers into «Наставники»: all new ones in one pass, each once, a bad one with its problems listed beside it.

import type { Problem } from '../../domain/problem.ts';
import { isInn } from '../../domain/register/inn.ts';
import { type WrittenCell, writtenAnswer } from '../../schema/derive/cell.ts';
import { nextIds, readTable, type Table } from '../../schema/derive/table.ts';
import { appendedCells } from '../../schema/derive/write.ts';
import { mentorStatusNames } from '../../schema/dictionaries.ts';
import { mentorsSheet } from '../../schema/sheets/people.ts';
import { problemText } from '../../texts/problemText.ts';
import { openBook } from '../book.ts';
import type { FormAnswer, Ports } from '../ports.ts';
import { FORM_KEY, type RegistrationForm } from './registrationForm.ts';

/** How long a submit trigger waits for another one that is bringing answers in; the safety net takes what is left after that. */
const WAIT_MS = 20_000;
/** The safety net looks back a day, for answers that became visible late. */
const LOOK_BACK_MS = 86_400_000;

type MentorColumns = (typeof mentorsSheet)['columns'];
type Cells = Partial<Record<keyof MentorColumns & string, WrittenCell>>;

const answerCells = (form: RegistrationForm, { answers }: FormAnswer): Cells =>
  Object.fromEntries(
    Object.entries(form.items).flatMap(([key, itemId]) => {
      const column = mentorsSheet.columns[key as keyof MentorColumns];
      const answer = answers[itemId];
      return column === undefined || answer === undefined ? [] : [[key, writtenAnswer(column, answer)]];
    }),
  );

/** What is wrong with an answer once it stands in the register: read back exactly as the register will be read. */
const answerProblems = (table: Table<MentorColumns>, cells: Cells): Problem[] => {
  const titles = Object.keys(table.header.indexOf).map((key) => mentorsSheet.columns[key as keyof MentorColumns].title);
  const row = Object.keys(table.header.indexOf).map((key) => cells[key as keyof MentorColumns] ?? null);
  const read = readTable(mentorsSheet, [titles, row], table.layout);
  const inn = String(cells.employerInn ?? '').trim();
  return [...read.problems, ...(inn !== '' && !isInn(inn) ? [{ code: 'inn_wrong' }] : [])];
};

const registerRow = (
  table: Table<MentorColumns>,
  form: RegistrationForm,
  answer: FormAnswer,
  id: string,
  registeredAt: string,
): Cells => {
  const given = answerCells(form, answer);
  const consented = typeof given.consentSignedOn === 'number';
  const cells: Cells = {
    ...given,
    id,
    status: mentorStatusNames[consented ? 'consented' : 'candidate'],
    responseId: answer.responseId,
    registeredAt,
  };
  const remarks = answerProblems(table, cells).map((problem) =>
    problemText({ code: problem.code, ...(problem.data ? { data: problem.data } : {}) }),
  );
  return { ...cells, remarks: remarks.join('\n') };
};

/**
 * Brings in every answer that is not in the register yet. `submittedMs` is the moment of the answer that woke the
 * trigger; null for the safety net. Returns how many rows were written; 0 when another execution has done the work.
 */
export const drainAnswers = (ports: Ports, submittedMs: number | null): number => {
  const alone = ports.lock.alone(WAIT_MS, () => {
    const form = ports.memory.get<RegistrationForm>(FORM_KEY);
    if (form === null || (submittedMs !== null && submittedMs < form.drainedThroughMs)) return 0;
    const since =
      submittedMs === null
        ? Math.min(form.drainedThroughMs + 1, ports.clock.nowMs() - LOOK_BACK_MS)
        : form.drainedThroughMs;
    const answers = ports.forms.answersSince(form.formId, Math.max(0, since));
    if (answers.length === 0) return 0;
    const book = openBook(ports, [mentorsSheet]);
    const table = book?.table(mentorsSheet);
    if (!book || !table || table.header.problems.length > 0)
      throw new Error(`register_not_readable: ${table?.header.problems.map(({ code }) => code).join(', ') ?? ''}`);
    const known = new Set(table.rows.map((row) => row.record.responseId));
    const fresh = answers.filter(({ responseId }) => !known.has(responseId));
    const ids = nextIds(table, fresh.length);
    const now = ports.clock.now();
    const rows = fresh.map((answer, index) => registerRow(table, form, answer, ids[index] ?? '', now));
    if (rows.length > 0) book.write(appendedCells(table, rows));
    const last = Math.max(form.drainedThroughMs, ...answers.map((answer) => answer.submittedMs));
    ports.memory.set(FORM_KEY, { ...form, drainedThroughMs: last } satisfies RegistrationForm);
    return rows.length;
  });
  return alone?.value ?? 0;
};
