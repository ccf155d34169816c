// What a page may send, function by function: anything else is refused with one code and nothing is written.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { codesOf, minutesLater, run } from './kit/asking.ts';
import { RPC_CALLS } from './kit/calls.ts';
import { contentOf } from './kit/cells.ts';
import { spentBy } from './kit/ledger.ts';
import { MISUSES } from './kit/misuses.ts';
import { municipalityOf } from './kit/municipality.ts';
import type { RpcCall } from './kit/rpcCall.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

let workspace: Workspace;
let empty: string;
let municipal: string;
let school: string;

beforeAll(async () => {
  workspace = newWorkspace();
  empty = workspace.createSpreadsheet('Пустая таблица');
  const municipality = await municipalityOf(workspace, 1);
  municipal = municipality.bookId;
  school = municipality.schoolBooks[0] ?? '';
});

afterAll(cleanUp);

const everything = (): string =>
  JSON.stringify({
    cells: workspace.files().flatMap(({ id, kind }) => (kind === 'spreadsheet' ? [contentOf(workspace, id)] : [])),
    files: workspace.files().map(({ name }) => name),
    triggers: workspace.triggers().map(({ entry }) => entry),
  });

/** Read once a case, as text: hundreds of cases compare four workbooks. */
let before = '';
const remember = () => {
  before = everything();
};

/** Codes of the refusal; fails when anything was written, made or scheduled. */
const refusalOf = async (bookId: string, entry: string, argument: unknown): Promise<string[]> => {
  const execution = await run(workspace, bookId, entry, argument);
  const codes = codesOf(execution);
  // Who asked nothing of Google has changed nothing: hundreds of cases end here.
  if (spentBy(execution).trips === 0) return codes;
  const [known, after] = [before, everything()];
  before = after;
  if (after !== known) expect(JSON.parse(after)).toEqual(JSON.parse(known));
  return codes;
};

const CASES_A_MINUTE = 15;

const homeOf = (call: RpcCall): string => (call.in === 'school' ? school : municipal);

/** One of each function, another kind each time, goes through the whole program: that the check stands before everything. */
const IN_THE_BUNDLE = RPC_CALLS.flatMap(({ entry }, at) => {
  const own = MISUSES.filter((misuse) => misuse.entry === entry);
  return own.slice(at % own.length).slice(0, 1);
});

describe('a wrong argument is refused', () => {
  beforeAll(remember);

  test.each(IN_THE_BUNDLE)('$entry: $why', async ({ entry, call, argument }) => {
    expect(await refusalOf(homeOf(call), entry, argument)).toEqual(['argument_wrong']);
  });

  test.each([
    { why: 'a quarter that is none', entry: 'rpcGetIndicators', argument: { period: '2025-Q5' } },
    { why: 'a day that is none', entry: 'rpcStartRollUp', argument: { period: '2025-Q4', asOf: '2025-13-31' } },
    { why: 'no organisation at all', entry: 'rpcAddOrganisations', argument: { organisations: [] } },
    {
      why: 'a name of spaces',
      entry: 'rpcAddOrganisations',
      argument: { organisations: [{ name: '   ', orgType: 'school', source: 'typed' }] },
    },
    {
      why: 'a type that is not in the list',
      entry: 'rpcAddOrganisations',
      argument: { organisations: [{ name: 'СОШ', orgType: 'constructor', source: 'typed' }] },
    },
    {
      why: 'a text of 501 characters',
      entry: 'rpcAddOrganisations',
      argument: { organisations: [{ name: 'А'.repeat(501), orgType: 'school', source: 'typed' }] },
    },
    {
      why: 'a number that is a text',
      entry: 'rpcAddTypedNumbers',
      argument: { period: '2025-Q4', rows: [{ name: 'ДОУ', orgType: 'dou', numbers: { mentors: '4' } }] },
    },
  ])('$entry: $why', async ({ entry, argument }) => {
    expect(await refusalOf(municipal, entry, argument)).toEqual(['argument_wrong']);
  });

  test.each([
    { why: 'a number of no column', numbers: { unknownMetric: 1 }, code: 'typed_number_unknown' },
    { why: '__proto__ as a number', numbers: JSON.parse('{"__proto__": 1, "mentors": 1}'), code: 'argument_wrong' },
    { why: 'a number below zero', numbers: { mentors: -1 }, code: 'typed_number_wrong' },
    { why: 'a broken number', numbers: { mentors: 1.5 }, code: 'typed_number_wrong' },
    { why: 'a column that is no number', numbers: { partnerInns: 1 }, code: 'typed_number_unknown' },
  ])('typed numbers: $why', async ({ numbers, code }) => {
    const argument = { period: '2025-Q4', rows: [{ name: 'МБДОУ № 997', orgType: 'dou', numbers }] };
    expect(await refusalOf(municipal, 'rpcAddTypedNumbers', argument)).toEqual([code]);
  });
});

describe('a function of another workbook is refused', () => {
  const school_only = RPC_CALLS.filter((call) => call.in === 'school');
  const municipal_only = RPC_CALLS.filter((call) => call.in === 'municipality');

  // Each case reads a workbook, and Google allows sixty reads a minute.
  let cases = 0;
  beforeEach(async () => {
    cases += 1;
    if (cases % CASES_A_MINUTE !== 1) return;
    await workspace.moveClock(minutesLater(workspace, 1));
    remember();
  });

  test.each(school_only)('$entry in the municipal workbook', async ({ entry, argument }) => {
    expect(await refusalOf(municipal, entry, argument)).toEqual(['book_other_role']);
  });

  test.each(municipal_only)('$entry in a school workbook', async ({ entry, argument }) => {
    expect(await refusalOf(school, entry, argument)).toEqual(['book_other_role']);
  });

  test.each([...school_only, ...municipal_only])('$entry before set-up', async ({ entry, argument }) => {
    expect(await refusalOf(empty, entry, argument)).toEqual(['book_not_set_up']);
  });

  test.each([
    { why: 'the municipal workbook', book: () => municipal },
    { why: 'a school workbook', book: () => school },
  ])('set-up of $why, a second time', async ({ book }) => {
    const call = RPC_CALLS.find(({ entry }) => entry === 'rpcSetUp');
    expect(await refusalOf(book(), 'rpcSetUp', call?.argument)).toEqual(['book_already_set_up']);
  });

  test('a roll-up refused before set-up does not stand in the way of a later one', async () => {
    const fresh = workspace.createSpreadsheet('Ещё одна таблица');
    const quarter = (period: string, asOf: string) => run(workspace, fresh, 'rpcStartRollUp', { period, asOf });
    expect(codesOf(await quarter('2025-Q4', '2025-12-31'))).toEqual(['book_not_set_up']);
    const call = RPC_CALLS.find(({ entry }) => entry === 'rpcSetUp');
    expect(
      codesOf(await run(workspace, fresh, 'rpcSetUp', { ...call?.argument, municipality: 'Луговой округ' })),
    ).toEqual([]);
    expect(codesOf(await quarter('2025-Q3', '2025-09-30'))).toEqual([]);
  });

  test('an empty workbook is offered the wizard, and no job is running in it', async () => {
    expect((await run(workspace, empty, 'rpcGetPanel')).value).toMatchObject({ ok: true, value: { role: 'empty' } });
    expect((await run(workspace, empty, 'rpcGetJob')).value).toEqual({ ok: true, value: null });
  });
});
