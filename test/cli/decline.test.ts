// `decline` on the bundle that was built: lines of stdin in, one array out, refusals by the number of the line.
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from './kit/commandLine.ts';

const bundle = join(import.meta.dirname, '../../build');
const decline = (text: string, ...argv: string[]) => run(['decline', ...argv], { bundle, stdin: async () => text });

describe('decline', () => {
  test('answers an array, one object a line, in their order, and needs no workspace', async () => {
    const { code, out } = await decline('surname\tm\tРучьёв\r\ntitle\t\tдиректор\n\n', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        nominative: 'Ручьёв',
        genitive: 'Ручьёва',
        dative: 'Ручьёву',
        accusative: 'Ручьёва',
        instrumental: 'Ручьёвым',
        prepositional: 'Ручьёве',
        unsure: false,
      },
      expect.objectContaining({ nominative: 'директор', dative: 'директору', unsure: false }),
    ]);
  });

  test('without --json gives a person a line for each, with a mark where the engine is not sure', async () => {
    const { out } = await decline('surname\tm\tПастушок\nsurname\tf\tРучьёва');
    const [doubtful, sure] = out.split('\n');
    expect(doubtful).toMatch(/\| Пастушке \| проверьте$/u);
    expect(sure).toBe('Ручьёва | Ручьёвой | Ручьёвой | Ручьёву | Ручьёвой | Ручьёвой');
  });

  test('takes more lines than the bundle takes at once', async () => {
    const { out } = await decline('surname\tm\tРучьёв\n'.repeat(2500), '--json');
    expect((JSON.parse(out) as unknown[]).length).toBe(2500);
  });

  test.each([
    { text: 'surname\tm\tРучьёв\nсурнаме\tm\tРучьёв', line: 2, why: 'no such kind' },
    { text: 'surname\tж\tРучьёва', line: 1, why: 'no such gender' },
    { text: 'surname\tРучьёв', line: 1, why: 'a field is missing' },
    { text: 'surname\tm\tРучьёв\tПавел', line: 1, why: 'a field too many' },
    { text: 'surname\tm\tРучьёв\n\nsurname\tm\tРучьёв', line: 2, why: 'an empty line between others' },
    { text: 'title\t\t ', line: 1, why: 'no text' },
    { text: `title\t\t${'я'.repeat(501)}`, line: 1, why: 'longer than the bundle takes' },
  ])('refuses the whole input by the number of the line: $why', async ({ text, line }) => {
    const { code, err } = await decline(text, '--json');
    expect(code).toBe(2);
    expect(err).toContain(`Строка ${line}:`);
  });

  test('refuses an empty input', async () => {
    expect((await decline('\n')).code).toBe(2);
  });
});
