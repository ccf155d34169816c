// `backup`: the whole workspace as one file that `restore` makes a workspace of again.
import { resolve } from 'node:path';
import { checkCopy } from '../../store/database/backup.ts';
import { copyInWords } from '../copyInWords.ts';
import { UsageError, type Verb } from '../verb.ts';
import { withWorkspace } from '../withWorkspace.ts';

export const backupVerb: Verb = {
  name: 'backup',
  summary: 'резервная копия всей рабочей папки одним файлом, можно и во время работы',
  usage: '--out ФАЙЛ',
  help: [
    '--out  новый файл, например копия-2026-11-26.sqlite; копия проверяется чтением',
    'В копии все данные рабочего места, с персональными: храните её там же, где и их, под замком.',
  ],
  options: { out: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  run: (input) => {
    const out = input.option('out');
    if (out === undefined) throw new UsageError('Укажите файл: --out ФАЙЛ.');
    const file = resolve(input.world.cwd, out);
    return withWorkspace(input, async (workspace) => {
      workspace.backUp(file);
      const facts = checkCopy(file);
      workspace.note({ who: 'Командная строка', what: 'Сделана резервная копия' });
      return { value: { file, ...facts }, lines: [`Копия сделана и проверена: ${file}`, copyInWords(facts)] };
    });
  },
};
