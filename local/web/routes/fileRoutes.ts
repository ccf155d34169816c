// The list of files, folders, new and uploaded workbooks.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { importBook } from '../../files/importBook.ts';
import { isRefusal, refusal } from '../../files/refusal.ts';
import { attachment } from '../attachment.ts';
import { type Desk, fileOf, frameOf, requireToken } from '../desk.ts';
import { dayOf } from '../moment.ts';
import { filesPage, importedPage } from '../pages/filesPage.ts';

const FILE_CSP = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const NEW_BOOK = 'Новая книга';

export function fileRoutes(desk: Desk): Hono {
  const app = new Hono();
  const page = (problem?: string) =>
    filesPage({
      ...frameOf(desk),
      files: desk.workspace.files(),
      folder: null,
      ...(problem === undefined ? {} : { problem }),
    });
  app.get('/', (context) => context.html(page()));
  app.get('/folder/:id', (context) => {
    const folder = fileOf(desk, context.req.param('id'), 'folder');
    return context.html(filesPage({ ...frameOf(desk), files: desk.workspace.files(), folder }));
  });
  app.get('/file/:id', (context) => {
    const file = fileOf(desk, context.req.param('id'), 'blob');
    const bytes = desk.workspace.fileBytes(file.id);
    desk.note('Открыл файл', { fileId: file.id });
    const ending = extname(file.name);
    const name = file.name.slice(0, file.name.length - ending.length);
    if (file.mimeType !== 'text/html') return attachment(bytes, file.mimeType, name, ending);
    // A page made of what people typed: shown without scripts, without network and as of another origin.
    return new Response(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': FILE_CSP },
    });
  });
  app.get('/backup', async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'nastavnik-copy-'));
    try {
      const file = join(folder, 'copy.sqlite');
      desk.workspace.backUp(file);
      desk.note('Скачал резервную копию');
      const name = `Рабочее место ${dayOf(desk.workspace.now(), desk.zone)}`;
      return attachment(await readFile(file), 'application/vnd.sqlite3', name, '.sqlite');
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return context.html(page(error.message), 422);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  app.post('/new', async (context) => {
    const body = await context.req.parseBody();
    requireToken(desk, body['_token']);
    const bookId = desk.workspace.createSpreadsheet(freeName(desk, NEW_BOOK));
    desk.note('Создал книгу', { fileId: bookId });
    return context.redirect(`/book/${encodeURIComponent(bookId)}`, 303);
  });
  app.post('/upload', async (context) => {
    try {
      const body = await context.req.parseBody();
      requireToken(desk, body['_token']);
      const file = uploaded(body['file'], '.xlsx');
      const name = file.name.replace(/\.xlsx$/i, '').trim() || NEW_BOOK;
      const book = await importBook(desk.workspace, new Uint8Array(await file.arrayBuffer()), freeName(desk, name));
      desk.note('Загрузил книгу из .xlsx', { fileId: book.id });
      if (book.notes.length > 0) return context.html(importedPage({ ...frameOf(desk), book }));
      return context.redirect(`/book/${encodeURIComponent(book.id)}`, 303);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return context.html(page(error.message), 422);
    }
  });
  return app;
}

/** A file of a form; refused in words when there is none or its name ends otherwise. */
export function uploaded(value: unknown, ending: string): File {
  if (!(value instanceof File) || value.size === 0)
    throw refusal('Файл не выбран или пуст. Выберите файл и повторите.');
  if (!value.name.toLowerCase().endsWith(ending))
    throw refusal(`Нужен файл ${ending}, а выбран другой. Сохраните его в нужном виде и повторите.`);
  return value;
}

function freeName(desk: Desk, name: string): string {
  const taken = new Set(desk.workspace.files().map((file) => file.name));
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`;
}
