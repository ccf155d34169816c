// A workspace opened for the time of one verb.
import type { FileEntry, FileKind, Workspace } from '../contract.ts';
import { refusal } from '../files/refusal.ts';
import type { VerbInput } from './verb.ts';

/** Opens the workspace of the command line, gives it to `work` and closes it, whatever happens. */
export async function withWorkspace<Value>(
  input: VerbInput,
  work: (workspace: Workspace) => Promise<Value>,
): Promise<Value> {
  const workspace = await input.world.openWorkspace(input.dir, { bundle: input.world.bundle });
  try {
    return await work(workspace);
  } finally {
    await workspace.close();
  }
}

const KIND_NAMES: Readonly<Record<FileKind, string>> = {
  spreadsheet: 'книга',
  form: 'форма',
  document: 'документ',
  folder: 'папка',
  blob: 'файл',
};

export const kindName = (kind: FileKind): string => KIND_NAMES[kind];

/** The file of that id or name. Refused when there is none, or it is of another kind. */
export function fileNamed(workspace: Workspace, idOrName: string, kind: FileKind): FileEntry {
  // A name may be shared by files of two kinds: a form and its order are both called after the school.
  const ofKind = workspace
    .files()
    .filter((file) => file.kind === kind && (file.id === idOrName || file.name === idOrName));
  if (ofKind.length > 1)
    throw refusal(
      `Имя «${idOrName}» носят несколько файлов. Укажите код: ${ofKind.map((file) => file.id).join(', ')}.`,
    );
  const [file] = ofKind;
  if (file !== undefined) return file;
  const other = workspace.file(idOrName);
  if (other !== null) throw refusal(`«${idOrName}» – это ${kindName(other.kind)}, а нужна ${kindName(kind)}.`);
  throw refusal(`Нет файла «${idOrName}». Список: npm run -s local -- list`);
}
