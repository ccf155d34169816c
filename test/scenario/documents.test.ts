// Documents through the bundle: made once, made anew when something has changed, from templates the municipality edits.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, finishJob, replyOf, run } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { documentText, docxText } from './kit/documents.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { makePairs, typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

const zipped = (whole: Uint8Array, change: (zip: PizZip) => void): Uint8Array => {
  const zip = new PizZip(whole);
  change(zip);
  return zip.generate({ type: 'uint8array' });
};

interface Made {
  readonly made: number;
  readonly unchanged: number;
  readonly documents: readonly { readonly url: string; readonly version: number }[];
}

let workspace: Workspace;
let municipality: string;
let school: string;

const make = (type: string, ids: readonly string[] = [], separately = false, bookId = school) =>
  ask<Made>(workspace, bookId, 'rpcMakeDocuments', { type, ids, separately });
const states = (type: string) =>
  rowsOf(workspace, school, TABS.documents)
    .filter((row) => row['Вид документа'] === type)
    .map((row) => row['Состояние']);
const documents = () => workspace.files().filter(({ kind }) => kind === 'document').length;

beforeAll(async () => {
  workspace = newWorkspace();
  const built = await municipalityOf(workspace, 1);
  municipality = built.bookId;
  school = built.schoolBooks[0] ?? '';
  typePeople(workspace, school, 2);
  await makePairs(workspace, school, 2);
});
afterAll(cleanUp);

describe('an order of the organisation', () => {
  test('is read before it is made, and reading makes nothing', async () => {
    const before = documents();
    const preview = await ask<{ lines: { text: string }[][] }>(workspace, school, 'rpcPreviewDocument', {
      type: 'order_introduce',
      ids: [],
    });
    expect(
      preview.lines
        .flat()
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(/ПРИКАЗЫВАЮ:/);
    expect(documents()).toBe(before);
    expect(rowsOf(workspace, school, TABS.orders)).toEqual([]);
  });

  test('made twice is one document and one draft in «Приказы», which knows its document', async () => {
    const first = await make('order_introduce');
    const second = await make('order_introduce');
    expect([first.made, second.made, second.unchanged]).toEqual([1, 0, 1]);
    const orders = rowsOf(workspace, school, TABS.orders);
    expect(orders.map((row) => [row['Состояние'], row['Документ']])).toEqual([['проект', first.documents[0]?.url]]);
  });

  test('made after the head has changed is version 2, and the former stays marked as replaced', async () => {
    const before = documents();
    typeInto(workspace, school, TABS.organisation, ['Код ОО', 'ОО-0001'], { Руководитель: 'Рябинина Ольга Львовна' });
    const made = await make('order_introduce');
    expect(made.documents[0]?.version).toBe(2);
    expect(states('приказ о внедрении')).toEqual(['заменён новым', 'действует']);
    expect(documents()).toBe(before + 1);
    expect(documentText(workspace, made.documents[0]?.url ?? '')).toMatch(/О\.Л\.\u00a0Рябинина/);
  });
});

describe('papers of several people', () => {
  test('are one document with a sheet each, or a file each', async () => {
    const { choices } = await ask<{ choices: { code: string }[] }>(workspace, school, 'rpcGetDocumentChoices', {
      type: 'consent_mentor',
    });
    const ids = choices.map(({ code }) => code).filter((code) => code.startsWith('НСТ'));
    const joint = await make('consent_mentor', ids);
    expect(joint.made).toBe(1);
    expect(documentText(workspace, joint.documents[0]?.url ?? '').match(/согласна выполнять/giu)).toHaveLength(2);
    const separate = await make('consent_mentor', ids, true);
    expect(separate.made).toBe(2);
    expect(new Set(separate.documents.map(({ url }) => url)).size).toBe(2);
  });

  test.each([
    { why: 'nobody chosen', type: 'consent_mentor', ids: [], code: 'document_nothing_chosen' },
    { why: 'a row that is gone', type: 'consent_mentor', ids: ['НСТ-0999'], code: 'document_choice_unknown' },
    { why: 'a document of the municipality', type: 'order_municipal', ids: [], code: 'document_other_level' },
  ])('$why: a refusal in words, and nothing is made', async ({ type, ids, code }) => {
    const before = documents();
    expect(codesOf(await run(workspace, school, 'rpcMakeDocuments', { type, ids, separately: false }))).toEqual([code]);
    expect(documents()).toBe(before);
  });
});

describe('templates of the municipality', () => {
  const edited = (docx: Uint8Array, from: string, to: string): Uint8Array => {
    const zip = new PizZip(docx);
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    if (!xml.includes(from)) throw new Error(`no «${from}» in the template`);
    zip.file('word/document.xml', xml.replace(from, to));
    return zip.generate({ type: 'uint8array' });
  };
  const template = () => {
    const row = rowsOf(workspace, municipality, TABS.templates).find(
      (one) => one['Код документа'] === 'order_introduce',
    );
    const file = workspace.files().find(({ id }) => (row?.['Шаблон'] ?? '').includes(id));
    if (file === undefined) throw new Error('no template document');
    return file.id;
  };
  const edit = (from: string, to: string) =>
    workspace.replaceDocument(template(), edited(workspace.documentBytes(template()), from, to));
  const takeAll = async () => {
    const problems: unknown[] = [];
    let from = 0;
    do {
      const answer = await ask<{ next: number; problems: { code: string }[] }>(
        workspace,
        municipality,
        'rpcTakeTemplates',
        {
          from,
        },
      );
      problems.push(...answer.problems.map(({ code }) => code));
      from = answer.next;
    } while (from > 0);
    return problems;
  };
  const stateOf = () =>
    rowsOf(workspace, municipality, TABS.templates).find((row) => row['Код документа'] === 'order_introduce')?.[
      'Состояние'
    ];

  test('are made a few at a time into one folder, each once', async () => {
    const shares: number[] = [];
    for (let next = 1; next > 0; ) {
      ({ next } = await ask<{ next: number }>(workspace, municipality, 'rpcMakeTemplates'));
      shares.push(next);
    }
    expect(shares).toEqual([4, 8, 12, 16, 20, 0]);
    expect(workspace.triggers().map(({ entry }) => entry)).not.toContain('jobContinueTemplates');
    const made = workspace.files().filter(({ name }) => name.startsWith('Шаблон: '));
    await ask(workspace, municipality, 'rpcMakeTemplates');
    expect(workspace.files().filter(({ name }) => name.startsWith('Шаблон: '))).toHaveLength(made.length);
    expect(workspace.files().filter(({ kind }) => kind === 'folder')).toHaveLength(1);
    expect(rowsOf(workspace, municipality, TABS.templates).filter((row) => row['Шаблон'] === '')).toEqual([]);
  });

  test('that nobody has edited are taken as they were made', async () => {
    expect(await takeAll()).toEqual([]);
    expect(stateOf()).toBe('как создан');
  });

  test('an edited one reaches the papers of the schools with «Обновить книги»', async () => {
    edit('ПРИКАЗЫВАЮ:', 'П Р И К А З Ы В А Ю:');
    expect(await takeAll()).toEqual([]);
    expect(stateOf()).toBe('изменён');
    await ask(workspace, municipality, 'rpcUpdateBooks');
    await finishJob(workspace, municipality);
    const made = await make('order_introduce');
    expect(made.documents[0]?.version).toBe(3);
    expect(documentText(workspace, made.documents[0]?.url ?? '')).toMatch(/П Р И К А З Ы В А Ю:/);
  });

  test('one with a misspelt tag is named, and the text before it stays in use', async () => {
    edit('{{организация.краткое', '{{организация.крадкое');
    expect(await takeAll()).toContain('template_unknown_tag');
    expect(stateOf()).toBe('есть ошибки');
    expect(docxText(workspace.documentBytes(template()))).toMatch(/организация\.крадкое/);
    expect((await make('order_introduce')).unchanged).toBe(1);
  });

  test.each([
    {
      why: 'emptied',
      code: 'template_empty',
      spoilt: (whole: Uint8Array) =>
        zipped(whole, (zip) => {
          const xml = zip.file('word/document.xml')?.asText() ?? '';
          zip.file('word/document.xml', xml.replace(/<w:t( [^>]*)?>[^<]*<\/w:t>/g, '<w:t></w:t>'));
        }),
    },
    { why: 'not a document at all', code: 'template_not_docx', spoilt: () => Uint8Array.from([37, 80, 68, 70]) },
    {
      why: 'with macros',
      code: 'template_macros',
      spoilt: (whole: Uint8Array) => zipped(whole, (zip) => zip.file('word/vbaProject.bin', 'macro')),
    },
    {
      why: 'heavy with six megabytes of pictures',
      code: 'template_too_big',
      spoilt: (whole: Uint8Array) => zipped(whole, (zip) => zip.file('word/media/a.png', randomBytes(6 * 2 ** 20))),
    },
  ])('one that is $why is named, with the way out, and the text before it stays in use', async ({ code, spoilt }) => {
    const whole = workspace.documentBytes(template());
    workspace.replaceDocument(template(), spoilt(whole));
    expect(await takeAll()).toContain(code);
    expect(stateOf()).toBe('есть ошибки');
    expect((await make('order_introduce')).unchanged).toBe(1);
    workspace.replaceDocument(template(), whole);
  });

  test.each([
    { why: 'shared away or deleted', message: 'File not found: .', wayOut: /удалён или закрыт/ },
    { why: 'ten megabytes heavy', message: 'This file is too large to be exported.', wayOut: /больше 10 МБ/ },
  ])('one that is $why is named, and the text before it stays in use', async ({ message, wayOut }) => {
    const execution = await run(workspace, municipality, 'rpcTakeTemplates', { from: 0 }, [
      {
        method: 'Drive.Files.export',
        call: 1,
        message: `API call to drive.files.export failed with error: ${message}`,
      },
    ]);
    const { problems } = (replyOf(execution) as { value: { problems: { text: string }[] } }).value;
    expect(problems.map(({ text }) => text)).toContainEqual(expect.stringMatching(wayOut));
    expect((await make('order_introduce')).unchanged).toBe(1);
  });
});
