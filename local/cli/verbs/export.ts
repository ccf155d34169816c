// `export`: the workspace as files of the office.
import { resolve } from 'node:path';
import { exportWorkspace } from '../../files/exportWorkspace.ts';
import { nameFiller } from '../../files/names/nameFiller.ts';
import { UsageError, type Verb } from '../verb.ts';
import { withWorkspace } from '../withWorkspace.ts';

export const exportVerb: Verb = {
  name: 'export',
  summary: 'выгрузить книги в .xlsx, документы в .docx и .pdf',
  usage: '--out ПАПКА [--names ФАЙЛ]',
  help: [
    '--out    новая или пустая папка; ничего не перезаписывается',
    '--names  список «код;фамилия;имя;отчество» на этой машине: имена вписываются в документы вместо кодов',
  ],
  options: { out: { type: 'string' }, names: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  run: async (input) => {
    const out = input.option('out');
    if (out === undefined) throw new UsageError('Укажите папку: --out ПАПКА.');
    const { cwd, bundle, printers } = input.world;
    const list = input.option('names');
    const filler = list === undefined ? null : await nameFiller(resolve(cwd, list), bundle);
    return withWorkspace(input, async (workspace) => {
      const result = await exportWorkspace(workspace, resolve(cwd, out), printers, filler?.fill);
      const notes = [...result.notes, ...(filler?.notes() ?? [])];
      return {
        value: { ...result, notes },
        lines: [
          `Выгружено файлов: ${result.files.length}, папка ${result.dir}`,
          ...result.files.map(({ file }) => `  ${file}`),
          ...(result.pdfBy === null ? [] : [`PDF сделал ${result.pdfBy}.`]),
          ...notes,
        ],
      };
    });
  },
};
