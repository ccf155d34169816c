// The built page as Apps Script will serve it: small, closed, and free of what HtmlService is known to break.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { panelHtml } from './panelPage.ts';

const LIMIT_BYTES = 160 * 1024;
let html: string;

beforeAll(async () => {
  html = await panelHtml();
});

describe('the page of the panel', () => {
  test('weighs less than 160 KB, until each role has a page of its own', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(LIMIT_BYTES);
  });

  test('has its style and program inside', () => {
    expect(html.match(/<script|<style|<link|src=|url\(|@import/g)).toEqual(['<style', '<script', '<script']);
  });

  // Apps Script: HtmlService cuts what follows // or /* inside a template literal. https://github.com/enuchi/React-Google-Apps-Script/issues/157 (seen 2026-11-22)
  test('has no comment signs inside template literals', () => {
    const literals = html.match(/`[^`]*`/g) ?? [];
    expect(literals.length).toBeGreaterThan(10);
    expect(literals.filter((literal) => /\/\/|\/\*/.test(literal))).toEqual([]);
  });

  test('never makes HTML of data', async () => {
    const files = (await readdir('src/ui', { recursive: true })).filter((file) => /\.tsx?$/.test(file));
    const sources = await Promise.all(files.map((file) => readFile(path.join('src/ui', file), 'utf8')));
    expect(files.length).toBeGreaterThan(40);
    expect(sources.filter((source) => /innerHTML|insertAdjacentHTML|document\.write/i.test(source))).toEqual([]);
  });
});
