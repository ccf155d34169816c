// The life of pairs through the built bundle: programme, meetings, a mentor replaced, an end before the term, a result, an award.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { spentBy } from './kit/ledger.ts';
import { TABS } from './kit/names.ts';
import { type Pairs, schoolWithPairs } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

interface Life {
  readonly next: string;
  readonly state: string;
  readonly steps: readonly { readonly id: string; readonly state: string }[];
  readonly meeting: { readonly type: string } | null;
  readonly proposal: {
    readonly kind: string;
    readonly startDate: string;
    readonly endDate: string;
    readonly items: readonly string[];
  } | null;
  readonly programme: { readonly isApproved: boolean; readonly documentUrl: string } | null;
  readonly mayResume: boolean;
  readonly changeOrder: { readonly id: string; readonly url: string } | null;
  readonly members: readonly { readonly id: string; readonly role: string; readonly leftOn: string }[];
  readonly choices: { readonly mentors: readonly { readonly code: string }[] };
}

let workspace: Workspace;
let bookId = '';
let ids: readonly string[] = [];

const lifeOf = (pairId: string) => ask<Life>(workspace, bookId, 'rpcGetPairLife', { pairId });
const refusal = async (entry: string, argument: unknown) => codesOf(await run(workspace, bookId, entry, argument));
const rows = (tab: string) => rowsOf(workspace, bookId, tab);

beforeAll(async () => {
  workspace = newWorkspace();
  const made = await schoolWithPairs(workspace, 3);
  ({ bookId } = made);
  ids = made.pairIds;
  const early = { pairId: ids[0], type: 'first', heldOn: '2025-10-01', topic: '', sure: false };
  expect(await refusal('rpcLogMeeting', early)).toEqual(['meeting_of_draft_pair']);
  const { orderId } = await ask<{ orderId: string }>(workspace, bookId, 'rpcPreparePapers', {
    pairIds: ids.slice(0, 2),
  });
  const date = '2025-09-12';
  await ask(workspace, bookId, 'rpcSignOrder', { orderId, number: '96-Д', date, consentsGivenOn: date });
});

test('the plan proposed for a programme is the list of the profile for the track of the pair', async () => {
  const before = (await lifeOf(ids[0] ?? '')).proposal?.items ?? [];
  expect(before).toHaveLength(5);
  const line = before[3] ?? '';
  typeInto(workspace, bookId, 'Профиль муниципалитета', ['Значение', line], { Включено: 'нет' });
  expect((await lifeOf(ids[0] ?? '')).proposal?.items).toEqual(before.filter((one) => one !== line));
});

test('a programme is written as it was edited, approved, printed, and not written twice', async () => {
  const pairId = ids[0] ?? '';
  const { proposal, next } = await lifeOf(pairId);
  expect([next, proposal?.kind, proposal?.startDate, proposal?.endDate]).toEqual([
    'programme',
    'individual_plan',
    '2025-09-15',
    '2026-05-31',
  ]);
  const [first = ''] = proposal?.items ?? [];
  const items = [first, '=Доклад(1)', ' Итоги'];
  const wanted = { pairId, goal: 'Подготовить доклад', deficits: '', expected: '', ...proposal, items };
  expect(await refusal('rpcCreateProgramme', { ...wanted, goal: 'Паспорт 4510 123456' })).toEqual(['text_forbidden']);
  expect(await refusal('rpcCreateProgramme', { ...wanted, items: [first, 'СНИЛС 112-233-445 95'] })).toEqual([
    'text_forbidden',
  ]);
  const pasted = Array.from({ length: 41 }, (_, at) => `Пункт ${at}`);
  expect(await refusal('rpcCreateProgramme', { ...wanted, items: pasted })).toEqual(['programme_plan_long']);
  await ask(workspace, bookId, 'rpcCreateProgramme', wanted);
  expect(await refusal('rpcCreateProgramme', wanted)).toEqual(['programme_exists']);
  expect(rows('План программ').map((row) => [row['№'], row['Мероприятие'], row['Срок']])).toEqual([
    ['1', first, '29.09.2025'],
    ['2', '=Доклад(1)', '29.01.2026'],
    ['3', 'Итоги', '31.05.2026'],
  ]);
  expect(await refusal('rpcApproveProgramme', { pairId, approvedOn: '2026-01-01' })).toEqual(['approval_in_future']);
  await ask(workspace, bookId, 'rpcApproveProgramme', { pairId, approvedOn: '2025-09-20' });
  await ask(workspace, bookId, 'rpcMakeDocuments', { type: 'programme_personalised', ids: [pairId], separately: true });
  const { programme } = await lifeOf(pairId);
  expect(programme?.isApproved).toBe(true);
  expect(programme?.documentUrl).not.toBe('');
  expect(rows(TABS.programmes)[0]).toMatchObject({
    Состояние: 'выполняется',
    Утверждена: '20.09.2025',
    'Кто утвердил': 'Ольховский Пётр Ильич',
  });
});

test('a meeting is written once it is plausible, into the row where it was planned', async () => {
  const meeting = { pairId: ids[0], type: 'first', heldOn: '2025-09-19', topic: 'Знакомство', sure: false };
  workspace.typeRows(bookId, 'Встречи', [
    { 'Код пары': ids[0] ?? '', 'Вид встречи': 'первая организационная', План: '18.09.2025' },
  ]);
  await ask(workspace, bookId, 'rpcGetPairs');
  expect(await refusal('rpcLogMeeting', { ...meeting, heldOn: '2026-01-01' })).toEqual(['meeting_in_future']);
  const spent = spentBy(await run(workspace, bookId, 'rpcLogMeeting', meeting));
  expect([spent.reads, spent.writes]).toEqual([1, 1]);
  const looked = spentBy(await run(workspace, bookId, 'rpcGetPairLife', { pairId: ids[0] }));
  expect([looked.reads, looked.writes]).toEqual([1, 0]);
  const again = await ask<{ doubts: { code: string }[] }>(workspace, bookId, 'rpcLogMeeting', meeting);
  expect(again.doubts.map(({ code }) => code)).toEqual(['meeting_type_repeated']);
  await ask(workspace, bookId, 'rpcLogMeeting', { ...meeting, type: 'trial', heldOn: '2025-10-03' });
  expect(rows('Встречи').map((row) => [row['План'], row['Проведена'], row['Тема']])).toEqual([
    ['18.09.2025', '19.09.2025', 'Знакомство'],
    ['', '03.10.2025', 'Знакомство'],
  ]);
  expect((await lifeOf(ids[0] ?? '')).meeting?.type).toBe('planning');
});

test('a mentor is replaced by the rows at once and by the order when it is signed', async () => {
  const pairId = ids[0] ?? '';
  const { choices } = await lifeOf(pairId);
  const { mentors } = await ask<Pairs>(workspace, bookId, 'rpcGetPairs');
  const mentorId = mentors[2]?.id ?? '';
  expect(choices.mentors.map(({ code }) => code)).toContain(mentorId);
  const change = { pairId, mentorId, from: '2025-12-25', reason: 'mentor_refused', noticeOn: '2025-12-15' };
  expect(await refusal('rpcReplaceMentor', { ...change, from: '2025-09-15' })).toEqual(['replacement_before_start']);
  const { orderUrl } = await ask<{ orderUrl: string }>(workspace, bookId, 'rpcReplaceMentor', change);
  expect(orderUrl).not.toBe('');
  expect(await refusal('rpcReplaceMentor', change)).toEqual(['mentor_same']);
  const ending = { pairId, lastDay: '2026-01-30', reason: 'mentee_refused', noticeOn: '' };
  await ask(workspace, bookId, 'rpcEndPair', ending);
  // The draft goes on telling of the new mentor, and the notice is that of the change.
  expect(await ask(workspace, bookId, 'rpcResumePair', { pairId })).toEqual({ draft: 'remade' });
  expect(rows(TABS.pairs)[0]).toMatchObject({
    Прекращена: '',
    'Причина прекращения': '',
    'Уведомление о прекращении': '15.12.2025',
  });
  const { members, changeOrder } = await lifeOf(pairId);
  expect(members.filter(({ role }) => role === 'наставник').map(({ leftOn }) => leftOn)).toEqual(['2025-12-24', '']);
  const date = '2025-12-25';
  const signed = { orderId: changeOrder?.id, number: '110', date, consentsGivenOn: '2025-12-20' };
  expect(await ask(workspace, bookId, 'rpcSignOrder', signed)).toMatchObject({ amended: 1 });
  expect((await lifeOf(pairId)).changeOrder).toBeNull();
});

test('an end entered by mistake is taken back with its draft; a draft that names another pair too is left and told', async () => {
  const [one = '', other = ''] = ids;
  const ending = { lastDay: '2026-01-30', reason: 'mentee_refused', noticeOn: '2025-12-20' };
  const statesOfDrafts = () => rows('Приказы').flatMap((row) => (row['Номер'] === '' ? [row['Состояние']] : []));
  await ask(workspace, bookId, 'rpcEndPair', { pairId: other, ...ending });
  expect(await lifeOf(other)).toMatchObject({ mayResume: true });
  const resumed = await run(workspace, bookId, 'rpcResumePair', { pairId: other });
  expect([codesOf(resumed), spentBy(resumed).reads, spentBy(resumed).writes]).toEqual([[], 1, 1]);
  expect(rows(TABS.pairs)[1]).toMatchObject({
    Состояние: 'действует',
    Прекращена: '',
    'Причина прекращения': '',
    'Уведомление о прекращении': '',
  });
  expect(statesOfDrafts()).toEqual(['отменён']);
  for (const pairId of [one, other]) await ask(workspace, bookId, 'rpcEndPair', { pairId, ...ending });
  const both = { type: 'order_change_pairs', ids: [one, other], separately: false };
  await ask(workspace, bookId, 'rpcMakeDocuments', both);
  for (const pairId of [one, other])
    expect(await ask(workspace, bookId, 'rpcResumePair', { pairId })).toEqual({ draft: 'stale' });
  expect(statesOfDrafts()).toEqual(['отменён', 'отменён', 'отменён', 'проект']);
  const shared = rows('Приказы').at(-1)?.['Код приказа'];
  await ask(workspace, bookId, 'rpcCancelOrder', { orderId: shared, sure: false });
});

test('a pair ends before its term by an order', async () => {
  const pairId = ids[1] ?? '';
  const ending = { pairId, lastDay: '2025-12-30', reason: 'mentee_refused', noticeOn: '' };
  expect(await refusal('rpcEndPair', { ...ending, lastDay: '2026-05-31' })).toEqual(['ending_day_wrong']);
  expect(await refusal('rpcEndPair', { ...ending, pairId: ids[2] })).toEqual(['pair_not_running']);
  expect(await refusal('rpcResumePair', { pairId })).toEqual(['pair_not_ending']);
  const { orderUrl } = await ask<{ orderUrl: string }>(workspace, bookId, 'rpcEndPair', ending);
  expect(orderUrl).not.toBe('');
  const { changeOrder } = await lifeOf(pairId);
  const date = '2025-12-29';
  await ask(workspace, bookId, 'rpcSignOrder', { orderId: changeOrder?.id, number: '111', date, consentsGivenOn: '' });
  expect(await lifeOf(pairId)).toMatchObject({ state: 'прекращена досрочно', mayResume: false });
  expect(await refusal('rpcResumePair', { pairId })).toEqual(['pair_not_ending']);
});

test('a result closes the pair when it is over, and an award waits for its order', async () => {
  const pairId = ids[0] ?? '';
  const result = { pairId, level: 'achieved', text: 'Доклад прочитан.' };
  expect(await refusal('rpcFinishPair', result)).toEqual(['pair_not_over']);
  const final = { pairId, type: 'final', heldOn: '2025-12-30', topic: '', sure: false };
  await ask(workspace, bookId, 'rpcLogMeeting', final);
  await ask(workspace, bookId, 'rpcFinishPair', result);
  expect(await refusal('rpcFinishPair', result)).toEqual(['pair_not_running']);
  expect(rows(TABS.programmes)[0]).toMatchObject({ Состояние: 'выполнена', Результат: 'достигнут' });
  const { members, steps } = await lifeOf(pairId);
  expect(steps.at(-1)).toMatchObject({ id: 'result', state: 'done' });
  const award = { pairId, personId: members.at(-1)?.id, kind: 'грамота', basis: 'За помощь' };
  const { awardId } = await ask<{ awardId: string }>(workspace, bookId, 'rpcProposeAward', award);
  expect(await ask(workspace, bookId, 'rpcProposeAward', award)).toEqual({ awardId });
  expect(await refusal('rpcProposeAward', { ...award, personId: 'НСТ-0002' })).toEqual(['award_not_member']);
  expect(rows('Поощрения')).toHaveLength(1);
});

test('the roadmap is read once, written once, and not again while nothing has changed', async () => {
  const first = spentBy(await run(workspace, bookId, 'rpcGetRoadmap'));
  const second = spentBy(await run(workspace, bookId, 'rpcGetRoadmap'));
  expect([first.reads, first.writes, second.reads, second.writes]).toEqual([1, 1, 1, 0]);
});
