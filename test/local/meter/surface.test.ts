// What the bundle uses and what is emulated are the same, both ways.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { emulatedMembers, SURFACE } from '../../../local/guest/surface.ts';
import { compareMembers, programs, refusedMembers, UNUSED } from '../../../tools/run/members.mjs';

const ROOT = path.join(import.meta.dirname, '../../..');

const costs = JSON.parse(fs.readFileSync(path.join(ROOT, 'local/meter/costs.json'), 'utf8')) as Record<
  string,
  { source: string }
>;
/** Charged beside the row of the member itself. */
const EXTRA_COSTS = [
  'execution.start',
  'SpreadsheetApp.openById.cold',
  'Drive.files.create.convert',
  'Range.getValues.first',
  'Sheets.values.batchGet.urlfetch',
  'UrlFetchApp.fetchAll.parallel',
];

describe('the cost rows', () => {
  test('are those that a member is charged by, each with its source', () => {
    const charged = [...new Set([...Object.values(SURFACE).map(({ cost }) => cost), ...EXTRA_COSTS])];
    expect(Object.keys(costs).sort()).toEqual(charged.sort());
    expect(Object.values(costs).filter(({ source }) => source === '')).toEqual([]);
  });
});

describe('the emulated surface', () => {
  const emulated = emulatedMembers();
  const names = new Set(emulated.map(({ name }) => name));

  test.each(emulated)('$name has a reference page of Google', ({ url }) => {
    expect(url).toMatch(
      /^https:\/\/developers\.google\.com\/(apps-script\/(reference|guides)|workspace\/(sheets|drive)\/api\/reference)\//,
    );
  });

  test('the programs use what is emulated, and nothing is emulated that they do not use', () => {
    const { missing, unused } = compareMembers([...names], programs());
    expect({ missing, unused }).toEqual({ missing: [], unused: [] });
  });

  test.each([
    { code: 'DriveApp.getRootFolder()', emulated: [], missing: ['DriveApp.getRootFolder'], unused: [] },
    {
      code: 'Sheets.Spreadsheets.get(id)',
      emulated: ['Form.getId'],
      missing: ['Sheets.Spreadsheets.get'],
      unused: ['Form.getId'],
    },
  ])('a difference is found in $code', ({ code, emulated: known, missing, unused }) => {
    expect(compareMembers(known, code)).toMatchObject({ missing, unused });
  });

  test('members of Google that are left out are known by name', () => {
    expect(refusedMembers([...names])).toEqual(expect.arrayContaining(['Spreadsheet.getSheetId', 'Form.addGridItem']));
  });

  test('every exception is about a member that is emulated', () => {
    expect(Object.keys(UNUSED).filter((name) => !names.has(name))).toEqual([]);
  });
});
