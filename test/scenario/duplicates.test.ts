// Doubled people through the bundle: what is offered, what a merge moves, and what undoing it brings back.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { contentOf, rowsOf, typeInto } from './kit/cells.ts';
import { spentBy } from './kit/ledger.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { PAIR, typePeople } from './kit/school.ts';
import { cleanUp, copyOf, discard, newWorkspace, putAside } from './kit/workspaces.ts';

/** Three mentees: the first two are one girl typed twice, each in a pair of her own; the third is a namesake without a date. */
const CHILD = {
  Фамилия: 'Полевая',
  Имя: 'Нина',
  Отчество: 'Петровна',
  'Категория участника': 'обучающийся',
  'Дата рождения': '07.07.2012',
  'Должность или класс': '6 «Б»',
};
const DOUBLE = { ...CHILD, Фамилия: 'ПОЛЕВАЯ', 'Должность или класс': '7 «Б»', Запрос: 'доклад' };

let prepared: string;
let school: string;
let workspace: Workspace;

beforeAll(async () => {
  const first = newWorkspace();
  school = (await municipalityOf(first, 1)).schoolBooks[0] ?? '';
  typePeople(first, school, 2);
  first.typeRows(school, TABS.mentees, [CHILD, DOUBLE, { ...CHILD, 'Дата рождения': '' }]);
  await ask(first, school, 'rpcGetPairs');
  for (const [mentorId, menteeId] of [
    ['НСТ-0001', 'НСМ-0003'],
    ['НСТ-0002', 'НСМ-0004'],
  ])
    await ask(first, school, 'rpcCreatePair', { ...PAIR, mentorId, menteeIds: [menteeId] });
  const consent = { kind: 'pd_processing', signer: 'legal_representative', validTo: '', givenOn: '2025-09-01' };
  for (const personId of ['НСМ-0003', 'НСМ-0004'])
    await ask(first, school, 'rpcRecordConsent', { ...consent, personId });
  first.typeRows(school, TABS.representatives, [
    { 'Код представителя': 'ПРД-0007', 'Код записи': 'НСМ-0004', 'Законный представитель': 'Полевой Пётр Ильич' },
  ]);
  prepared = await putAside(first);
});
beforeEach(() => {
  workspace = copyOf(prepared);
});
afterEach(() => discard(workspace));
afterAll(cleanUp);

const MERGE = { keptId: 'НСМ-0003', droppedId: 'НСМ-0004', taken: ['position'], sure: false };
const merge = (more = {}) => run(workspace, school, 'rpcMergePeople', { ...MERGE, ...more });
const undo = () => run(workspace, school, 'rpcUndoMerge', { droppedId: MERGE.droppedId });
const mentee = (id: string) => rowsOf(workspace, school, TABS.mentees).find((row) => row['Код записи'] === id);
const menteesOfPairs = () =>
  rowsOf(workspace, school, TABS.members)
    .filter((row) => row['Роль'] === 'наставляемый')
    .map((row) => row['Код записи']);
/** Everything but the journal, which only grows. */
const content = () => {
  const { [TABS.journal]: _journal, ...rest } = contentOf(workspace, school);
  return rest;
};

test('the double is offered as certain, the namesake without a date as possible', async () => {
  const { duplicates } = await ask<{ duplicates: Record<string, unknown>[] }>(workspace, school, 'rpcGetDuplicates');
  const children = duplicates.filter(({ keptId }) => keptId === 'НСМ-0003');
  expect(children.map(({ droppedId, certain }) => [droppedId, certain])).toEqual([
    ['НСМ-0004', true],
    ['НСМ-0005', false],
  ]);
  expect(children[0]).toMatchObject({
    fills: ['Запрос'],
    references: [
      { sheet: TABS.representatives, count: 1 },
      { sheet: TABS.members, count: 1 },
      { sheet: TABS.consents, count: 1 },
    ],
    inOnePair: [],
  });
});

test('a merge moves every reference in one read and one write; the double keeps its cells and is not counted', async () => {
  const execution = await merge();
  expect(codesOf(execution)).toEqual([]);
  expect(spentBy(execution)).toMatchObject({ reads: 1, writes: 1 });
  expect(menteesOfPairs()).toEqual(['НСМ-0003', 'НСМ-0003']);
  expect(rowsOf(workspace, school, TABS.consents).map((row) => row['Код записи'])).toEqual(['НСМ-0003', 'НСМ-0003']);
  expect(mentee('НСМ-0003')).toMatchObject({ Фамилия: 'Полевая', 'Должность или класс': '7 «Б»', Запрос: 'доклад' });
  expect(mentee('НСМ-0004')).toMatchObject({ 'Должность или класс': '6 «Б»', 'Объединена с': 'НСМ-0003' });
  const { mentees } = await ask<{ mentees: { id: string }[] }>(workspace, school, 'rpcGetPairs');
  expect(mentees.map(({ id }) => id)).not.toContain('НСМ-0004');
});

test('the journal tells of it by codes and titles of columns, without a name', async () => {
  await merge();
  const told = JSON.stringify(rowsOf(workspace, school, TABS.journal));
  expect(told).toContain('НСМ-0004>НСМ-0003');
  expect(told).not.toMatch(/полев|нин[аы]|доклад/iu);
});

test('undone at once, everything stands as it stood', async () => {
  const before = content();
  await merge();
  expect(codesOf(await undo())).toEqual([]);
  expect(content()).toEqual(before);
  expect(codesOf(await undo())).toEqual(['merge_not_found']);
});

test('merged, undone and merged again, it can be undone again', async () => {
  const before = content();
  for (const step of [merge, undo, merge, undo]) expect(codesOf(await step())).toEqual([]);
  expect(content()).toEqual(before);
});

test('what was changed by hand since stays and is named', async () => {
  await merge();
  typeInto(workspace, school, TABS.consents, ['Код согласия', 'СОГ-0002'], { 'Код записи': 'НСМ-0001' });
  typeInto(workspace, school, TABS.mentees, ['Код записи', 'НСМ-0003'], { Запрос: 'олимпиада' });
  const { left, moved } = await ask<{ left: string[]; moved: number }>(workspace, school, 'rpcUndoMerge', {
    droppedId: MERGE.droppedId,
  });
  expect(left).toEqual(['Наставляемые: НСМ-0003, Запрос', 'Согласия: СОГ-0002']);
  expect(moved).toBe(2);
  expect(mentee('НСМ-0003')).toMatchObject({ Запрос: 'олимпиада' });
});

test('after a report was submitted it stays', async () => {
  await merge();
  await ask(workspace, school, 'rpcSubmitQuarter', { period: '2025-Q4' });
  expect(codesOf(await undo())).toEqual(['merge_reported']);
});

describe('a merge is refused', () => {
  test.each([
    {
      why: 'namesakes of whom one has no date, unless the user is sure',
      more: { droppedId: 'НСМ-0005' },
      code: 'merge_not_sure',
    },
    { why: 'other people', more: { droppedId: 'НСМ-0001' }, code: 'merge_not_alike' },
    { why: 'rows of two registers', more: { droppedId: 'НСТ-0001' }, code: 'merge_unknown' },
    { why: 'a row with itself', more: { droppedId: 'НСМ-0003' }, code: 'merge_unknown' },
  ])('$why', async ({ more, code }) => {
    const before = content();
    expect(codesOf(await merge(more))).toEqual([code]);
    expect(content()).toEqual(before);
  });

  test('rows that stand in one pair', async () => {
    workspace.typeRows(school, TABS.members, [
      { 'Код пары': 'ПАР-0001', 'Код записи': 'НСМ-0004', Роль: 'наставляемый' },
    ]);
    expect(codesOf(await merge())).toEqual(['merge_in_one_pair']);
  });
});
