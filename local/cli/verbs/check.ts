// `check`: the workbook judged by its own rules, as «Проверить книгу» does.
import { askBundle } from '../../demo/askBundle.ts';
import { UsageError, type Verb } from '../verb.ts';
import { fileNamed, withWorkspace } from '../withWorkspace.ts';

/** The answer of the bundle, as far as it is printed. */
interface Check {
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly { readonly rule: string; readonly place: string; readonly text: string }[];
}

export const checkVerb: Verb = {
  name: 'check',
  summary: 'проверить книгу и обновить список на листе «Проверки»',
  usage: '--book КНИГА',
  help: ['--book      имя или код книги'],
  options: { book: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  run: (input) => {
    const book = input.option('book');
    if (book === undefined) throw new UsageError('Укажите книгу: --book ИМЯ.');
    return withWorkspace(input, async (workspace) => {
      const { id } = fileNamed(workspace, book, 'spreadsheet');
      const value = (await askBundle(workspace, id, 'rpcCheckBook', {})).value as Check;
      return {
        value: { ...value },
        lines: [
          `Ошибок: ${value.errors}, предупреждений: ${value.warnings}. Полный список – на листе «Проверки».`,
          ...value.problems.map(({ rule, place, text }) =>
            [rule.padEnd(5), place, text].filter((part) => part !== '').join('  '),
          ),
        ],
      };
    });
  },
};
