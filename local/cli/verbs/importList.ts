// `import-list`: a list of people from a file into a register, through the reader of the panel page and the functions the panel calls.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Workspace } from '../../contract.ts';
import { askBundle } from '../../demo/askBundle.ts';
import { refusal } from '../../files/refusal.ts';
import { type FileSheet, type ListField, type ListReader, loadListReader, type Matched } from '../listReader.ts';
import { UsageError, type Verb, type VerbInput } from '../verb.ts';
import { fileNamed, withWorkspace } from '../withWorkspace.ts';

const REGISTERS = ['mentors', 'mentees'] as const;
type Register = (typeof REGISTERS)[number];

interface Fields {
  readonly fields: readonly ListField[];
}

interface Preview {
  readonly importId: string;
  readonly ready: number;
  readonly problems: readonly { readonly level: string; readonly text: string; readonly lines: readonly number[] }[];
}

export const importListVerb: Verb = {
  name: 'import-list',
  summary: 'загрузить список людей из файла .xlsx или .csv',
  usage: 'ФАЙЛ --register mentors|mentees [--book КНИГА] [--sheet ЛИСТ] [--map ПАРЫ] [--all ПАРЫ] [--preview]',
  help: [
    'ФАЙЛ        .xlsx или .csv (UTF-8, Windows-1251)',
    '--register  куда: mentors – наставники, mentees – наставляемые',
    '--book      имя или код книги организации; не нужно, если книга одна',
    '--sheet     лист файла, если их несколько',
    '--map       столбцы, которые не узнаны по названию: "Кл.=Должность или класс; Прим.=" (пусто – не загружать)',
    '--all       значения для всех строк: "Категория участника=обучающийся"',
    '--preview   показать, что войдёт и что нет, и ничего не записывать',
    'Отменить последнюю загрузку: call rpcUndoList \'{"importId":"…"}\' --book КНИГА',
  ],
  options: {
    register: { type: 'string' },
    book: { type: 'string' },
    sheet: { type: 'string' },
    map: { type: 'string' },
    all: { type: 'string' },
    preview: { type: 'boolean' },
  },
  positionals: { min: 1, max: 1 },
  run: async (input) => {
    const register = REGISTERS.find((one) => one === input.option('register'));
    if (register === undefined) throw new UsageError('Укажите, куда загрузить: --register mentors или mentees.');
    const reader = await loadListReader(input.world.bundle);
    const sheet = await sheetOf(input, reader);
    return withWorkspace(input, async (workspace) => {
      const bookId = bookOf(input, workspace);
      const ask = async <Value>(entry: string, argument: unknown): Promise<Value> =>
        (await askBundle(workspace, bookId, entry, argument)).value as Value;
      const { registers } = await ask<{ registers: Record<Register, Fields> }>('rpcGetListFields', {});
      const { matched, chosen, defaults } = matchedFile(input, reader, sheet, registers[register]);
      const sent = { ...reader.chosenCells(matched.rows, chosen), register, defaults };
      const { importId, ready, problems } = await ask<Preview>('rpcPreviewList', sent);
      const total = sent.lines.length;
      const shown = { register, columns: columnsOf(matched, chosen, registers[register]), total, ready, problems };
      const lines = [
        ...shown.columns.map(({ name, field }) => `${name} → ${field === '' ? 'не загружается' : field}`),
        ...problems.map(({ text, lines: at }) => `${at.length === 1 ? 'Строка' : 'Строки'} ${at.join(', ')}: ${text}`),
        `Войдут строк: ${ready}, не войдут: ${total - ready}`,
      ];
      if (input.flag('preview')) return { value: shown, lines };
      if (ready === 0) return { value: shown, lines, refused: 'Загружать нечего: ни одна строка не подходит.' };
      let written = 0;
      for (const slice of reader.slicesOf(sent, problems)) {
        const result = await ask<{ written: number }>('rpcLoadList', { ...sent, ...slice, importId, total });
        written += result.written;
        input.progress(`Загружено строк: ${written}`);
      }
      return { value: { ...shown, importId, written }, lines: [...lines, `Загрузка ${importId} готова`] };
    });
  },
};

async function sheetOf(input: VerbInput, reader: ListReader): Promise<FileSheet> {
  const [path = ''] = input.positionals;
  const bytes = await readFile(resolve(input.world.cwd, path)).catch(() => {
    throw refusal(`Файл «${path}» не читается. Проверьте имя и папку.`);
  });
  const sheets = await reader.readFile(bytes).catch((error: unknown) => {
    throw refusal(reader.readingText(error));
  });
  const name = input.option('sheet');
  const names = sheets.map((sheet) => sheet.name).join(', ');
  const [sheet, second] = name === undefined ? sheets : sheets.filter((one) => one.name === name);
  if (sheet === undefined) throw refusal(`В файле нет листа «${name}». Есть: ${names}.`);
  if (second !== undefined) throw refusal(`В файле несколько листов. Укажите один, --sheet: ${names}.`);
  return sheet;
}

function bookOf(input: VerbInput, workspace: Workspace): string {
  const named = input.option('book');
  if (named !== undefined) return fileNamed(workspace, named, 'spreadsheet').id;
  const [only, second] = workspace.files().filter(({ kind }) => kind === 'spreadsheet');
  if (only === undefined || second !== undefined) throw new UsageError('Укажите книгу: --book ИМЯ.');
  return only.id;
}

/** `А=Б; В=` as pairs. */
function pairsOf(text: string | undefined, option: string): [string, string][] {
  const parts = (text ?? '').split(';').filter((part) => part.trim() !== '');
  return parts.map((part) => {
    const at = part.indexOf('=');
    if (at < 1) throw new UsageError(`${option}: нужны пары «название=значение» через точку с запятой.`);
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
}

function matchedFile(input: VerbInput, reader: ListReader, sheet: FileSheet, known: Fields) {
  const matched = reader.matchColumns(sheet.rows, known);
  const banned = matched.refused.find(({ refusal: { of } }) => of === 'file');
  if (banned !== undefined) throw refusal(`Столбец «${banned.name}»: ${banned.refusal.text}`);
  const keyOf = (title: string): string => {
    const field = known.fields.find((one) => one.title === title || one.key === title);
    if (field === undefined)
      throw refusal(`Нет поля «${title}». Есть: ${known.fields.map((one) => one.title).join('; ')}.`);
    return field.key;
  };
  const names = shownNames(matched);
  const chosen = [...matched.fieldOf];
  for (const [name, title] of pairsOf(input.option('map'), '--map')) {
    const column = names.indexOf(name);
    if (column === -1) throw refusal(`В файле нет столбца «${name}». Есть: ${names.join('; ')}.`);
    chosen[column] = title === '' ? '' : keyOf(title);
  }
  const given = pairsOf(input.option('all'), '--all');
  const defaults = Object.fromEntries(given.map(([title, value]) => [keyOf(title), value]));
  const { sharable, needed } = reader.lackingFields(known.fields, chosen);
  const titles = needed.map(({ title }) => title).join('; ');
  if (needed.length > 0)
    throw refusal(`Не найдены столбцы: ${titles}. Укажите их в --map. В файле: ${names.join('; ')}.`);
  const missing = sharable.filter(({ key }) => !(key in defaults)).map(({ title }) => title);
  if (missing.length > 0)
    throw refusal(`В файле нет столбцов: ${missing.join('; ')}. Укажите --all "${missing[0]}=значение".`);
  return { matched, chosen, defaults };
}

/** A column without a name goes by its number. */
const shownNames = ({ names }: Matched): string[] =>
  names.map((name, index) => (name === '' ? `Столбец ${index + 1}` : name));

/** Columns of the file with the title of the field each goes into, '' for one that is not loaded. */
const columnsOf = (matched: Matched, chosen: readonly string[], { fields }: Fields) =>
  shownNames(matched).map((name, index) => ({
    name,
    field: fields.find(({ key }) => key === chosen[index])?.title ?? '',
  }));
