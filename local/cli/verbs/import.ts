// `import`: an .xlsx file becomes a workbook.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { importBook } from '../../files/importBook.ts';
import { refusal } from '../../files/refusal.ts';
import { UsageError, type Verb } from '../verb.ts';
import { withWorkspace } from '../withWorkspace.ts';

export const importVerb: Verb = {
  name: 'import',
  summary: 'внести файл .xlsx новой книгой',
  usage: 'ФАЙЛ.xlsx --book ИМЯ',
  help: [
    '--book   имя новой книги; если такая уже есть, она не меняется и команда отказывает',
    'Формулы приходят своими значениями, это говорится в ответе.',
  ],
  options: { book: { type: 'string' } },
  positionals: { min: 1, max: 1 },
  run: async (input) => {
    const [path = ''] = input.positionals;
    const name = input.option('book');
    if (name === undefined) throw new UsageError('Назовите книгу: --book ИМЯ.');
    const bytes = await readFile(resolve(input.world.cwd, path)).catch(() => {
      throw refusal(`Файл «${path}» не читается. Проверьте имя и папку.`);
    });
    return withWorkspace(input, async (workspace) => {
      const result = await importBook(workspace, bytes, name);
      return {
        value: { ...result },
        lines: [
          `Внесена книга «${result.name}»`,
          ...result.sheets.map(({ title, rows }) => `  ${title}: строк ${rows}`),
          ...result.notes,
        ],
      };
    });
  },
};
