// How each kind of file is called, drawn and opened in the pages.
import type { FileEntry, FileKind } from '../contract.ts';

export interface KindView {
  readonly one: string;
  readonly many: string;
  readonly icon: string;
}

const shape = (color: string, inner: string) =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path fill="${color}" d="M6 2h8l6 6v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z"/><path fill="#fff" fill-opacity=".45" d="M14 2l6 6h-6z"/>${inner}</svg>`;

export const FILE_KINDS: Readonly<Record<FileKind, KindView>> = {
  spreadsheet: {
    one: 'Книга',
    many: 'Книги',
    icon: shape(
      '#188038',
      '<path fill="#fff" d="M7 11h10v8H7zm1.5 1.5v1.6h2.8v-1.6zm4.2 0v1.6h2.8v-1.6zm-4.2 3v2h2.8v-2zm4.2 0v2h2.8v-2z"/>',
    ),
  },
  form: {
    one: 'Форма',
    many: 'Формы',
    icon: shape(
      '#6b3fa0',
      '<path fill="#fff" d="M7 11h2v2H7zm0 3h2v2H7zm0 3h2v2H7zm3.5-5.7H17v1.4h-6.5zm0 3H17v1.4h-6.5zm0 3H17v1.4h-6.5z"/>',
    ),
  },
  document: {
    one: 'Документ',
    many: 'Документы',
    icon: shape('#1a5fd0', '<path fill="#fff" d="M7 11.2h10v1.5H7zm0 3h10v1.5H7zm0 3h6.5v1.5H7z"/>'),
  },
  folder: {
    one: 'Папка',
    many: 'Папки',
    icon: '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path fill="#5f6368" d="M4 4h5.5l2 2H20a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z"/></svg>',
  },
  blob: { one: 'Файл', many: 'Другие файлы', icon: shape('#5f6368', '') },
};

/** The page or download that opens a file. */
export function fileHref(file: Pick<FileEntry, 'id' | 'kind'>): string {
  const page = { spreadsheet: 'book', form: 'form', document: 'doc', folder: 'folder', blob: 'file' }[file.kind];
  return `/${page}/${encodeURIComponent(file.id)}`;
}
