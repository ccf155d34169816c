// The frame of every page of the workspace: head, top bar, navigation, skip link.
import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;

/** What a page knows of its visitor and of the workspace. */
export interface PageHead {
  readonly token: string;
  /** The workspace's date, already in words. */
  readonly today: string;
  readonly zone: string;
  /** Name of who has entered; null where nobody has to. */
  readonly person: string | null;
}

export interface PageFrame {
  readonly title: string;
  readonly token: string;
  readonly body: Html;
  /** Which entry of the navigation is this page. */
  readonly place?: 'files' | 'executions' | 'clock' | 'mail' | 'journal' | 'guide';
  readonly today?: string;
  readonly person?: string | null;
  readonly script?: string;
  readonly className?: string;
  /** Without the top bar: pages that are handed to people outside, and the grid. */
  readonly bare?: boolean;
}

const LOGO = html`<svg class="logo" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><rect width="24" height="24" rx="6" fill="#0b57d0"/><circle cx="9" cy="9" r="3" fill="#fff"/><circle cx="16" cy="11" r="2.2" fill="#fff" fill-opacity=".8"/><path fill="#fff" d="M3.8 19c.3-3.2 2.4-5 5.2-5s4.9 1.8 5.2 5z"/><path fill="#fff" fill-opacity=".8" d="M15.6 19c0-1.5-.4-2.9-1.2-4 .5-.3 1.1-.4 1.7-.4 2.3 0 3.9 1.5 4.1 4.4z"/></svg>`;

/** A whole HTML document; every interpolated text is escaped. */
export function layout({ title, token, body, place, today, person, script, className, bare }: PageFrame): Html {
  const link = (name: PageFrame['place'], href: string, caption: string) =>
    html`<a href="${href}" ${name === place ? html`aria-current="page"` : ''}>${caption}</a>`;
  const bar = html`<a class="skip" href="#main">К содержанию</a>
    <header class="bar">
      <a class="brand" href="/">${LOGO}<span>Наставник</span></a>
      <nav aria-label="Разделы">${link('files', '/', 'Файлы')}${link('executions', '/executions', 'Выполнения')}${link('clock', '/clock', 'Часы')}${link('mail', '/mail', 'Письма')}${link('journal', '/journal', 'Журнал')}${link('guide', '/guide/', 'Справка')}</nav>
      ${today ? html`<p class="today"><a href="/clock"><span class="muted">Дата рабочего места:</span> ${today}</a></p>` : ''}
      ${person ? html`<form method="post" action="/logout" class="person"><input type="hidden" name="_token" value="${token}"><span>${person}</span> <button class="button">Выйти</button></form>` : ''}
    </header>`;
  return html`<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="token" content="${token}">
<title>${title}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/style.css">
${script ? html`<script src="/assets/${script}.js" defer></script>` : ''}
</head>
<body class="${className ?? ''}">
${bare ? '' : bar}
${body}
</body>
</html>`;
}

/** A page that says what went wrong and where to go; one who is `bare` of a session is led nowhere. */
export function messagePage(frame: Pick<PageFrame, 'token' | 'bare'> & { heading: string; text: string }): Html {
  const way = html`<p><a class="button primary" href="/">К файлам</a></p>`;
  return layout({
    title: `${frame.heading} · Наставник`,
    token: frame.token,
    bare: frame.bare ?? false,
    body: html`<main id="main" class="page narrow"><div class="empty"><h1>${frame.heading}</h1><p>${frame.text}</p>${frame.bare ? '' : way}</div></main>`,
  });
}
