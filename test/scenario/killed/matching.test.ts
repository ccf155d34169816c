// One run of matching and an acceptance killed at every service call in turn, in sheets that have to grow for what they write.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../../local/contract.ts';
import { ask } from '../kit/asking.ts';
import { moveColumns, rowsOf, sheetOf } from '../kit/cells.ts';
import { KILL_MS, killEverywhere } from '../kit/killing.ts';
import { withoutIdsAndTimes } from '../kit/leftBehind.ts';
import { municipalityOf } from '../kit/municipality.ts';
import { TABS } from '../kit/names.ts';
import { typePeople } from '../kit/school.ts';
import { byHand, cleanUp, copyOf, discard, newWorkspace, putAside } from '../kit/workspaces.ts';

afterAll(cleanUp);

/** As if a person had deleted the empty rows of sheets; `given` is how many each keeps. */
const TRIM =
  'const id = SpreadsheetApp.getActiveSpreadsheet().getId();' +
  'const sheets = Sheets.Spreadsheets.get(id, { fields: "sheets.properties" }).sheets.map(({ properties }) => properties);' +
  'const requests = sheets.flatMap(({ sheetId, title, gridProperties }) => given[title] === undefined ? [] : [{' +
  '  deleteDimension: { range: { sheetId, dimension: "ROWS", startIndex: given[title], endIndex: gridProperties.rowCount } } }]);' +
  'Sheets.Spreadsheets.batchUpdate({ requests }, id);';

/** Beside the frozen header a sheet keeps one row. */
const trimmed = (workspace: Workspace, bookId: string): Promise<Workspace> => {
  const tabs = ['Подбор', TABS.pairs, TABS.members, TABS.journal];
  const kept = tabs.map((tab) => [tab, Math.max(2, sheetOf(workspace, bookId, tab).rows.length)]);
  return byHand(workspace, bookId, TRIM, Object.fromEntries(kept));
};

interface Proposal {
  readonly menteeId: string;
  readonly mentorId: string;
}
const proposalsIn = async (workspace: Workspace, bookId: string) =>
  (await ask<{ proposals: Proposal[] }>(workspace, bookId, 'rpcGetMatching')).proposals.map(
    ({ menteeId, mentorId }): Proposal => ({ menteeId, mentorId }),
  );

let bookId = '';
let prepared = '';

beforeAll(async () => {
  const workspace = newWorkspace();
  const { schoolBooks } = await municipalityOf(workspace, 1);
  bookId = schoolBooks[0] ?? '';
  typePeople(workspace, bookId, 3);
  await ask(workspace, bookId, 'rpcProposeMatching');
  const [refused, chosen] = await proposalsIn(workspace, bookId);
  await ask(workspace, bookId, 'rpcDecideMatching', { decision: 'refuse', rows: [refused] });
  const other = { menteeId: chosen?.menteeId, mentorId: refused?.mentorId };
  await ask(workspace, bookId, 'rpcDecideMatching', { decision: 'choose', ...other });
  // What is written of a row then has gaps.
  for (const tab of ['Подбор', TABS.members]) moveColumns(workspace, bookId, tab);
  prepared = await putAside(workspace);
}, KILL_MS);

const view = (made: Workspace) => withoutIdsAndTimes(made, bookId);

test(
  'a run killed anywhere and repeated proposes once to everybody, and what was refused or chosen stays',
  async () => {
    const roomy = copyOf(prepared);
    const before = rowsOf(roomy, bookId, 'Подбор');
    await ask(roomy, bookId, 'rpcProposeMatching');
    const { kills, expected, differing } = await killEverywhere({
      prepared: await putAside(await trimmed(copyOf(prepared), bookId)),
      bookId,
      entry: 'rpcProposeMatching',
      view,
    });
    expect(differing).toEqual([]);
    expect(kills).toBe(12);
    expect(expected).toEqual(view(roomy));
    const after = rowsOf(roomy, bookId, 'Подбор');
    expect(after).toHaveLength(4);
    const decided = before.filter((row) => row['Состояние'] === 'отклонено' || row['Кто предложил'] === 'куратор');
    expect(decided).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining(decided));
    await discard(roomy);
  },
  KILL_MS,
);

test(
  'an acceptance killed anywhere and repeated makes each pair once',
  async () => {
    const workspace = copyOf(prepared);
    await ask(workspace, bookId, 'rpcProposeMatching');
    const rows = await proposalsIn(workspace, bookId);
    expect(rows).toHaveLength(3);
    const argument = {
      decision: 'accept',
      rows,
      kinds: ['traditional'],
      startDate: '2026-01-12',
      endDate: '2026-05-29',
    };
    const folder = await putAside(workspace);
    const roomy = copyOf(folder);
    await ask(roomy, bookId, 'rpcDecideMatching', argument);
    expect(rowsOf(roomy, bookId, TABS.pairs)).toHaveLength(3);
    expect(rowsOf(roomy, bookId, TABS.members)).toHaveLength(6);
    const { kills, expected, differing } = await killEverywhere({
      prepared: await putAside(await trimmed(copyOf(folder), bookId)),
      bookId,
      entry: 'rpcDecideMatching',
      argument,
      view,
    });
    expect(differing).toEqual([]);
    expect(kills).toBe(12);
    expect(expected).toEqual(view(roomy));
    await discard(roomy);
  },
  KILL_MS,
);
