// How the command line is used, and how it says that it is used wrongly: exit code 2, Russian on stderr, nothing touched.
import { describe, expect, test } from '@jest/globals';
import { VERBS } from '../../local/cli/verbs.ts';
import { documentOf, run } from './kit/commandLine.ts';

const RUSSIAN = /[а-яё]/i;

describe('wrong usage', () => {
  const cases = [
    { argv: [], why: 'no verb' },
    { argv: ['frobnicate'], why: 'an unknown verb' },
    { argv: ['--dir', 'x'], why: 'options before the verb' },
    { argv: ['list', '--colour'], why: 'an unknown option' },
    { argv: ['list', '--dir'], why: 'an option without its value' },
    { argv: ['list', '--json=yes'], why: 'a flag with a value' },
    { argv: ['list', 'extra'], why: 'an argument too many' },
    { argv: ['init'], why: 'no profile' },
    { argv: ['init', '--profile', 'artemovsky_go', '--pd-mode', 'both'], why: 'no such personal-data mode' },
    { argv: ['init', '--profile', 'artemovsky_go', '--first-year', 'вчера'], why: 'a year that is none' },
    { argv: ['call'], why: 'no function' },
    { argv: ['call', 'rpcGetPanel'], why: 'no book' },
    { argv: ['call', 'rpcGetPanel', '{period', '--book', 'К'], why: 'broken JSON' },
    { argv: ['call', 'rpcGetPanel', '@/nowhere.json', '--book', 'К'], why: 'a JSON file that is not there' },
    { argv: ['call', 'rpcGetPanel', '--book', 'К', '--profile', 'fast'], why: 'no such cost profile' },
    { argv: ['call', 'rpcGetPanel', '--book', 'К', '--fault', '{}'], why: 'a fault that says nothing' },
    {
      argv: ['call', 'rpcGetPanel', '--book', 'К', '--fault', '{"method":"*","call":0,"kill":true}'],
      why: 'calls count from 1',
    },
    {
      argv: ['call', 'rpcGetPanel', '--book', 'К', '--fault', '{"method":"*","call":1}'],
      why: 'a fault that does nothing',
    },
    { argv: ['submit-form', 'Форма'], why: 'no answers' },
    { argv: ['submit-form', 'Форма', '["да"]'], why: 'answers without questions' },
    { argv: ['submit-form', 'Форма', '{"Возраст":12}'], why: 'an answer that is a number' },
    { argv: ['clock'], why: 'no date' },
    { argv: ['clock', '--to', 'завтра'], why: 'a date in words' },
    { argv: ['clock', '--to', '2025-02-30'], why: 'a day that does not exist' },
    { argv: ['clock', '--to', '2025-02-28T25:00'], why: 'an hour that does not exist' },
    { argv: ['reports', '--return', 'ОО-0001'], why: 'a return without what to mend' },
    { argv: ['export'], why: 'no folder' },
    { argv: ['import', 'a.xlsx'], why: 'no name for the book' },
    { argv: ['import', '--book', 'К'], why: 'no file' },
    { argv: ['profile'], why: 'neither list nor check' },
    { argv: ['profile', 'check'], why: 'no profile to check' },
    { argv: ['profile', 'list', 'extra'], why: 'a list of one' },
  ];

  test.each(cases)('$why', async ({ argv }) => {
    const ran = await run(argv);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(RUSSIAN);
  });

  test.each(cases.filter(({ argv }) => !argv.includes('--json=yes')))(
    'with --json, one document: $why',
    async ({ argv }) => {
      const ran = await run([...argv, '--json']);
      expect(ran.code).toBe(2);
      // `--dir --json` takes the flag for a value and stays without a document's worth of options.
      expect(documentOf(ran)).toMatchObject({
        ok: false,
        error: { kind: 'usage', message: expect.stringMatching(RUSSIAN) },
      });
    },
  );

  test.each(['восемь', '-1', '70000', '80.5'])('PORT=%s', async (port) => {
    for (const verb of ['serve', 'start']) {
      const ran = await run([verb], { env: { PORT: port } });
      expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('PORT') });
    }
  });
});

describe('help', () => {
  test('names every verb', async () => {
    const ran = await run(['--help']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const verb of VERBS) expect(ran.out).toContain(`  ${verb.name} `);
  });

  test.each(VERBS.map((verb) => ({ verb })))(
    'of $verb.name names each of its options and arguments',
    async ({ verb }) => {
      const ran = await run([verb.name, '--help']);
      expect(ran).toMatchObject({ code: 0, err: '' });
      for (const option of Object.keys(verb.options)) expect(ran.out).toContain(`--${option}`);
      expect(ran.out).toContain(verb.usage);
    },
  );

  test('with --json is one document', async () => {
    expect(documentOf(await run(['list', '--help', '--json']))).toMatchObject({ ok: true });
  });
});

describe('without a workspace', () => {
  test.each([
    { argv: ['list'] },
    { argv: ['call', 'rpcGetPanel', '--book', 'К'] },
    { argv: ['submit-form', 'Форма', '{}'] },
    { argv: ['clock', '--to', '2026-01-10'] },
    { argv: ['export', '--out', 'x'] },
    { argv: ['serve'] },
  ])('$argv is refused with exit code 1', async ({ argv }) => {
    const plain = await run(argv);
    expect(plain).toMatchObject({ code: 1, out: '', err: expect.stringMatching(RUSSIAN) });
    const json = await run([...argv, '--json']);
    expect(json.code).toBe(1);
    expect(documentOf(json)).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });

  test('a bug of ours is told from a refusal', async () => {
    const broken = async (): Promise<never> => {
      throw new TypeError('x is not a function');
    };
    const ran = await run(['list', '--json'], { openWorkspace: broken });
    expect(ran.code).toBe(1);
    expect(documentOf(ran)).toMatchObject({
      ok: false,
      error: { kind: 'failed', message: expect.stringContaining('x is not') },
    });
  });
});
