// The built page as Apps Script will serve it: small, closed, and free of what HtmlService is known to break.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PAGES, pageHtml } from './panelPage.ts';

const LIMIT_BYTES = 120 * 1024;

describe.each(PAGES)('the page %s', (name) => {
  const built = pageHtml(name);

  test('weighs at most 120 KB', async () => {
    expect(Buffer.byteLength(await built)).toBeLessThanOrEqual(LIMIT_BYTES);
  });

  test('has its style and program inside', async () => {
    const parts = name === 'list' ? ['<style', '<script', '<script'] : ['<style', '<script'];
    expect((await built).match(/<script|<style|<link|src=|url\(|@import/g)).toEqual(parts);
  });

  // Apps Script: HtmlService cuts what follows // or /* inside a template literal. https://github.com/enuchi/React-Google-Apps-Script/issues/157 (seen 2026-11-22)
  test('has no comment signs inside template literals', async () => {
    const literals = (await built).match(/`[^`]*`/g) ?? [];
    expect(literals.length).toBeGreaterThan(10);
    expect(literals.filter((literal) => /\/\/|\/\*/.test(literal))).toEqual([]);
  });
});

describe('the pages', () => {
  test('never make HTML of data', async () => {
    const files = (await readdir('src/ui', { recursive: true })).filter(
      // The guide is our own text, made into HTML by the build.
      (file) => /\.tsx?$/.test(file) && file !== path.join('guide', 'Guide.tsx'),
    );
    const sources = await Promise.all(files.map((file) => readFile(path.join('src/ui', file), 'utf8')));
    expect(files.length).toBeGreaterThan(40);
    expect(sources.filter((source) => /innerHTML|insertAdjacentHTML|document\.write/i.test(source))).toEqual([]);
  });
});
