// A document as a sheet of paper, with the ways to carry it out and to bring an edited one back.
import { html, raw } from 'hono/html';
import type { FileEntry } from '../../contract.ts';
import { type Html, layout, type PageHead } from './layout.ts';

export interface DocumentPage extends PageHead {
  readonly file: FileEntry;
  /** HTML of the document's body, made safe by local/files; `null` when the document could not be read. */
  readonly body: string | null;
  /** How a PDF of it is made here. */
  readonly pdfNote: string;
  readonly problem?: string;
  readonly isReplaced?: boolean;
}

export function documentPage({ token, today, person, file, body, pdfNote, problem, isReplaced }: DocumentPage): Html {
  const id = encodeURIComponent(file.id);
  return layout({
    title: `${file.name} · Наставник`,
    token,
    today,
    person,
    script: 'files',
    className: 'document',
    body: html`<main id="main" class="page">
      <div class="heading">
        <div><p class="crumbs"><a href="/">Файлы</a> <span aria-hidden="true">›</span> Документ</p><h1>${file.name}</h1></div>
        <div class="actions">
          <a class="button primary" href="/doc/${id}.docx" download>Скачать .docx</a>
          <a class="button" href="/doc/${id}.pdf" download>Скачать .pdf</a>
          <button type="button" class="button" data-print hidden>Печать</button>
          <form method="post" action="/doc/${id}" enctype="multipart/form-data" class="upload" data-upload data-confirm="Заменить этот документ выбранным файлом? Прежний текст в рабочем месте не сохранится: при необходимости сначала скачайте его.">
            <input type="hidden" name="_token" value="${token}">
            <label class="button" for="docx">Заменить файлом .docx</label>
            <input class="file" id="docx" type="file" name="file" accept=".docx" required>
            <noscript><button>Отправить выбранный файл</button></noscript>
          </form>
        </div>
      </div>
      ${problem ? html`<div class="notice error" role="alert">${problem}</div>` : ''}
      ${isReplaced ? html`<div class="notice good" role="status">Документ заменён вашим файлом.</div>` : ''}
      ${body === null ? unreadable() : sheets(body)}
      <p class="muted center" id="pdf-note">Вид на экране упрощён, и печать отсюда тоже: для подписи печатайте .docx или .pdf. ${pdfNote}</p>
    </main>`,
  });
}

function unreadable(): Html {
  return html`<article class="paper"><p>Документ не удалось прочитать. Скачайте его и откройте в Word или LibreOffice.</p></article>`;
}

/** One sheet of paper per page that the author began with a page break. */
function sheets(body: string): Html {
  const parts = body.split(/(?:<p[^>]*>)?<hr class="page"[^>]*>(?:<\/p>)?/);
  return html`${parts.map((part, index) => html`<article class="paper" aria-label="Текст документа, лист ${index + 1} из ${parts.length}">${raw(withoutEmptyHeadings(part))}</article>`)}`;
}

// Word marks whole tables as heading rows; a heading without text is announced as nothing.
function withoutEmptyHeadings(fragment: string): string {
  return fragment.replace(/<th((?:\s[^>]*)?)>((?:<p[^>]*>\s*<\/p>|\s)*)<\/th>/g, '<td$1>$2</td>');
}
