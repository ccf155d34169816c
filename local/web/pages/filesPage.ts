// The first page: the files of the workspace by kind, or those of one folder, and the ways to add one.
import { html, raw } from 'hono/html';
import type { FileEntry, FileKind } from '../../contract.ts';
import type { ImportResult } from '../../files/importBook.ts';
import { FILE_KINDS, fileHref } from '../fileKinds.ts';
import { shortMoment } from '../moment.ts';
import { type Html, layout, type PageHead } from './layout.ts';

export interface FilesPage extends PageHead {
  readonly files: readonly FileEntry[];
  /** The folder shown, or nothing for the whole workspace. */
  readonly folder: FileEntry | null;
  /** Why the last action of the person was refused. */
  readonly problem?: string;
}

type Folders = ReadonlyMap<string, FileEntry>;

const KINDS = Object.keys(FILE_KINDS) as FileKind[];

export function filesPage({ token, today, person, zone, files, folder, problem }: FilesPage): Html {
  const shown = folder ? files.filter((file) => file.parentId === folder.id) : files;
  const sections = KINDS.map((kind) => ({ kind, entries: shown.filter((file) => file.kind === kind) })).filter(
    ({ entries }) => entries.length > 0,
  );
  // In a folder the column would repeat its name.
  const folders: Folders = new Map(
    folder ? [] : files.filter(({ kind }) => kind === 'folder').map((file) => [file.id, file]),
  );
  const heading = folder ? folder.name : 'Файлы';
  return layout({
    title: `${heading} · Наставник`,
    token,
    today,
    person,
    place: 'files',
    script: 'files',
    body: html`<main id="main" class="page">
      <div class="heading">
        <div>${folder ? html`<p class="crumbs"><a href="/">Файлы</a> <span aria-hidden="true">›</span> Папка</p>` : ''}<h1>${heading}</h1></div>
        ${folder ? '' : actions(token, shown.length > 0)}
      </div>
      ${problem ? html`<div class="notice error" role="alert">${problem}</div>` : ''}
      ${shown.length === 0 ? empty(token, folder) : html`${shown.length > 12 ? search(sections.map(({ kind }) => kind)) : ''}${sections.map((section) => table(section.kind, section.entries, folders, zone))}`}
      <p class="notice" id="nothing" role="status" hidden>Ничего не найдено. Измените слово поиска.</p>
    </main>`,
  });
}

function actions(token: string, isFilled: boolean): Html {
  return html`<div class="actions">
    ${isFilled ? newBook(token) : ''}
    ${isFilled ? html`<a class="button" href="/backup" download title="Всё рабочее место одним файлом; восстанавливает его команда restore">Резервная копия</a>` : ''}
    <form method="post" action="/upload" enctype="multipart/form-data" class="upload" data-upload>
      <input type="hidden" name="_token" value="${token}">
      <label class="button" for="xlsx">Загрузить .xlsx</label>
      <input class="file" id="xlsx" type="file" name="file" accept=".xlsx" required>
      <noscript><button>Отправить выбранный файл</button></noscript>
    </form>
  </div>`;
}

function newBook(token: string): Html {
  return html`<form method="post" action="/new" class="inline-form">
    <input type="hidden" name="_token" value="${token}">
    <button class="button primary">Новая книга</button>
  </form>`;
}

function empty(token: string, folder: FileEntry | null): Html {
  if (folder)
    return html`<div class="empty"><h2>В папке пусто</h2><p>Документы появятся здесь, когда программа их создаст.</p></div>`;
  return html`<div class="empty">
    <h2>Здесь пока нет файлов</h2>
    <p>Создайте книгу: в ней появится меню «Наставник», а первый его пункт проведёт через настройку. Или загрузите готовую таблицу .xlsx.</p>
    ${newBook(token)}
  </div>`;
}

function search(kinds: readonly FileKind[]): Html {
  return html`<p class="search"><label for="search">Найти по названию</label><input id="search" type="search" autocomplete="off" data-search>
    <label for="kind">Вид</label><select id="kind" data-kind><option value="">все</option>${kinds.map((kind) => html`<option value="${kind}">${FILE_KINDS[kind].many.toLowerCase()}</option>`)}</select>
    <label for="order">Порядок</label><select id="order" data-order><option value="moment">сначала новые</option><option value="name">по названию</option></select></p>`;
}

/** What a file is carried out as. */
const EXPORTS: Readonly<Record<FileKind, readonly string[]>> = {
  spreadsheet: ['xlsx'],
  document: ['docx', 'pdf'],
  form: [],
  folder: [],
  blob: [],
};

function exports(file: FileEntry): Html {
  return html`${EXPORTS[file.kind].map((ending) => html`<a href="${fileHref(file)}.${ending}" download aria-label="Скачать «${file.name}» как .${ending}">.${ending}</a> `)}`;
}

function table(kind: FileKind, entries: readonly FileEntry[], folders: Folders, zone: string): Html {
  const { many, icon } = FILE_KINDS[kind];
  const isFoldered = entries.some(({ parentId }) => parentId !== null && folders.has(parentId));
  return html`<section class="files" aria-labelledby="kind-${kind}" data-section="${kind}">
    <h2 id="kind-${kind}">${many} <span class="muted">${entries.length}</span></h2>
    <table>
      <thead><tr><th scope="col">Название</th>${isFoldered ? html`<th scope="col" class="place">Папка</th>` : ''}<th scope="col" class="moment">Изменён</th>${EXPORTS[kind].length > 0 ? html`<th scope="col" class="exports">Скачать</th>` : ''}</tr></thead>
      <tbody>${entries.map((file) => {
        const folder = folders.get(file.parentId ?? '');
        const opened = file.openedTo ? html` <small class="muted">открыт: ${file.openedTo.join(', ')}</small>` : '';
        const name = html`${raw(icon)}<span>${file.name}${opened}</span>`;
        return html`<tr data-name="${`${file.name} ${folder?.name ?? ''}`.toLowerCase()}" data-moment="${file.modifiedAt}">
          <td><a class="file-name" href="${fileHref(file)}">${name}</a></td>
          ${isFoldered ? html`<td class="place">${folder ? html`<a href="${fileHref(folder)}">${folder.name}</a>` : ''}</td>` : ''}
          <td class="moment"><time datetime="${file.modifiedAt}">${shortMoment(file.modifiedAt, zone).slice(0, 16)}</time></td>
          ${EXPORTS[kind].length > 0 ? html`<td class="exports">${exports(file)}</td>` : ''}
        </tr>`;
      })}</tbody>
    </table>
  </section>`;
}

/** After an upload in which something came in otherwise than it stood in the file. */
export function importedPage({ book, ...head }: PageHead & { book: ImportResult }): Html {
  return layout({
    title: `${book.name} · Наставник`,
    ...head,
    place: 'files',
    body: html`<main id="main" class="page">
      <div class="heading"><h1>Книга «${book.name}» загружена</h1></div>
      <p>Кое-что пришло не так, как стояло в файле:</p>
      <ul class="notes">${book.notes.map((note) => html`<li>${note}</li>`)}</ul>
      <p><a class="button primary" href="/book/${encodeURIComponent(book.id)}">Открыть книгу</a></p>
    </main>`,
  });
}
