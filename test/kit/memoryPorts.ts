// The ports in memory: workbooks as arrays of cells, everything else as lists; as strict as the real ones where it matters.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FormAnswer, Ports, SheetValues } from '../../src/application/ports.ts';
import type { WrittenCell } from '../../src/schema/derive/cell.ts';
import type { Block } from '../../src/schema/derive/write.ts';

type Sheet = (string | number | boolean)[][];
type Book = Map<string, Sheet>;

/** A workspace in memory. `now` is the clock; `answers` are what forms have received. */
export interface MemoryWorld {
  readonly ports: Ports;
  readonly books: Map<string, Book>;
  readonly answers: (Omit<FormAnswer, 'read'> & { readonly answers: ReturnType<FormAnswer['read']> })[];
  /** Titles of the form's items by item id; a question's id is its key. */
  readonly titles: Record<string, string>;
  readonly documents: Map<string, { name: string; tag: string; docx: Uint8Array }>;
  readonly triggers: string[];
  readonly mails: { to: string; subject: string }[];
  /** Values of a sheet of the current workbook. */
  readonly sheet: (title: string) => Sheet;
  /** Makes another workbook the one the bundle is bound to. */
  readonly enter: (bookId: string) => void;
  now: string;
}

const trimmed = (sheet: Sheet): SheetValues => {
  const rows = sheet.map((row) => {
    const last = row.findLastIndex((cell) => cell !== '' && cell !== undefined);
    return row.slice(0, last + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
};

const put = (sheet: Sheet, { row, column, cells }: Block): void => {
  cells.forEach((line, down) => {
    line.forEach((cell: WrittenCell, right) => {
      if (cell === null) return;
      while (sheet.length < row + down) sheet.push([]);
      const target = sheet[row + down - 1] as Sheet[number];
      while (target.length <= column + right) target.push('');
      target[column + right] = cell;
    });
  });
};

export const memoryWorld = (now = '2025-09-15 09:00'): MemoryWorld => {
  const books = new Map<string, Book>([['book-0', new Map([['Лист1', []]])]]);
  const properties = new Map<string, string>();
  const names = new Map<string, string>();
  let current = 'book-0';
  let progress: unknown = null;
  const book = (id: string): Book => {
    const found = books.get(id);
    if (!found) throw new Error('Requested entity was not found.');
    return found;
  };
  const world: MemoryWorld = {
    books,
    now,
    answers: [],
    titles: {},
    documents: new Map(),
    triggers: [],
    mails: [],
    sheet: (title) => book(current).get(title) ?? [],
    enter: (bookId) => {
      current = bookId;
    },
    ports: {
      workbooks: {
        ownId: () => current,
        urlOf: (bookId) => `book:${bookId}`,
        titles: (bookId) => [...book(bookId).keys()],
        sheetIds: (bookId) => Object.fromEntries([...book(bookId).keys()].map((title, index) => [title, index])),
        read: (bookId, titles) =>
          titles.map((title) => {
            const sheet = book(bookId).get(title);
            return sheet === undefined ? undefined : trimmed(sheet);
          }),
        readForeign: (bookId, title) => {
          const sheet = books.get(bookId)?.get(title);
          return sheet === undefined ? null : trimmed(sheet);
        },
        readForeignAll: (bookIds, title) =>
          bookIds.map((bookId) => {
            const sheet = books.get(bookId)?.get(title);
            if (sheet !== undefined) return { kind: 'values', values: trimmed(sheet) ?? [] };
            return { kind: 'unreadable', reason: books.has(bookId) ? 'no_sheet' : 'no_book' };
          }),
        write: (bookId, blocks) => {
          for (const block of blocks) put(book(bookId).get(block.sheet) as Sheet, block);
        },
        build: (bookId, plans, replaceable) => {
          for (const plan of plans) book(bookId).set(plan.title, [plan.columns.map(({ title }) => title)]);
          for (const title of replaceable) if ((book(bookId).get(title) ?? []).length === 0) book(bookId).delete(title);
        },
        grow: (bookId, { sheets, changed }) => {
          for (const plan of sheets) book(bookId).set(plan.title, [plan.columns.map(({ title }) => title)]);
          for (const { title, added } of changed) {
            const sheet = book(bookId).get(title) as Sheet;
            for (const { index, plan } of added)
              put(sheet, { sheet: title, row: 1, column: index, cells: [[plan.title]] });
          }
        },
        draw: (bookId, { title, cells }) => {
          book(bookId).set(
            title,
            cells.map((line) => line.map((cell) => cell ?? '')),
          );
          return true;
        },
        removeRows: (bookId, rows) => {
          for (const { sheet, rowNumbers } of rows) {
            const cells = book(bookId).get(sheet) as Sheet;
            for (const row of [...rowNumbers].sort((one, other) => other - one)) cells.splice(row - 1, 1);
          }
        },
        dailyCopies: () => 250,
        copy: (bookId, name) => {
          const id = `book-${books.size}`;
          books.set(id, structuredClone(book(bookId)));
          names.set(name, id);
          return id;
        },
      },
      files: {
        findTagged: (tag) => {
          const found = [...world.documents].find(([, document]) => document.tag === tag);
          return found ? { id: found[0], url: `doc:${found[0]}` } : null;
        },
        findNamed: (name) => {
          const id = names.get(name);
          return id === undefined ? null : { id };
        },
        findRun: () => new Map(),
        modifiedTimes: () => new Map(),
        ensureFolder: () => 'folder-1',
        createDocument: (name, docx, tag) => {
          const id = `doc-${world.documents.size + 1}`;
          world.documents.set(id, { name, tag, docx: Uint8Array.from(docx) });
          return { id, url: `doc:${id}` };
        },
        createFile: (name, { content }, tag) => {
          const id = `doc-${world.documents.size + 1}`;
          world.documents.set(id, { name, tag, docx: typeof content === 'string' ? Buffer.from(content) : content });
          return { id, url: `doc:${id}` };
        },
        share: (_id, email) => email.includes('@'),
        unshare: () => undefined,
        openTo: () => null,
        lock: () => undefined,
        dailyDocuments: () => 250,
        exportDocx: (id) => world.documents.get(id)?.docx ?? new Uint8Array(),
      },
      forms: {
        create: () => 'form-1',
        arrange: (_formId, { pages }) => {
          const keys = pages.flatMap(({ questions }) => questions.map(({ key }) => key));
          return { items: Object.fromEntries(keys.map((key) => [key, key])), titles: {} };
        },
        setPublished: () => undefined,
        titles: () => world.titles,
        publishedUrl: (formId) => `form:${formId}`,
        answersSince: (_formId, sinceMs) =>
          world.answers
            .filter(({ submittedMs }) => submittedMs >= sinceMs)
            .map(({ answers, ...head }) => ({ ...head, read: () => answers })),
      },
      triggers: {
        onFormSubmit: (_formId, entry) => world.triggers.push(entry),
        everyMinutes: (entry) => world.triggers.push(entry),
        monthly: (entry) => world.triggers.push(entry),
        once: (entry) => world.triggers.push(entry),
        idsOf: (entry) => world.triggers.filter((one) => one === entry),
        removeAll: (entry) => {
          for (let at = world.triggers.indexOf(entry); at >= 0; at = world.triggers.indexOf(entry))
            world.triggers.splice(at, 1);
        },
      },
      memory: {
        get: <Value>(key: string) => JSON.parse(properties.get(`${current}:${key}`) ?? 'null') as Value | null,
        all: () =>
          Object.fromEntries(
            [...properties]
              .filter(([key]) => key.startsWith(`${current}:`))
              .map(([key, text]) => [key.slice(current.length + 1), JSON.parse(text) as unknown]),
          ),
        set: (key, value) => properties.set(`${current}:${key}`, JSON.stringify(value)),
        remove: (key) => properties.delete(`${current}:${key}`),
        cache: () => undefined,
        cached: () => null,
        showProgress: (value) => {
          progress = value;
        },
        progress: () => progress,
      },
      clock: {
        today: () => world.now.slice(0, 10),
        now: () => world.now,
        nowMs: () => Date.parse(`${world.now.replace(' ', 'T')}:00Z`),
      },
      lock: { alone: (_waitMs, work) => ({ value: work() }) },
      mail: { send: (to, subject) => world.mails.push({ to, subject }) > 0 },
      shipped: {
        profile: (id) => JSON.parse(readFileSync(new URL(`../../build/profile-${id}.html`, import.meta.url), 'utf8')),
        template: (name) => {
          const page = readFileSync(new URL(`../../build/template-${name}.html`, import.meta.url), 'utf8');
          return Uint8Array.from(Buffer.from(JSON.parse(page), 'base64'));
        },
        bytesOf: (base64) => Uint8Array.from(Buffer.from(base64, 'base64')),
        base64Of: (bytes) => Buffer.from(bytes).toString('base64'),
        libraries: () => {
          throw new Error('papers are filled in the scenario floor');
        },
        unguessable: () => 'fixed',
        digest: (text) => createHash('sha256').update(text).digest('hex'),
      },
    },
  };
  return world;
};
