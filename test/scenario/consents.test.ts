// The life of a consent in a school workbook: handed out, signed, renewed, withdrawn, with what follows.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { consentLinesOf, consentStatesOf } from './kit/consents.ts';
import { spentBy } from './kit/ledger.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { makePairs, typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

let workspace: Workspace;
let school: string;

const consents = () => rowsOf(workspace, school, TABS.consents);
const statesOf = (personId: string) => consentStatesOf(workspace, school, personId);

beforeAll(async () => {
  workspace = newWorkspace();
  const { schoolBooks } = await municipalityOf(workspace, 1);
  school = schoolBooks[0] ?? '';
  typePeople(workspace, school, 1);
  const pairIds = await makePairs(workspace, school, 1);
  await ask(workspace, school, 'rpcPreparePapers', { pairIds });
});
afterAll(cleanUp);

test('printed consents stand in the register as handed out, with the day and the wording', async () => {
  expect(await statesOf('НСМ-0001')).toEqual([
    'mentee_participation legal_representative requested',
    'pd_processing legal_representative requested',
  ]);
  expect(consents()).toHaveLength(4);
  expect(new Set(consents().map((row) => row['Выдано на подпись']))).toEqual(new Set(['31.12.2025']));
  expect(consents().map((row) => row['Редакция текста'])).toEqual(
    Array.from({ length: 4 }, () => expect.stringMatching(/^[0-9a-f]{8}$/u)),
  );
});

test('papers prepared once more ask for nothing twice', async () => {
  await ask(workspace, school, 'rpcPreparePapers', { pairIds: ['ПАР-0001'] });
  expect(consents()).toHaveLength(4);
});

const SEVERAL = { kind: 'pd_processing', signer: 'self', givenOn: '2025-09-10', validTo: '2026-08-31' };
interface Several {
  readonly recorded: { readonly consentIds: readonly string[] };
  readonly left: readonly { readonly personId: string; readonly text: string }[];
}

test('one paper of several people is written down of those who sign for themselves, the others are named, and it can be taken back', async () => {
  const before = consents();
  const personIds = ['НСТ-0001', 'НСМ-0001', 'НСТ-0099', 'НСТ-0001'];
  const execution = await run(workspace, school, 'rpcRecordConsents', { ...SEVERAL, personIds });
  expect(codesOf(execution)).toEqual([]);
  expect(spentBy(execution)).toMatchObject({ reads: 1, writes: 1 });
  const { recorded, left } = (execution.value as { value: Several }).value;
  expect(recorded.consentIds).toHaveLength(1);
  expect(left).toEqual([
    { personId: 'НСМ-0001', text: expect.stringContaining('НСМ-0001') },
    { personId: 'НСТ-0099', text: expect.stringContaining('НСТ-0099') },
  ]);
  expect(await statesOf('НСТ-0001')).toEqual(['mentor_work self requested', 'pd_processing self given']);
  await ask(workspace, school, 'rpcTakeBackConsents', recorded);
  expect(consents()).toEqual(before);
});

test.each([
  { why: 'nobody of whom it may be', more: { personIds: ['НСМ-0001'] }, codes: ['consent_signed_by_representative'] },
  {
    why: 'an adult whom another would sign for',
    more: { personIds: ['НСТ-0001'], signer: 'legal_representative' },
    codes: ['consent_signed_by_self'],
  },
  {
    why: 'a day to come, told once',
    more: { personIds: ['НСТ-0001', 'НСТ-0099'], givenOn: '2026-01-01', validTo: '' },
    codes: ['consent_day_future', 'person_unknown'],
  },
])('a paper of $why is refused whole', async ({ more, codes }) => {
  const before = consents();
  expect(codesOf(await run(workspace, school, 'rpcRecordConsents', { ...SEVERAL, ...more }))).toEqual(codes);
  expect(consents()).toEqual(before);
});

test('signing the order fills the rows that were handed out', async () => {
  const signing = { orderId: 'ПРК-0001', number: '96-Д', date: '2025-09-12', consentsGivenOn: '2025-09-12' };
  await ask(workspace, school, 'rpcSignOrder', signing);
  expect(consents().map((row) => row['Дата согласия'])).toEqual(Array.from({ length: 4 }, () => '12.09.2025'));
});

const ofOrder = { consentIds: ['СОГ-0001'], candidateIds: [], givenOn: '2025-09-12', validTo: '' };

test.each([
  { why: 'a signed order rests on', more: {}, code: 'consent_used' },
  { why: 'is of another day by now', more: { givenOn: '2025-09-11' }, code: 'consent_changed' },
  { why: 'has gone', more: { consentIds: ['СОГ-0099'] }, code: 'consent_unknown' },
])('what $why is not taken back', async ({ more, code }) => {
  const before = consents();
  expect(codesOf(await run(workspace, school, 'rpcTakeBackConsents', { ...ofOrder, ...more }))).toEqual([code]);
  expect(consents()).toEqual(before);
});

test('a renewal taken back leaves the earlier consent as it was', async () => {
  const before = consents();
  const renewed = { personId: 'НСТ-0001', kind: 'mentor_work', signer: 'self', givenOn: '2025-11-30', validTo: '' };
  const { recorded } = await ask<Several>(workspace, school, 'rpcRecordConsent', renewed);
  expect(consents()).toHaveLength(before.length + 1);
  await ask(workspace, school, 'rpcTakeBackConsents', recorded);
  expect(consents()).toEqual(before);
});

test('a renewed consent replaces the earlier one', async () => {
  const renewed = { personId: 'НСТ-0001', kind: 'mentor_work', signer: 'self', givenOn: '2025-12-01' };
  const execution = await run(workspace, school, 'rpcRecordConsent', { ...renewed, validTo: '2026-08-31' });
  expect(codesOf(execution)).toEqual([]);
  expect(spentBy(execution)).toMatchObject({ reads: 1, writes: 1 });
  const [earlier] = consents().filter((row) => row['Заменено согласием'] !== '');
  expect(earlier).toMatchObject({ 'Вид согласия': 'на работу наставником', 'Заменено согласием': 'СОГ-0006' });
  expect(await statesOf('НСТ-0001')).toEqual(['mentor_work self given', 'pd_processing self given']);
});

test.each([
  { why: 'the same day again', more: { givenOn: '2025-12-01', validTo: '' }, code: 'consent_already_given' },
  { why: 'a day to come', more: { givenOn: '2026-01-01', validTo: '' }, code: 'consent_day_future' },
  {
    why: 'a term before its day',
    more: { givenOn: '2025-12-05', validTo: '2025-12-04' },
    code: 'consent_term_reversed',
  },
  { why: 'nobody', more: { personId: 'НСТ-0099', givenOn: '2025-12-05', validTo: '' }, code: 'person_unknown' },
])('a consent of $why is refused', async ({ more, code }) => {
  const argument = { personId: 'НСТ-0001', kind: 'mentor_work', signer: 'self', ...more };
  expect(codesOf(await run(workspace, school, 'rpcRecordConsent', argument))).toEqual([code]);
});

const withdrawal = async () => {
  const lines = await consentLinesOf(workspace, school, 'НСМ-0001');
  const consentId = lines.find(({ kind }) => kind === 'pd_processing')?.consentId ?? '';
  return { consentId, withdrawnOn: '2025-12-30', document: 'вх. 12', request: 'withdrawal' };
};

test.each([
  { why: 'a day to come', more: { withdrawnOn: '2026-01-01' }, code: 'withdrawal_day_future' },
  { why: 'a day before the consent', more: { withdrawnOn: '2025-09-01' }, code: 'withdrawal_before_consent' },
  { why: 'a passport in the text', more: { document: 'паспорт 45 10 123456' }, code: 'text_forbidden' },
  { why: 'no such consent', more: { consentId: 'СОГ-0099' }, code: 'consent_unknown' },
])('a withdrawal with $why is refused', async ({ more, code }) => {
  const argument = await withdrawal();
  expect(codesOf(await run(workspace, school, 'rpcWithdrawConsent', { ...argument, ...more }))).toEqual([code]);
});

test('a withdrawal sets dated tasks and leaves the counts of the quarter as they were', async () => {
  // Of pairs whose consents are all there this one is no more; everything else was and stays.
  const complete = 'Из них со всеми согласиями';
  const lines = async () => {
    const argument = { period: '2025-Q4' };
    const report = await ask<{ lines: { name: string; value: string }[] }>(
      workspace,
      school,
      'rpcPreviewSubmission',
      argument,
    );
    return {
      rest: report.lines.filter(({ name }) => name !== complete),
      complete: report.lines.find(({ name }) => name === complete)?.value,
    };
  };
  const before = await lines();
  const argument = await withdrawal();
  const execution = await run(workspace, school, 'rpcWithdrawConsent', argument);
  expect(codesOf(execution)).toEqual([]);
  expect(spentBy(execution)).toMatchObject({ reads: 1, writes: 1 });
  expect(rowsOf(workspace, school, TABS.tasks).map((row) => [row['О ком или о чём'], row['Срок']])).toEqual([
    ['НСМ-0001', '30.12.2025'],
    ['ПАР-0001', '12.01.2026'],
    ['НСМ-0001', '29.01.2026'],
  ]);
  expect(await statesOf('НСМ-0001')).toContain('pd_processing legal_representative withdrawn');
  expect(await lines()).toEqual({ rest: before.rest, complete: '0' });
  expect(before.complete).toBe('1');
  expect(rowsOf(workspace, school, TABS.journal).at(-1)).toMatchObject({ Событие: 'согласие отозвано' });
});

interface Tasks {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly dueOn: string;
    readonly isLate: boolean;
    readonly way: object;
  }[];
}
const dueTasks = async () => (await ask<Tasks>(workspace, school, 'rpcGetDueTasks')).tasks;
const markTask = (argument: object) => run(workspace, school, 'rpcMarkDueTask', argument);

test('tasks stand by their days with whom they speak of; one is marked as done and opened again as it was', async () => {
  const before = rowsOf(workspace, school, TABS.tasks);
  const tasks = await dueTasks();
  expect(tasks.map(({ dueOn, isLate, way }) => [dueOn, isLate, way])).toEqual([
    ['2025-12-30', true, { screen: 'person', rowId: 'НСМ-0001' }],
    ['2026-01-12', false, { screen: 'pair', rowId: 'ПАР-0001' }],
    ['2026-01-29', false, { screen: 'person', rowId: 'НСМ-0001' }],
  ]);
  const taskId = tasks[0]?.taskId ?? '';
  const execution = await markTask({ taskId, shown: '', doneOn: '2025-12-31' });
  expect(spentBy(execution)).toMatchObject({ reads: 1, writes: 1 });
  expect(rowsOf(workspace, school, TABS.tasks)[0]).toMatchObject({
    Состояние: 'выполнено с опозданием',
    Выполнено: '31.12.2025',
  });
  expect(await dueTasks()).toHaveLength(2);
  const { was } = (execution.value as { value: { was: string } }).value;
  expect(codesOf(await markTask({ taskId, shown: '2025-12-31', doneOn: '', status: was }))).toEqual([]);
  expect(rowsOf(workspace, school, TABS.tasks)).toEqual(before);
});

test.each([
  { why: 'changed on the sheet meanwhile', more: { shown: '2025-12-30' }, code: 'due_task_changed' },
  { why: 'done on a day to come', more: { doneOn: '2026-01-01' }, code: 'task_done_in_future' },
  { why: 'that is not there', more: { taskId: 'ЗДЧ-0099' }, code: 'due_task_unknown' },
])('a task $why is not marked', async ({ more, code }) => {
  const before = rowsOf(workspace, school, TABS.tasks);
  const argument = { taskId: before[0]?.['Код задачи'], shown: '', doneOn: '2025-12-31', ...more };
  expect(codesOf(await markTask(argument))).toEqual([code]);
  expect(rowsOf(workspace, school, TABS.tasks)).toEqual(before);
});

test('a paper of a day before the withdrawal is not written down after it', async () => {
  const argument = { personId: 'НСМ-0001', kind: 'pd_processing', signer: 'legal_representative', validTo: '' };
  const recording = run(workspace, school, 'rpcRecordConsent', { ...argument, givenOn: '2025-12-30' });
  expect(codesOf(await recording)).toEqual(['consent_withdrawn_since']);
});

test('what is withdrawn cannot be withdrawn again', async () => {
  const argument = await withdrawal();
  expect(codesOf(await run(workspace, school, 'rpcWithdrawConsent', argument))).toEqual(['consent_not_given']);
});

test('who sees the data is written from facts: who is in office, whom the file is open to', async () => {
  const viewers = () => rowsOf(workspace, school, 'Кто видит мои данные').map((row) => row['Кто'] ?? '');
  const execution = await run(workspace, school, 'rpcRefreshViewers');
  expect(spentBy(execution)).toMatchObject({ reads: 1, writes: 1 });
  const first = viewers();
  expect(first[0]).toBe('Куратор организации');
  expect(first.length).toBeGreaterThanOrEqual(6);
  typeInto(workspace, school, TABS.curators, ['Роль', 'куратор'], { 'По дату': '01.12.2025' });
  await ask(workspace, school, 'rpcRefreshViewers');
  expect(viewers()).toEqual(first.slice(1));
});
