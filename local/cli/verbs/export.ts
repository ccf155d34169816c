// `export`: the workspace as files of the office.
import { resolve } from 'node:path';
import { exportWorkspace } from '../../files/exportWorkspace.ts';
import { UsageError, type Verb } from '../verb.ts';
import { withWorkspace } from '../withWorkspace.ts';

export const exportVerb: Verb = {
  name: 'export',
  summary: 'выгрузить книги в .xlsx, документы в .docx и .pdf',
  usage: '--out ПАПКА',
  help: ['--out   новая или пустая папка; ничего не перезаписывается'],
  options: { out: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  run: async (input) => {
    const out = input.option('out');
    if (out === undefined) throw new UsageError('Укажите папку: --out ПАПКА.');
    return withWorkspace(input, async (workspace) => {
      const result = await exportWorkspace(workspace, resolve(input.world.cwd, out), input.world.printers);
      return {
        value: { ...result },
        lines: [
          `Выгружено файлов: ${result.files.length}, папка ${result.dir}`,
          ...result.files.map(({ file }) => `  ${file}`),
          ...(result.pdfBy === null ? [] : [`PDF сделал ${result.pdfBy}.`]),
          ...result.notes,
        ],
      };
    });
  },
};
