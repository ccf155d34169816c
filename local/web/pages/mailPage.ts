// «Письма»: what the program would have sent. The workspace sends nothing: a person copies a letter into the office's own mail.
import { html } from 'hono/html';
import type { Workspace } from '../../contract.ts';
import { shortMoment } from '../moment.ts';
import { type Html, layout, type PageHead } from './layout.ts';

type Letter = ReturnType<Workspace['outbox']>[number];

export function mailPage({ letters, zone, ...head }: PageHead & { letters: readonly Letter[] }): Html {
  const body =
    letters.length === 0
      ? html`<div class="empty"><h2>Писем пока нет</h2><p>Здесь появятся напоминания и уведомления, которые в Google программа разослала бы по почте.</p></div>`
      : html`<p class="lead">Рабочее место писем не отправляет: ниже то, что программа разослала бы из Google. Нужное письмо откройте и перешлите из своей почты.</p>
        <p class="search"><label for="search">Найти по адресу или теме</label><input id="search" type="search" autocomplete="off" data-search></p>
        <section class="mails" aria-label="Исходящие письма" data-section="mail">${letters.map((letter, index) => view(letter, index, zone))}</section>
        <p class="notice" id="nothing" role="status" hidden>Ничего не найдено. Измените слово поиска.</p>`;
  return layout({
    ...head,
    title: 'Исходящие письма · Наставник',
    place: 'mail',
    script: 'files',
    body: html`<main id="main" class="page"><div class="heading"><h1>Исходящие письма ${letters.length > 0 ? html`<span class="muted">${letters.length}</span>` : ''}</h1></div>${body}</main>`,
  });
}

function view({ to, subject, body, sentAt }: Letter, index: number, zone: string): Html {
  const address = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return html`<details class="mail" data-name="${`${to} ${subject}`.toLowerCase()}">
    <summary><time datetime="${sentAt}">${shortMoment(sentAt, zone)}</time> <span class="to">${to}</span> <strong>${subject}</strong></summary>
    <p class="lines" id="letter-${index}">${body}</p>
    <p><a class="button" href="${address}">Открыть в своей почте</a></p>
  </details>`;
}
