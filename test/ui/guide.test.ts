// The user guide against the product: its pictures are screens, what it tells people to press exists, its links lead somewhere.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { permissions } from '../../src/texts/permissions.ts';
import { readChapter } from '../../tools/bundle/guide.mjs';
import { GUIDE, guidePages, picturesKept, picturesShown, readGuide } from './guidePictures.ts';
import { SCREENS } from './screens.ts';

const pages = guidePages();

const sourcesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Breaks of lines and no-break spaces are no difference between names. */
const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Every text in quotes of the sources, the changing part of a template as «…». */
const literalsOf = (folder: string): readonly string[] =>
  sourcesUnder(folder).flatMap((source) =>
    [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, simple, template]) =>
      plain((simple ?? template ?? '').replace(/\$\{[^}]*\}/g, '…')),
    ),
  );

const said = new Set(literalsOf('src/texts'));
const schema = new Set([...literalsOf('src/schema'), ...said]);
const local = sourcesUnder('local/web/pages').join('\n');

const isPressed = (name: string): boolean =>
  said.has(name) || isTemplate(name) || new RegExp(`>${name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}<`).test(local);

/** «Загрузить … строк»: the beginning of a text that goes on with what is counted. */
const isTemplate = (name: string): boolean =>
  name.includes('…') &&
  [...said].some((text) => text.includes('…') && text.startsWith(name.slice(0, name.indexOf('…'))));

const found = (pattern: RegExp): { page: string; name: string }[] =>
  pages.flatMap((page) =>
    [...plain(readGuide(page)).matchAll(pattern)].map(([, name = '']) => ({ page, name: plain(name) })),
  );

describe('the user guide', () => {
  test('every picture shows a screen of the tests and is kept; none is kept for nothing', () => {
    const screens = new Set(SCREENS.map(({ name }) => name));
    expect(picturesShown().filter((name) => !screens.has(name))).toEqual([]);
    expect([...picturesKept()].sort()).toEqual([...new Set(picturesShown())].sort());
  });

  test('a picture is at most 25 KB', () => {
    const sizes = picturesKept().map((name) => ({ name, bytes: statSync(join(GUIDE, `images/${name}.png`)).size }));
    expect(sizes.filter(({ bytes }) => bytes > 25 * 1024)).toEqual([]);
  });

  test('what stands in **«bold»** is written so on a button, a field or a heading', () => {
    const names = found(/\*\*«(.+?)»\*\*/g);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter(({ name }) => !isPressed(name))).toEqual([]);
  });

  test('the sheets and columns it names exist', () => {
    const names = found(/(?:[Лл]ист[аеу]?|[Сс]тол(?:бец|бце)) «([^»]+)»/g);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter(({ name }) => !schema.has(name))).toEqual([]);
  });

  test('it gives every permission the reason the panel gives', () => {
    const text = plain(readGuide('administrator.md'));
    expect(Object.values(permissions).filter((reason) => !text.includes(plain(reason)))).toEqual([]);
  });

  test('its links lead to headings and pages that exist', () => {
    const anchor = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/g, '-');
    const places = new Set(
      pages.flatMap((page) => [
        page,
        ...[...readGuide(page).matchAll(/^## (.+)$/gm)].map(([, heading = '']) => `${page}#${anchor(heading)}`),
      ]),
    );
    const links = found(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g);
    expect(links.filter(({ name }) => !/^https?:/.test(name) && !places.has(name))).toEqual([]);
  });

  test.each(['curator.md', 'coordinator.md', 'mentor.md', 'administrator.md'])(
    'every task of %s has its text in the page of the sidebar, which shows no picture',
    (page) => {
      const { title, tasks } = readChapter(readGuide(page));
      expect(title).not.toBe('');
      expect(tasks.filter(({ html }) => html === '' || html.includes('<img') || html.includes('href="#'))).toEqual([]);
    },
  );
});
