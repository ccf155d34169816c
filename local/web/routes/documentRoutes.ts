// A document: read on the screen, carried out as .docx or .pdf, replaced by an edited .docx.
import { Hono } from 'hono';
import { readDocx } from '../../files/docx/readDocx.ts';
import { findPrinters } from '../../files/pdf/printers.ts';
import { printPdf } from '../../files/pdf/printPdf.ts';
import { isRefusal } from '../../files/refusal.ts';
import { attachment } from '../attachment.ts';
import { type Desk, fileOf, frameOf, Missing, requireToken } from '../desk.ts';
import { documentPage } from '../pages/documentPage.ts';
import { uploaded } from './fileRoutes.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function documentRoutes(desk: Desk): Hono {
  const { workspace } = desk;
  const app = new Hono();
  const page = async (id: string, extra: { problem?: string; isReplaced?: boolean }) => {
    const file = fileOf(desk, id, 'document');
    desk.note('Открыл документ', { fileId: id });
    const body = await readDocx(workspace.documentBytes(file.id)).catch(() => null);
    return documentPage({ ...frameOf(desk), file, body, pdfNote: pdfNote(), ...extra });
  };
  app.get('/doc/:file{.+\\.docx}', (context) => {
    const file = fileOf(desk, context.req.param('file').slice(0, -'.docx'.length), 'document');
    desk.note('Скачал документ .docx', { fileId: file.id });
    return attachment(workspace.documentBytes(file.id), DOCX, file.name, '.docx');
  });
  app.get('/doc/:file{.+\\.pdf}', async (context) => {
    const id = context.req.param('file').slice(0, -'.pdf'.length);
    const file = fileOf(desk, id, 'document');
    try {
      const [printed] = await printPdf([{ title: file.name, docx: workspace.documentBytes(file.id) }]);
      if (!printed) throw new Missing();
      desk.note('Скачал документ .pdf', { fileId: file.id });
      return attachment(printed.pdf, 'application/pdf', file.name, '.pdf');
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return context.html(await page(id, { problem: error.message }), 422);
    }
  });
  app.get('/doc/:id', async (context) =>
    context.html(await page(context.req.param('id'), { isReplaced: context.req.query('replaced') !== undefined })),
  );
  app.post('/doc/:id', async (context) => {
    const id = context.req.param('id');
    fileOf(desk, id, 'document');
    try {
      const body = await context.req.parseBody();
      requireToken(desk, body['_token']);
      const bytes = new Uint8Array(await uploaded(body['file'], '.docx').arrayBuffer());
      await readDocx(bytes);
      workspace.replaceDocument(id, bytes);
      desk.note('Заменил документ своим файлом', { fileId: id });
      return context.redirect(`/doc/${encodeURIComponent(id)}?replaced`, 303);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return context.html(await page(id, { problem: error.message }), 422);
    }
  });
  return app;
}

function pdfNote(): string {
  const { libreOffice, chromium } = findPrinters();
  if (libreOffice !== null) return 'PDF делает LibreOffice из файла .docx.';
  if (chromium !== null)
    return 'PDF печатает Chromium с этой страницы: переносы строк могут отличаться от Word. С установленным LibreOffice будет точнее.';
  return 'PDF здесь сделать нечем: установите LibreOffice или печатайте .docx из Word.';
}
