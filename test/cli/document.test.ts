// `document` on a real workspace with a bundle of a few lines: the list, the text, the making.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serve } from '../../local/web/server.ts';
import { createWorkspace, openWorkspace } from '../../local/workspace.ts';
import { documentOf, run as runAnywhere } from './kit/commandLine.ts';

const place = mkdtempSync(join(tmpdir(), 'nastavnik-cli-'));
const world = {
  cwd: place,
  bundle: join(import.meta.dirname, 'kit/bundle'),
  createWorkspace: async (...given: Parameters<typeof createWorkspace>) => createWorkspace(...given),
  openWorkspace: async (...given: Parameters<typeof openWorkspace>) => openWorkspace(...given),
  serve,
  printers: { libreOffice: null, chromium: null },
};
const run = (argv: readonly string[]) => runAnywhere(argv, world);
const BOOK = 'Муниципальная книга';

beforeAll(async () => {
  expect((await run(['init', '--profile', 'artemovsky_go'])).code).toBe(0);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('document', () => {
  const document = async (...more: string[]) => {
    const ran = await run(['document', '--book', BOOK, ...more, '--json']);
    return { code: ran.code, document: documentOf(ran) };
  };

  test.each([
    { why: 'the list', more: [], holds: { documents: [{ type: 'minutes' }] } },
    { why: 'the text of all rows', more: ['--type', 'minutes', '--preview'], holds: { lines: ['ПРОТОКОЛ 1'] } },
    {
      why: 'one file of the rows named',
      more: ['--type', 'minutes', '--rows', '1, 2'],
      holds: { made: 1, documents: [{ url: 'https://docs.example/1-2' }] },
    },
    { why: 'a file each', more: ['--type', 'minutes', '--rows', '1,2', '--separately'], holds: { made: 2 } },
  ])('$why', async ({ more, holds }) => {
    expect(await document(...more)).toMatchObject({ code: 0, document: { ok: true, ...holds } });
  });

  test('a type the workbook does not have is a wrong use that names the list', async () => {
    const { code, err } = await run(['document', '--book', BOOK, '--type', 'nothing']);
    expect(code).toBe(2);
    expect(err).toContain('document --book');
  });
});
