// `fill-names`: documents of the codes mode with the names of a list on this machine; the list enters no workspace.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { nameFiller } from '../../files/names/nameFiller.ts';
import { findPrinters } from '../../files/pdf/printers.ts';
import { printPdf } from '../../files/pdf/printPdf.ts';
import { refusal } from '../../files/refusal.ts';
import { UsageError, type Verb } from '../verb.ts';

export const fillNamesVerb: Verb = {
  name: 'fill-names',
  summary: 'вписать имена из своего списка в документы с кодами',
  usage: '--names ФАЙЛ --dir ПАПКА --out ПАПКА [--pdf]',
  help: [
    '--names  список на этой машине: код;фамилия;имя;отчество (UTF-8 или Windows-1251)',
    '--dir    папка с документами .docx, скачанными из Google или выгруженными командой export',
    '--out    новая или пустая папка; ничего не перезаписывается',
    '--pdf    сделать рядом и .pdf',
    'Где программа не уверена в падеже, остаётся именительный: места посчитаны в ответе.',
  ],
  options: { names: { type: 'string' }, out: { type: 'string' }, pdf: { type: 'boolean', default: false } },
  positionals: { min: 0, max: 0 },
  run: async (input) => {
    const [list, out] = [input.option('names'), input.option('out')];
    if (list === undefined || out === undefined)
      throw new UsageError('Укажите список и папку: --names ФАЙЛ --out ПАПКА.');
    const { world } = input;
    const to = resolve(world.cwd, out);
    const names = (await readdir(input.dir).catch(() => [])).filter((name) => extname(name).toLowerCase() === '.docx');
    if (names.length === 0) throw refusal('В папке после --dir нет документов .docx.');
    if ((await readdir(to).catch(() => [])).length > 0) throw refusal('Папка после --out не пуста. Укажите новую.');
    const filler = await nameFiller(resolve(world.cwd, list), world.bundle);
    await mkdir(to, { recursive: true });
    const documents = [];
    for (const name of names.sort()) {
      const docx = filler.fill(await readFile(join(input.dir, name)));
      await writeFile(join(to, name), docx, { flag: 'wx' });
      documents.push({ title: basename(name, extname(name)), docx });
    }
    const printed = input.flag('pdf') ? await printPdf(documents, world.printers ?? findPrinters()) : [];
    for (const [index, { pdf }] of printed.entries())
      await writeFile(join(to, `${documents[index]?.title ?? index}.pdf`), pdf, { flag: 'wx' });
    const notes = filler.notes();
    return { value: { files: names, notes }, lines: [`Документов: ${names.length}, папка ${to}`, ...notes] };
  },
};
