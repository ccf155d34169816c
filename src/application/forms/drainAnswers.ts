// Brings form answers into their sheets: all new and changed ones in one pass, each once, each with its story in the journal.

import type { FormKey } from '../../domain/programme/formKey.ts';
import type { Table } from '../../schema/derive/table.ts';
import { appendedCells, type Block, patchedCells } from '../../schema/derive/write.ts';
import { FORM_DEFINITIONS, formKeyNames } from '../../schema/forms/formDefinitions.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { answerStories } from '../../texts/ru.ts';
import { type Book, openBook } from '../book.ts';
import { identifiedCells, withMarks } from '../identity/identifiedCells.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal, type JournalEntry } from '../journal.ts';
import type { FormAnswer, Ports } from '../ports.ts';
import { editAnswer, marksOf } from './editAnswer.ts';
import { allFormStates, type FormState, setFormState } from './formStates.ts';
import { type Cells, type ReadAnswer, readAnswer } from './readAnswer.ts';
import { renamedQuestions } from './renamedQuestions.ts';
import { tellRepeated } from './tellRepeated.ts';
import { formatMarks } from './textMark.ts';

/** What has woken the drain: one answer of one form; null for the safety net, which looks at every form. */
export interface Wake {
  readonly formId: string;
  readonly responseId: string;
  readonly submittedMs: number;
}

/** How long a trigger waits for another one that is bringing answers in; the safety net takes what is left after that. */
export const WAIT_MS = 20_000;
/** The safety net looks back an hour, for answers that became visible late. A day would cost a day's quota of trigger time after a busy morning. */
const LOOK_BACK_MS = 3_600_000;
/** Answers of one form that one pass takes; the rest waits for the next. Five thousand take two minutes of the six by the cost model. */
const MOST_ANSWERS = 5000;

interface Found {
  readonly key: FormKey;
  readonly state: FormState;
  readonly answers: readonly FormAnswer[];
}

/** What one pass wants written, gathered over all forms: rows of one sheet may come of several. */
interface Pass {
  readonly added: Map<SheetSchema, Cells[]>;
  /** Rows that an edited answer has changed, as they will stand. */
  readonly edited: Map<SheetSchema, Cells[]>;
  readonly blocks: Block[];
  readonly journal: JournalEntry[];
}

const isDue = ({ closedMs }: FormState, nowMs: number): boolean =>
  closedMs === undefined || nowMs - closedMs < LOOK_BACK_MS;

const findAnswers = (ports: Ports, wake: Wake | null, states: ReadonlyMap<FormKey, FormState>): Found[] => {
  const nowMs = ports.clock.nowMs();
  const due = [...states].filter(([, state]) => (wake === null ? isDue(state, nowMs) : state.formId === wake.formId));
  return due.flatMap(([key, state]) => {
    const since = wake === null ? Math.min(state.drainedThroughMs + 1, nowMs - LOOK_BACK_MS) : state.drainedThroughMs;
    const answers = ports.forms.answersSince(state.formId, Math.max(0, since));
    return answers.length === 0 ? [] : [{ key, state, answers }];
  });
};

const systemCells = (schema: SheetSchema, { responseId }: FormAnswer, state: FormState, now: string): Cells =>
  schema.key === 'answers'
    ? { responseId, surveyId: state.surveyId ?? '', submittedAt: now }
    : { responseId, registeredAt: now };

/** Rows by response id. */
const answeredRows = (table: Table): Map<string, Table['rows'][number]> =>
  new Map(table.rows.map((row) => [String(row.record['responseId'] ?? ''), row]));

const rowIdOf = ({ record }: Table['rows'][number]): string => String(record['id'] ?? record['surveyId'] ?? '');

/** Cells of a row under their schema keys. */
const cellsOf = ({ header }: Table, { cells }: Table['rows'][number]): Cells =>
  Object.fromEntries(Object.entries(header.indexOf).map(([key, at]) => [key, cells[at ?? -1] ?? null]));

/** Entries that let new and edited rows be known again. */
const marksOfPass = (book: Book, { added, edited }: Pass): JournalEntry[] =>
  [...added, ...edited]
    .filter(([schema, rows]) => schema.idPrefix !== undefined && rows.length > 0)
    .flatMap(([schema, rows]) =>
      identifiedCells(
        book,
        book.table(schema),
        rows.filter(({ id }) => id),
        'answered',
      ),
    );

/** Where a person of this row lives on: a row that was merged into another is passed over by everything else. */
const rowOfPerson = (table: Table, row: Table['rows'][number]): Table['rows'][number] => {
  const into = String(row.record['mergedInto'] ?? '');
  return into === '' ? row : (table.rows.find(({ record }) => record['id'] === into) ?? row);
};

const newRow = (read: ReadAnswer, system: Cells): Cells => ({
  ...read.cells,
  ...system,
  remarks: read.remarks.join('\n'),
  answerMark: formatMarks(marksOf(read)),
});

/** Returns the state after the pass, with the cursor behind the last answer taken. */
const takeForm = (
  ports: Ports,
  book: Book,
  { key, state, answers }: Found,
  byTimer: boolean,
  pass: Pass,
): FormState => {
  const { sheet: schema } = FORM_DEFINITIONS[key];
  const form = formKeyNames[key];
  const table = book.table(schema);
  const known = answeredRows(table);
  const wanted = answers.filter(
    ({ responseId, submittedMs }) => !known.has(responseId) || submittedMs > state.drainedThroughMs,
  );
  const taken = wanted.slice(0, MOST_ANSWERS);
  const titles = taken.length === 0 ? {} : ports.forms.titles(state.formId);
  const renamed = taken.length === 0 ? null : renamedQuestions(schema, form, state, titles);
  pass.journal.push(
    ...(renamed?.stories ?? []).map((text) => ({ kind: 'answered' as const, sheet: schema.title, text })),
  );
  const rows = pass.added.get(schema) ?? [];
  pass.added.set(schema, rows);
  const ids = schema.idPrefix === undefined ? [] : nextIds(book, schema, rows.length + taken.length);
  const now = ports.clock.now();
  for (const answer of taken) {
    const system = systemCells(schema, answer, state, now);
    const read = readAnswer(table, state.items, titles, answer.read(), system);
    const row = known.get(answer.responseId);
    if (row === undefined) {
      const id = ids[rows.length];
      rows.push({ ...newRow(read, system), ...(id === undefined ? {} : { id }) });
      const text = [byTimer ? answerStories.addedByTimer(form) : answerStories.added(form), ...read.stories].join(' ');
      pass.journal.push({ kind: 'answered', sheet: schema.title, rowId: id ?? state.surveyId ?? '', text });
      continue;
    }
    const person = rowOfPerson(table, row);
    const edit = editAnswer(table, person.cells, String(row.record['answerMark'] ?? ''), form, read);
    if (edit === null) continue;
    pass.blocks.push(
      ...patchedCells(table, person.rowNumber, edit.cells),
      ...patchedCells(table, row.rowNumber, { answerMark: edit.answerMark }),
    );
    const edited = pass.edited.get(schema) ?? [];
    pass.edited.set(schema, edited);
    edited.push({ ...cellsOf(table, person), ...edit.cells });
    pass.journal.push({ kind: 'answered', sheet: schema.title, rowId: rowIdOf(person), text: edit.stories.join(' ') });
  }
  const through = taken.length < wanted.length ? taken : answers;
  const drainedThroughMs = Math.max(state.drainedThroughMs, ...through.slice(-1).map(({ submittedMs }) => submittedMs));
  return { ...state, drainedThroughMs, ...(renamed === null ? {} : { titleMarks: renamed.titleMarks }) };
};

/** What one pass leaves: rows written, the forms as they are remembered now, the workbook it has read. */
export interface Drained {
  readonly rows: number;
  readonly states: ReadonlyMap<FormKey, FormState>;
  /** Null when there was nothing to read it for, or it was never set up. */
  readonly book: Book | null;
}

/**
 * One read, one write; what is written and not remembered is found again by its response id. `also` are sheets the caller
 * wants to see: with them the workbook is read even when no answer has come.
 */
export const bringIn = (
  ports: Ports,
  before: ReadonlyMap<FormKey, FormState>,
  wake: Wake | null,
  also: readonly SheetSchema[] = [],
): Drained => {
  const found = findAnswers(ports, wake, before);
  if (found.length === 0)
    return { rows: 0, states: before, book: also.length === 0 ? null : openBook(ports, [...also, journalSheet]) };
  const schemas = [...new Set(found.map(({ key }) => FORM_DEFINITIONS[key].sheet))];
  const book = openBook(ports, [...schemas, ...also, journalSheet]);
  const problems = schemas.flatMap((schema) => book?.table(schema).header.problems ?? []);
  if (book === null || problems.length > 0)
    throw new Error(`register_not_readable: ${problems.map(({ code }) => code).join(', ')}`);
  const pass: Pass = { added: new Map(), edited: new Map(), blocks: [], journal: [] };
  const taken = found.map((one) => [one.key, takeForm(ports, book, one, wake === null, pass)] as const);
  const added = [...pass.added].flatMap(([schema, rows]) => appendedCells(book.table(schema), rows));
  const blocks = [
    ...added,
    ...pass.blocks,
    ...appendJournal(ports, book, withMarks(pass.journal, marksOfPass(book, pass))),
  ];
  if (blocks.length > 0) book.write(blocks);
  for (const [at, [key, state]] of taken.entries())
    if (JSON.stringify(state) !== JSON.stringify(found[at]?.state)) setFormState(ports, key, state);
  const rows = [...pass.added.values(), ...pass.edited.values()].reduce((sum, { length }) => sum + length, 0);
  return { rows, states: new Map([...before, ...taken]), book };
};

/**
 * An answer has arrived: brings in every answer of its form that is not in the workbook yet, and every change of one that
 * is. Returns how many rows were written; 0 when another execution has done the work.
 */
export const drainAnswers = (ports: Ports, wake: Wake): number => {
  const alone = ports.lock.alone(WAIT_MS, () => {
    const states = allFormStates(ports);
    const woken = [...states].find(([, { formId }]) => formId === wake.formId);
    const isOld = woken !== undefined && wake.submittedMs < woken[1].drainedThroughMs;
    const rows = isOld ? 0 : bringIn(ports, states, wake).rows;
    if (woken !== undefined && rows === 0) tellRepeated(ports, wake.responseId, woken[0]);
    return rows;
  });
  return alone?.value ?? 0;
};
