// The demo by the profiles that leave most out: set up, filled, signed, rolled up and checked. The wide ones are the demo itself and `scenario/profiles`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createWorkspace, openWorkspace } from '../../local/workspace.ts';
import { documentOf, run } from './kit/commandLine.ts';

const place = mkdtempSync(join(tmpdir(), 'nastavnik-profiles-'));
const world = {
  cwd: place,
  bundle: join(import.meta.dirname, '../../build'),
  createWorkspace: async (...given: Parameters<typeof createWorkspace>) => createWorkspace(...given),
  openWorkspace: async (...given: Parameters<typeof openWorkspace>) => openWorkspace(...given),
};

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A demo takes half a minute: a plain run makes the last of them, `PROFILES=all` each. */
const ROWS = [
  { profile: 'znamensky_district', indicators: 1, why: 'teachers only: five pairs of fifteen are left' },
  { profile: 'kozelsk_school4', indicators: 0, why: 'no numbers of its own, no forms with employers' },
];

test.each(process.env['PROFILES'] === 'all' ? ROWS : ROWS.slice(-1))(
  '$profile: $why',
  async ({ profile, indicators }) => {
    const dir = join(place, profile);
    const made = await run(['demo', '--profile', profile, '--dir', dir, '--json'], world);
    expect({ code: made.code, err: made.code === 0 ? '' : made.err }).toEqual({ code: 0, err: '' });
    expect(documentOf(made)['indicators']).toHaveLength(indicators);
    const book = 'Книга наставничества – МБОУ СОШ № 101 (ОО-0001)';
    const checked = documentOf(await run(['check', '--book', book, '--dir', dir, '--json'], world));
    const rules = (checked['problems'] as { rule: string }[]).map(({ rule }) => rule);
    expect(rules).toContain('V-12');
  },
);
