// «Часы»: the workspace's date, the triggers that wait, moving forward; client/clock.ts adds progress.
import { html } from 'hono/html';
import type { ExecutionResult, TriggerEntry } from '../../contract.ts';
import { dayOf, longMoment, shortMoment } from '../moment.ts';
import { type Html, layout, type PageHead } from './layout.ts';
import { STATUS } from './parts/executionWords.ts';
import { listTable } from './parts/listTable.ts';

export interface ClockPage extends PageHead {
  readonly now: string;
  readonly triggers: readonly (TriggerEntry & { readonly bookName: string })[];
  /** What ran by the last move, when the page answers to one. */
  readonly ran?: readonly ExecutionResult[];
  readonly problem?: string;
}

export function clockPage({ token, today, person, zone, now, triggers, ran, problem }: ClockPage): Html {
  return layout({
    title: 'Часы · Наставник',
    token,
    today,
    person,
    place: 'clock',
    script: 'clock',
    body: html`<main id="main" class="page">
      <div class="heading"><h1>Часы</h1></div>
      <p class="now"><span class="muted">Сейчас на рабочем месте</span> <strong id="now">${longMoment(now, zone)}</strong></p>
      ${problem ? html`<div class="notice error" role="alert">${problem}</div>` : ''}
      <form method="post" class="clock-form" data-clock>
        <input type="hidden" name="_token" value="${token}">
        <label for="to">Перевести вперёд на дату</label>
        <input id="to" name="to" type="date" required min="${dayOf(now, zone)}" max="2100-12-31" aria-describedby="to-help">
        <button class="button primary">Перевести часы</button>
        <p class="help" id="to-help">Сработает всё, что назначено до этого дня включительно, по порядку. Назад часы не переводятся.</p>
      </form>
      <div id="progress" class="progress" role="status"></div>
      <ol class="log" id="ran" aria-label="Что сработало">${(ran ?? []).map((run) => html`<li><time>${shortMoment(run.startedAt, zone)}</time> <a href="/executions/${encodeURIComponent(run.id)}"><code>${run.entry}</code></a> — ${STATUS[run.status]}${run.error ? `: ${run.error.message}` : ''}</li>`)}</ol>
      ${ran && ran.length === 0 ? html`<p class="notice" role="status">Часы переведены. До этой даты ничего не было назначено.</p>` : ''}
      <section data-triggers><h2>Что назначено</h2>${triggerTable(triggers, zone)}</section>
    </main>`,
  });
}

function triggerTable(triggers: ClockPage['triggers'], zone: string): Html {
  if (triggers.length === 0)
    return html`<p class="muted">Пока ничего не назначено. Триггеры появятся, когда книга будет настроена.</p>`;
  const columns = [
    { title: 'Когда', className: 'nowrap' },
    { title: 'Функция' },
    { title: 'Условие' },
    { title: 'Книга' },
  ];
  const rows = triggers.map(({ nextAt, entry, description, bookId, bookName }) => [
    nextAt ? html`<time datetime="${nextAt}">${longMoment(nextAt, zone)}</time>` : 'когда придёт ответ',
    html`<code>${entry}</code>`,
    description,
    html`<a href="/book/${encodeURIComponent(bookId)}">${bookName}</a>`,
  ]);
  return listTable('Что назначено', columns, rows);
}
