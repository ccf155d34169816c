// DriveApp and DocumentApp: a copied document opened, its text replaced, rows of its table added, saved.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import { newProbe, type Probe } from '../kit/workspaces.ts';

const paragraph = (...runs: string[]) => `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
const BODY = `${paragraph('Выдано {{ф', 'ио}} и {{фио}}')}<w:tbl>${row('ФИО', 'Год')}${row('', '')}</w:tbl>${paragraph('{{год', '')}${paragraph('}}')}`;
const docx = () => new PizZip().file('word/document.xml', `<w:body>${BODY}</w:body>`).generate({ type: 'uint8array' });

let probe: Probe;
let id: string;
beforeEach(() => {
  probe = newProbe();
  id = probe.workspace.importDocument('Шаблон', docx());
});
afterEach(() => probe.workspace.close());

const OPEN = `const copy = DriveApp.getFileById(given).makeCopy('Копия', DriveApp.getRootFolder());
  const document = DocumentApp.openById(copy.getId());
  const body = document.getBody();`;
const textOf = (name: string) => {
  const file = probe.workspace.file(name);
  const xml = new PizZip(probe.workspace.documentBytes(file?.id ?? '')).file('word/document.xml')?.asText() ?? '';
  return xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text = '']) => text).join(''))
    .filter((text) => text !== '');
};

describe('replaceText', () => {
  test.each([
    {
      why: 'a match goes over several runs and every one is replaced; the template stays',
      pattern: String.raw`\\{\\{фио\\}\\}`,
      replacement: 'Ильин & Ко $1',
      text: 'Выдано Ильин &amp; Ко $1 и Ильин &amp; Ко $1',
      source: 'https://developers.google.com/apps-script/reference/document/body#replaceText(String,String)',
    },
    {
      why: 'a match does not go over two paragraphs',
      pattern: String.raw`\\{\\{год\\}\\}`,
      replacement: '2026',
      text: 'Выдано {{фио}} и {{фио}}',
      source: 'https://developers.google.com/apps-script/reference/document/body#replaceText(String,String)',
    },
  ])('$why', async ({ pattern, replacement, text }) => {
    await probe.answer(`${OPEN} body.replaceText('${pattern}', '${replacement}'); document.saveAndClose();`, id);
    expect(textOf('Копия')[0]).toBe(text);
    expect(textOf('Шаблон')[0]).toBe('Выдано {{фио}} и {{фио}}');
  });

  test.each([
    { why: 'RE2 does not look ahead', pattern: '(?=а)' },
    { why: 'a broken pattern', pattern: '(' },
  ])('$why: refused', async ({ pattern }) => {
    const { error } = await probe.ask(`${OPEN} body.replaceText('${pattern}', '')`, id);
    expect(error?.message).toBe(`Invalid regular expression pattern ${pattern}`);
  });
});

test('a copied row is appended, filled cell by cell, and the sample taken out', async () => {
  await probe.answer(
    `${OPEN} const [table] = body.getTables(); const sample = table.getRow(1);
     for (const name of ['Ильин', 'Львова']) table.appendTableRow(sample.copy()).getCell(0).setText(name);
     sample.removeFromParent(); document.saveAndClose();`,
    id,
  );
  expect(textOf('Копия').slice(1, 5)).toEqual(['ФИО', 'Год', 'Ильин', 'Львова']);
});

test.each([
  {
    why: 'a closed document',
    body: "document.saveAndClose(); body.replaceText('а', 'б')",
    message: 'Document is closed, its contents cannot be updated.',
    source: 'https://developers.google.com/apps-script/reference/document/document#saveAndClose()',
  },
  {
    why: 'a row that stands in the table already',
    body: 'const [table] = body.getTables(); table.appendTableRow(table.getRow(1))',
    message: 'Element must be detached.',
    source: 'https://developers.google.com/apps-script/reference/document/table#appendTableRow(TableRow)',
  },
  {
    why: 'a member that is not emulated',
    body: "body.appendParagraph('а')",
    message: 'NotEmulated: Body.appendParagraph',
    source: 'not in the surface',
  },
])('$why: Google’s words', async ({ body, message }) => {
  expect((await probe.ask(`${OPEN} ${body}`, id)).error?.message).toBe(message);
});
