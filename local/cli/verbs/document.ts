// `document`: a document of the catalogue read or made, through the functions the panel calls.
import { askBundle } from '../../demo/askBundle.ts';
import { UsageError, type Verb } from '../verb.ts';
import { fileNamed, withWorkspace } from '../withWorkspace.ts';

interface Documents {
  readonly documents: readonly { readonly type: string; readonly name: string; readonly subject: string }[];
  readonly made: readonly { readonly id: string; readonly name: string; readonly url: string }[];
}

interface Preview {
  readonly lines: readonly (readonly { readonly text: string }[])[];
  readonly blanks: readonly string[];
  readonly undeclined: readonly string[];
}

interface Made {
  readonly made: number;
  readonly unchanged: number;
  readonly waiting: number;
  readonly documents: readonly { readonly name: string; readonly url: string }[];
}

export const documentVerb: Verb = {
  name: 'document',
  summary: 'показать или создать документ: приказ, согласие, программу, протокол',
  usage: '--book КНИГА [--type ВИД] [--rows КОДЫ] [--separately] [--preview]',
  help: [
    '--book        имя или код книги',
    '--type        код документа; без него – список документов книги',
    '--rows        коды строк через запятую: пары, участники, партнёры; без них – все',
    '--separately  каждому отдельный файл',
    '--preview     показать текст и чего в нём не хватает, и ничего не создавать',
  ],
  options: {
    book: { type: 'string' },
    type: { type: 'string' },
    rows: { type: 'string' },
    separately: { type: 'boolean' },
    preview: { type: 'boolean' },
  },
  positionals: { min: 0, max: 0 },
  run: (input) => {
    const book = input.option('book');
    if (book === undefined) throw new UsageError('Укажите книгу: --book ИМЯ.');
    return withWorkspace(input, async (workspace) => {
      const { id } = fileNamed(workspace, book, 'spreadsheet');
      const ask = async <Value>(entry: string, argument: unknown): Promise<Value> =>
        (await askBundle(workspace, id, entry, argument)).value as Value;
      const { documents, made } = await ask<Documents>('rpcGetDocuments', {});
      const type = input.option('type');
      if (type === undefined)
        return {
          value: { documents, made },
          lines: documents.map((one) => `${one.type.padEnd(28)} ${one.name}`),
        };
      const known = documents.find((one) => one.type === type);
      if (known === undefined)
        throw new UsageError(`Документа «${type}» в этой книге нет. Список: document --book ИМЯ.`);
      const ids =
        input
          .option('rows')
          ?.split(',')
          .map((row) => row.trim()) ??
        (await ask<{ choices: { code: string }[] }>('rpcGetDocumentChoices', { type })).choices.map(({ code }) => code);
      if (input.flag('preview')) {
        const preview = await ask<Preview>('rpcPreviewDocument', { type, ids });
        const lines = preview.lines.map((pieces) => pieces.map(({ text }) => text).join(''));
        return {
          value: { type, lines, blanks: preview.blanks, undeclined: preview.undeclined },
          lines: [...lines, '', `Нет данных: ${preview.blanks.join(', ') || 'всё на месте'}`],
        };
      }
      const result = await ask<Made>('rpcMakeDocuments', { type, ids, separately: input.flag('separately') });
      return {
        value: { type, ...result },
        lines: [
          `Создано: ${result.made}, без изменений: ${result.unchanged}, в очереди: ${result.waiting}.`,
          ...result.documents.map(({ name, url }) => `${name}: ${url}`),
        ],
      };
    });
  },
};
