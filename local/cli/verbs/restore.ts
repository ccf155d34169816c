// `restore`: a workspace made of a backup.
import { resolve } from 'node:path';
import { checkCopy, restoreCopy } from '../../store/database/backup.ts';
import { copyInWords } from '../copyInWords.ts';
import type { Verb } from '../verb.ts';
import { withWorkspace } from '../withWorkspace.ts';

export const restoreVerb: Verb = {
  name: 'restore',
  summary: 'восстановить рабочую папку из резервной копии',
  usage: 'ФАЙЛ [--replace]',
  help: [
    'ФАЙЛ       копия, сделанная командой backup или скачанная со страницы «Файлы»; сначала проверяется, сама не меняется',
    '--dir      новая или пустая папка',
    '--replace  папка занята рабочим местом: прежний файл остаётся рядом под именем workspace-ДАТА.sqlite.',
    '           Рабочее место перед этим остановите.',
  ],
  options: { replace: { type: 'boolean' } },
  positionals: { min: 1, max: 1 },
  run: async (input) => {
    const copy = resolve(input.world.cwd, input.positionals[0] ?? '');
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    const facts = checkCopy(copy);
    const kept = restoreCopy(copy, input.dir, input.flag('replace'), stamp);
    await withWorkspace(input, async (workspace) =>
      workspace.note({ who: 'Командная строка', what: 'Восстановлено из резервной копии' }),
    );
    return {
      value: { dir: input.dir, kept, ...facts },
      lines: [
        `Восстановлено из копии: ${input.dir}`,
        copyInWords(facts),
        ...(kept === null ? [] : [`Прежнее рабочее место сохранено: ${kept}`]),
      ],
    };
  },
};
