// What the bundle uses and what is emulated are the same, both ways.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { emulatedMembers, SURFACE } from '../../../local/guest/surface.ts';

const ROOT = path.join(import.meta.dirname, '../../..');

/** Emulated and yet not called by name: each with its reason. */
const UNUSED: Readonly<Record<string, string>> = {
  'console.log': 'the levels of the console stand or fall together',
  'console.info': 'the levels of the console stand or fall together',
  'console.warn': 'the levels of the console stand or fall together',
};

function read(folder: string, pattern: RegExp): string {
  const dir = path.join(ROOT, folder);
  const names = fs.readdirSync(dir).filter((name) => pattern.test(name));
  return names.map((name) => fs.readFileSync(path.join(dir, name), 'utf8')).join('\n');
}

const code = `${read('build', /^Code\.js$/)}\n${read('bench/baseline', /\.js$/)}`;
const used = (member: string) => new RegExp(String.raw`[.?]\s*${member}\b`).test(code);

/** Services and namespaces as they stand in the code: `SpreadsheetApp.getUi`, `Sheets.Spreadsheets.Values.batchGet`. */
const SERVICES =
  /\b(?:SpreadsheetApp|FormApp|ScriptApp|PropertiesService|CacheService|LockService|HtmlService|MailApp|Session|Utilities|DriveApp|DocumentApp|GmailApp|UrlFetchApp|CalendarApp|Logger|Browser|Sheets|Drive|Docs|BigQuery)((?:\s*\.\s*\w+)+)/g;
const ENUMS = /^Utilities\.(DigestAlgorithm|Charset)\./;

function usedOfServices(): string[] {
  const found = [...code.matchAll(SERVICES)].map(([all]) => all.replace(/\s+/g, ''));
  // A chain is cut after the first method: what follows belongs to what it returned.
  const names = found.map(
    (chain) => /^(?:(?:Sheets|Drive)(?:\.[A-Z]\w*)+\.[a-z]\w*|\w+\.\w+)/.exec(chain)?.[0] ?? chain,
  );
  return [...new Set(names)].filter((name) => !ENUMS.test(`${name}.`)).sort();
}

const costs = JSON.parse(fs.readFileSync(path.join(ROOT, 'local/meter/costs.json'), 'utf8')) as Record<
  string,
  { source: string }
>;
/** Charged beside the row of the member itself. */
const EXTRA_COSTS = ['execution.start', 'SpreadsheetApp.openById.cold', 'Drive.files.create.convert'];

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

  test('everything that the bundle asks of a service is emulated', () => {
    expect(usedOfServices().filter((name) => !names.has(name))).toEqual([]);
  });

  test('everything that is emulated is used by the bundle or by the baseline of the bench, but for exceptions with a reason', () => {
    const unused = [...names].filter(
      (name) => !used(name.slice(name.lastIndexOf('.') + 1)) && UNUSED[name] === undefined,
    );
    expect(unused).toEqual([]);
  });

  test('every exception is about a member that is emulated', () => {
    expect(Object.keys(UNUSED).filter((name) => !names.has(name))).toEqual([]);
  });
});
