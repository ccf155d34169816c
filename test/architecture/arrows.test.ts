// The walls: dependency-cruiser finds nothing in the checkout, and each of its rules can fail.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CODE_FOLDERS, filesOf, root } from './kit/sources.ts';

const CONFIG = join(root, '.dependency-cruiser.cjs');

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { rule: { name: string }; from: string; to: string }[];
  };
}

function cruise(cwd: string): Report {
  const folders = CODE_FOLDERS.filter((folder) => existsSync(join(cwd, folder)));
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', CONFIG, '--output-type', 'json', ...folders];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser: ${stderr}`);
  return JSON.parse(stdout);
}

describe('the checkout', () => {
  const { summary } = cruise(root);

  // With a TypeScript that lacks the JS API dependency-cruiser passes having read nothing.
  test('every source was read', () => {
    expect(summary.totalCruised).toBeGreaterThan(filesOf(['src', 'local'], ['.ts', '.tsx']).length);
    expect(summary.totalCruised).toBeGreaterThan(100);
  });

  test('no arrow is broken', () => {
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});

describe('each rule can fail', () => {
  const place = mkdtempSync(join(tmpdir(), 'nastavnik-arrows-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  };
  const leaf = (file: string) => write(file, 'export const x = 1;\nexport type X = number;\n');
  let found: { rule: string; from: string }[] = [];

  const cases = [
    { rule: 'no-circular', file: 'src/domain/cycle.ts', imports: ['./cycle.ts'], why: 'a cycle' },
    { rule: 'resolvable', file: 'src/domain/lost.ts', imports: ['./nowhere.ts'], why: 'a file that is not there' },
    { rule: 'domain-alone', file: 'src/domain/a.ts', imports: ['../schema/leaf.ts'], why: 'rules know the sheets' },
    { rule: 'schema-documents', file: 'src/schema/a.ts', imports: ['../application/leaf.ts'], why: 'upwards' },
    { rule: 'schema-documents', file: 'src/documents/a.ts', imports: ['../platform/leaf.ts'], why: 'upwards' },
    { rule: 'texts', file: 'src/texts/a.ts', imports: ['../schema/leaf.ts'], why: 'the catalogue knows sheets' },
    { rule: 'application', file: 'src/application/a.ts', imports: ['../platform/leaf.ts'], why: 'around a port' },
    { rule: 'contract', file: 'src/rpc/contract.ts', imports: ['../application/leaf.ts'], why: 'inside on the wall' },
    { rule: 'client', file: 'src/rpc/client.ts', imports: ['../domain/leaf.ts'], why: 'a page reaches the rules' },
    { rule: 'ui', file: 'src/ui/a.tsx', imports: ['../application/leaf.ts'], why: 'a page runs a use case' },
    { rule: 'ui-domain-types', file: 'src/ui/b.tsx', imports: ['../domain/leaf.ts'], why: 'a page counts' },
    { rule: 'platform', file: 'src/platform/a.ts', imports: ['../ui/leaf.ts'], why: 'the server knows a page' },
    { rule: 'entry', file: 'src/entry.ts', imports: ['./application/leaf.ts'], why: 'the door has rooms' },
    { rule: 'no-packages-in-the-bundle', file: 'src/platform/b.ts', imports: ['valibot'], why: 'a library in Code.js' },
    {
      rule: 'libraries-by-the-global-only',
      file: 'src/platform/c.ts',
      imports: ['../libraries/leaf.ts'],
      why: 'a library in Code.js by a side door',
    },
    { rule: 'src-not-local', file: 'src/platform/d.ts', imports: ['../../local/leaf.ts'], why: 'knows its emulator' },
    { rule: 'local-not-src', file: 'local/a.ts', imports: ['../src/domain/leaf.ts'], why: 'shares the mistake' },
    { rule: 'guest-alone', file: 'local/guest/a.ts', imports: ['../leaf.ts'], why: 'host code in the vm' },
    { rule: 'guest-no-node', file: 'local/guest/b.ts', imports: ['node:fs'], why: 'Node in the vm' },
    { rule: 'guest-no-packages', file: 'local/guest/c.ts', imports: ['valibot'], why: 'a package in the vm' },
    { rule: 'client-in-the-browser', file: 'local/web/client/a.ts', imports: ['../../leaf.ts'], why: 'server code' },
    { rule: 'client-no-node', file: 'local/web/client/b.ts', imports: ['node:fs'], why: 'Node in the browser' },
    { rule: 'bench', file: 'bench/a.ts', imports: ['../src/domain/leaf.ts'], why: 'measures something else' },
    { rule: 'specs', file: 'test/domain/a.test.ts', imports: ['../../local/leaf.ts'], why: 'a slow spec' },
    {
      rule: 'local-tests',
      file: 'test/local/a.test.ts',
      imports: ['../../src/domain/leaf.ts'],
      why: 'the program as oracle',
    },
    {
      rule: 'scenario-outside',
      file: 'test/scenario/a.test.ts',
      imports: ['../../src/domain/leaf.ts'],
      why: 'around the bundle',
    },
    { rule: 'nobody-imports-tests', file: 'local/b.ts', imports: ['../test/leaf.ts'], why: 'tests in the product' },
    { rule: 'tools-alone', file: 'local/c.ts', imports: ['../tools/leaf.ts'], why: 'tools in the product' },
  ];

  const typesOnly = 'src/ui/types.tsx';

  beforeAll(() => {
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
    const folders = ['domain', 'schema', 'application', 'platform', 'ui', 'libraries'].map((name) => `src/${name}`);
    for (const folder of [...folders, 'local', 'test', 'tools', 'bench']) leaf(`${folder}/leaf.ts`);
    for (const { file, imports } of cases) write(file, imports.map((each) => `import '${each}';\n`).join(''));
    write(typesOnly, "import type { X } from '../domain/leaf.ts';\nexport type Y = X;\n");
    found = cruise(place).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
  });
  afterAll(() => rmSync(place, { recursive: true }));

  test.each(cases)('$rule refuses $file: $why', ({ rule, file }) => {
    expect(found).toContainEqual({ rule, from: file });
  });

  test('a page may take a type of the rules', () => {
    expect(found.filter(({ from }) => from === typesOnly)).toEqual([]);
  });

  test('no rule is without a case', () => {
    const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string }[] };
    expect(forbidden.map(({ name }) => name).sort()).toEqual([...new Set(cases.map(({ rule }) => rule))].sort());
  });
});
