// Members of Google's services: which of them the programs use, which are emulated, which Google has and the emulator refuses.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { at } from './paths.mjs';

/** Services and namespaces as they stand in the code: `SpreadsheetApp.getUi`, `Sheets.Spreadsheets.Values.batchGet`. */
const SERVICES =
  /\b(?:SpreadsheetApp|FormApp|ScriptApp|PropertiesService|CacheService|LockService|HtmlService|MailApp|Session|Utilities|DriveApp|DocumentApp|GmailApp|UrlFetchApp|CalendarApp|Logger|Browser|Sheets|Drive|Docs|BigQuery)((?:\s*\.\s*\w+)+)/g;
const ENUMS = /^Utilities\.(DigestAlgorithm|Charset)\./;

/** Emulated and yet not called by name: each with its reason. */
export const UNUSED = {
  'console.log': 'the levels of the console stand or fall together',
  'console.info': 'the levels of the console stand or fall together',
  'console.warn': 'the levels of the console stand or fall together',
};

/** The programs that the workspace runs: the bundle, and the naive baseline of the bench. */
export function programs() {
  /** @param {string} folder @param {RegExp} pattern */
  const files = (folder, pattern) => {
    const names = fs.readdirSync(at(folder)).filter((name) => pattern.test(name));
    return names.map((name) => fs.readFileSync(path.join(at(folder), name), 'utf8'));
  };
  return [...files('build', /^Code\.js$/), ...files('bench/baseline', /\.js$/)].join('\n');
}

/**
 * Compares what the programs use with what is emulated.
 * @param {readonly string[]} emulated names `Class.method`
 * @param {string} code text of the programs
 * @returns `missing`: used and not emulated; `unused`: emulated, not used and without an excuse
 */
export function compareMembers(emulated, code) {
  const known = new Set(emulated);
  const chains = [...code.matchAll(SERVICES)].map(([all]) => all.replace(/\s+/g, ''));
  // A chain is cut after the first method: what follows belongs to what it returned.
  const asked = chains.map(
    (chain) => /^(?:(?:Sheets|Drive)(?:\.[A-Z]\w*)+\.[a-z]\w*|\w+\.\w+)/.exec(chain)?.[0] ?? chain,
  );
  /** @param {string} name */
  const isCalled = (name) => new RegExp(String.raw`[.?]\s*${name.slice(name.lastIndexOf('.') + 1)}\b`).test(code);
  return {
    used: emulated.filter(isCalled),
    missing: [...new Set(asked)].filter((name) => !ENUMS.test(`${name}.`) && !known.has(name)).sort(),
    unused: emulated.filter((name) => !isCalled(name) && !(name in UNUSED)),
  };
}

/**
 * Members that Google's published typings give to the emulated classes and that the emulator refuses with `NotEmulated`.
 * @param {readonly string[]} emulated names `Class.method`
 */
export function refusedMembers(emulated) {
  const known = new Set(emulated);
  const classes = new Set(emulated.map((name) => name.slice(0, name.lastIndexOf('.'))));
  const folder = at('node_modules/@types/google-apps-script');
  const found = new Set();
  for (const name of fs.readdirSync(folder).filter((file) => /^google-apps-script\.\w+\.d\.ts$/.test(file))) {
    const source = ts.createSourceFile(name, fs.readFileSync(path.join(folder, name), 'utf8'), ts.ScriptTarget.Latest);
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isInterfaceDeclaration(node) && classes.has(node.name.text))
        for (const member of node.members)
          if (ts.isMethodSignature(member) && ts.isIdentifier(member.name))
            found.add(`${node.name.text}.${member.name.text}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found].filter((name) => !known.has(name)).sort();
}
