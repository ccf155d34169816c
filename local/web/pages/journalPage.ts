// «Журнал действий»: who did what and when. It has no contents of cells, answers and documents.
import { html } from 'hono/html';
import type { JournalEntry } from '../../accessContract.ts';
import { shortMoment } from '../moment.ts';
import { type Html, layout, type PageHead } from './layout.ts';
import { listTable } from './parts/listTable.ts';

export function journalPage({
  entries,
  limit,
  zone,
  ...head
}: PageHead & { entries: readonly JournalEntry[]; limit: number }): Html {
  const body =
    entries.length === 0
      ? html`<div class="empty"><h2>Записей пока нет</h2><p>Здесь появится, кто и когда открывал, менял и скачивал файлы.</p></div>`
      : html`<p class="lead">Кто, когда и что сделал на страницах рабочего места. Содержание ячеек, ответов и документов сюда не попадает.</p>
        ${listTable(
          'Журнал действий',
          COLUMNS,
          entries.map((entry) => row(entry, zone)),
        )}
        ${entries.length === limit ? html`<p class="center"><a class="button" href="/journal?limit=${limit * 5}">Показать больше</a></p>` : ''}`;
  return layout({
    ...head,
    title: 'Журнал действий · Наставник',
    place: 'journal',
    body: html`<main id="main" class="page"><div class="heading"><h1>Журнал действий</h1></div>${body}</main>`,
  });
}

const COLUMNS = [{ title: 'Когда', className: 'nowrap' }, { title: 'Кто' }, { title: 'Что' }, { title: 'Файл' }];

function row({ at, until, who, what, times, file, executionId }: JournalEntry, zone: string): (Html | string)[] {
  const [from, to] = [shortMoment(at, zone), shortMoment(until, zone)];
  const day = from.slice(0, 10);
  const through = from === to ? '' : html` – ${to.startsWith(day) ? to.slice(11) : to}`;
  const said = executionId ? html`<a href="/executions/${encodeURIComponent(executionId)}">${what}</a>` : what;
  return [
    html`<time datetime="${at}">${from}</time>${through}`,
    who,
    html`${said}${times > 1 ? html` <span class="muted">× ${times}</span>` : ''}`,
    file?.name ?? '',
  ];
}
