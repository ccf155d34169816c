// `export-region`: a frozen quarter as the files the region asks for, written to a folder of this machine.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { askBundle } from '../../demo/askBundle.ts';
import { refusal } from '../../files/refusal.ts';
import { safeFileName } from '../../files/safeFileName.ts';
import { UsageError, type Verb } from '../verb.ts';
import { fileNamed, withWorkspace } from '../withWorkspace.ts';

interface HandedOver {
  readonly version: number;
  readonly files: readonly { readonly name: string; readonly url: string }[];
}

export const exportRegionVerb: Verb = {
  name: 'export-region',
  summary: 'выгрузить квартал для региона: .xlsx, .csv, словарь данных, страница для сайта',
  usage: '--book КНИГА --period КВАРТАЛ --out ПАПКА',
  help: [
    '--book    имя или код муниципальной книги',
    '--period  квартал, за который собран свод: 2025-Q4',
    '--out     новая или пустая папка; ничего не перезаписывается',
    'Файлы остаются и в рабочей папке; последняя версия снимка выгружается один раз.',
  ],
  options: { book: { type: 'string' }, period: { type: 'string' }, out: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  run: (input) => {
    const wanted = (name: 'book' | 'period' | 'out', sample: string): string => {
      const value = input.option(name);
      if (value === undefined) throw new UsageError(`Не хватает ключа: --${name} ${sample}.`);
      return value;
    };
    const book = wanted('book', 'ИМЯ');
    const period = wanted('period', '2025-Q4');
    const dir = resolve(input.world.cwd, wanted('out', 'ПАПКА'));
    return withWorkspace(input, async (workspace) => {
      const { id } = fileNamed(workspace, book, 'spreadsheet');
      const present = await readdir(dir).catch(() => []);
      if (present.length > 0)
        throw refusal(`Папка «${dir}» не пуста. Укажите новую папку: выгрузка ничего не перезаписывает.`);
      const ask = async (entry: string) => (await askBundle(workspace, id, entry, { period })).value as HandedOver;
      const { version, files } = await ask('rpcExportRegion');
      const site = await ask('rpcMakeSitePage');
      await mkdir(dir, { recursive: true });
      const taken = new Set<string>();
      const written: string[] = [];
      for (const { name, url } of [...files, ...site.files]) {
        const ending = extname(name);
        const file = safeFileName(name.slice(0, name.length - ending.length), ending, taken);
        const fileId = /\/d\/([^/]+)/.exec(url)?.[1] ?? '';
        await writeFile(join(dir, file), workspace.fileBytes(fileId), { flag: 'wx' });
        written.push(file);
      }
      return {
        value: { dir, version, files: written },
        lines: [`Версия ${version}, файлов: ${written.length}, папка ${dir}`, ...written.map((file) => `  ${file}`)],
      };
    });
  },
};
