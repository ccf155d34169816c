// Documents as pages for reading and as PDF; a document from outside may hold anything.
import { describe, expect, test } from '@jest/globals';
import { AlignmentType, Document, Packer, PageBreak, Paragraph, Table, TableCell, TableRow } from 'docx';
import { documentPage } from '../../local/files/docx/documentPage.ts';
import { readDocx } from '../../local/files/docx/readDocx.ts';
import { sanitiseHtml } from '../../local/files/docx/sanitiseHtml.ts';
import { findPrinters } from '../../local/files/pdf/printers.ts';
import { printPdf } from '../../local/files/pdf/printPdf.ts';
import { docxOf, docxWith } from './kit/docx.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const link = (target: string) =>
  `<Relationship Id="rIdX" Type="${RELATION}/hyperlink" Target="${target}" TargetMode="External"/>`;
const linked = '<w:p><w:hyperlink r:id="rIdX"><w:r><w:t>ссылка</w:t></w:r></w:hyperlink></w:p>';
const picture =
  '<w:p><w:r><w:drawing><wp:inline><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>' +
  '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rIdX"/></pic:blipFill></pic:pic>' +
  '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
const image = (target: string) =>
  `<Relationship Id="rIdX" Type="${RELATION}/image" Target="${target}" TargetMode="External"/>`;

describe('a document becomes HTML for reading', () => {
  test('alignment, tables, page breaks and ends of sections stay', async () => {
    const children = [
      new Paragraph({ text: 'ПРИКАЗ', alignment: AlignmentType.CENTER }),
      new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Ёлкин & К°')] })] })] }),
      new Paragraph({ children: [new PageBreak()] }),
    ];
    const sections = [{ children }, { children: [new Paragraph('Другая бумага')] }];
    const html = await readDocx(new Uint8Array(await Packer.toBuffer(new Document({ sections }))));
    expect(html).toContain('<p class="center">ПРИКАЗ</p>');
    expect(html).toContain('<td><p>Ёлкин &amp; К°</p></td>');
    expect(html.split('<hr class="page" />')).toHaveLength(3);
  });

  test.each([
    { border: 'none', table: '<table class="layout">', why: 'only places text side by side' },
    { border: 'single', table: '<table>', why: 'has lines' },
  ])('a table that $why is told from the other kind', async ({ border, table }) => {
    const borders = `<w:tblBorders><w:top w:val="${border}"/><w:left w:val="${border}"/></w:tblBorders>`;
    const row =
      '<w:tr><w:trPr><w:tblHeader w:val="false"/></w:trPr><w:tc><w:p><w:r><w:t>№</w:t></w:r></w:p></w:tc></w:tr>';
    const html = await readDocx(await docxWith(`<w:tbl><w:tblPr>${borders}</w:tblPr>${row}</w:tbl>`));
    expect(html).toBe(`${table}<tr><td><p>№</p></td></tr></table>`);
  });

  test.each([
    {
      body: run('&lt;script&gt;alert(1)&lt;/script&gt;'),
      relations: '',
      without: '<script',
      why: 'markup typed as a text',
    },
    {
      body: run('&lt;img src=x onerror=alert(1)&gt;'),
      relations: '',
      without: '<img',
      why: 'a picture typed as a text',
    },
    { body: linked, relations: link('javascript:alert(1)'), without: 'javascript:', why: 'a link that is a program' },
    {
      body: linked,
      relations: link('JaVaScript&#58;alert(1)'),
      without: 'alert(1)',
      why: 'the same, written otherwise',
    },
    { body: linked, relations: link('data:text/html,alert(1)'), without: 'data:', why: 'a link that is a page' },
    { body: linked, relations: link('file:///etc/passwd'), without: 'file:', why: 'a link into the computer' },
    {
      body: picture,
      relations: image('http://example.org/pixel.png'),
      without: 'example.org',
      why: 'a picture from outside',
    },
    {
      body: picture,
      relations: image('file:///etc/hostname'),
      without: '<img',
      why: 'a picture that is a file of the computer',
    },
  ])('without $why', async ({ body, relations, without }) => {
    const html = await readDocx(await docxWith(run('начало') + body, relations));
    expect(html).toContain('начало');
    expect(html).not.toContain(without);
  });

  test('an ordinary link stays, and tells nothing to where it leads', async () => {
    const html = await readDocx(await docxWith(linked, link('https://example.org/a')));
    expect(html).toContain('<a href="https://example.org/a" rel="noreferrer noopener">ссылка</a>');
  });

  test('the title of the page is a text and the page may load nothing', async () => {
    const page = await documentPage(await docxOf('текст'), '</title><script>alert(1)</script>');
    expect(page).not.toContain('<script');
    expect(page).toContain("default-src 'none'");
  });

  test.each([
    { bytes: new Uint8Array(0), why: 'nothing' },
    { bytes: new TextEncoder().encode('{\\rtf1 }'), why: 'an .rtf' },
  ])('$why is refused', async ({ bytes }) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({ refused: true });
  });
});

describe('the list of allowed tags is closed', () => {
  test.each([
    { html: '<p>а</p>', clean: '<p>а</p>', why: 'an allowed tag' },
    { html: '<p onclick="a()">а</p>', clean: '<p>а</p>', why: 'an event' },
    { html: '<p style="x">а</p>', clean: '<p>а</p>', why: 'a style' },
    { html: '<iframe src="https://example.org"></iframe>а', clean: 'а', why: 'a frame' },
    { html: '<svg><script>1</script></svg>', clean: '1', why: 'a script inside a drawing' },
    { html: '<img src="https://example.org/a.png" />', clean: '<img />', why: 'a picture from outside' },
    { html: '<img src="data:image/svg+xml;base64,AA==" />', clean: '<img />', why: 'a drawing can hold a script' },
    {
      html: '<img src="data:image/png;base64,AA==" />',
      clean: '<img src="data:image/png;base64,AA==" />',
      why: 'an own picture',
    },
    {
      html: '<a href="java&#115;cript:a()">а</a>',
      clean: '<a rel="noreferrer noopener">а</a>',
      why: 'an encoded scheme',
    },
    {
      html: '<a href="https://a/?b=1&amp;c=2">а</a>',
      clean: '<a href="https://a/?b=1&amp;c=2" rel="noreferrer noopener">а</a>',
      why: 'an ampersand',
    },
    {
      html: '<p class="center">а</p><p class="x">б</p>',
      clean: '<p class="center">а</p><p>б</p>',
      why: 'a foreign class',
    },
    { html: '<p <script>>', clean: '&lt;p &gt;', why: 'a tag inside a tag' },
    { html: '<!-- <b> --><p>', clean: '&lt;!--  --&gt;<p>', why: 'a comment' },
  ])('$why', ({ html, clean }) => {
    expect(sanitiseHtml(html)).toBe(clean);
  });
});

describe('PDF', () => {
  const found = findPrinters();
  const ways = [
    { madeBy: 'LibreOffice', printers: { ...found, chromium: null }, there: found.libreOffice !== null },
    { madeBy: 'Chromium', printers: { ...found, libreOffice: null }, there: found.chromium !== null },
  ];

  test.each(ways)('by $madeBy, where it is installed', async ({ madeBy, printers, there }) => {
    const printing = printPdf(
      [
        { title: 'Приказ <№ 1>', docx: await docxOf('раз') },
        { title: '', docx: await docxOf('два') },
      ],
      printers,
    );
    if (!there) return expect(printing).rejects.toMatchObject({ refused: true });
    const printed = await printing;
    expect(printed.map((one) => one.madeBy)).toEqual([madeBy, madeBy]);
    for (const { pdf } of printed) expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
  });

  test('LibreOffice comes first where both are installed', async () => {
    if (found.libreOffice === null || found.chromium === null) return;
    const [printed] = await printPdf([{ title: 'а', docx: await docxOf('раз') }], found);
    expect(printed?.madeBy).toBe('LibreOffice');
  });

  test.each([
    { printers: { libreOffice: null, chromium: null }, why: 'there is no program for it' },
    { printers: { libreOffice: process.execPath, chromium: null }, why: 'the program is not what it seems' },
  ])('is refused when $why', async ({ printers }) => {
    await expect(printPdf([{ title: 'а', docx: await docxOf('раз') }], printers)).rejects.toMatchObject({
      refused: true,
    });
  });

  test('no document, no program started', async () => {
    expect(await printPdf([], { libreOffice: null, chromium: null })).toEqual([]);
  });
});
