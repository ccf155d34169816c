// «Выполнения»: every run of the program, newest first, and one run with its ledger of calls and its log.
import { html } from 'hono/html';
import type { ExecutionResult } from '../../contract.ts';
import { shortMoment } from '../moment.ts';
import { type Html, layout, type PageHead } from './layout.ts';
import { PROFILE_NAMES, STATUS, seconds, triggerName } from './parts/executionWords.ts';
import { type ListColumn, listTable } from './parts/listTable.ts';

export function executionsPage({
  token,
  today,
  person,
  zone,
  executions,
  limit,
}: PageHead & { executions: readonly ExecutionResult[]; limit: number }): Html {
  const body =
    executions.length === 0
      ? html`<div class="empty"><h2>Выполнений ещё не было</h2><p>Откройте книгу и выберите что-нибудь в меню «Наставник»: каждый запуск появится здесь.</p></div>`
      : html`<p class="lead">«Время» — сколько секунд взял бы такой запуск в Google в лучшем, обычном и худшем случае. Предел одного запуска — 6 минут.</p>
        ${listTable(
          'Список выполнений',
          COLUMNS,
          executions.map((run) => row(run, zone)),
        )}
        ${executions.length === limit ? html`<p class="center"><a class="button" href="/executions?limit=${limit * 5}">Показать больше</a></p>` : ''}`;
  return layout({
    title: 'Выполнения · Наставник',
    token,
    today,
    person,
    place: 'executions',
    body: html`<main id="main" class="page wide"><div class="heading"><h1>Выполнения</h1></div>${body}</main>`,
  });
}

const COLUMNS: readonly ListColumn[] = [
  { title: 'Начало', className: 'nowrap' },
  { title: 'Функция' },
  { title: 'Откуда' },
  { title: 'Итог' },
  ...PROFILE_NAMES.map(([profile, name]) => ({
    title: `Время, ${name}`,
    className: profile === 'mid' ? 'number' : 'number wide-only',
  })),
  { title: 'Вызовов', className: 'number wide-only' },
  { title: 'Сообщение', className: 'message' },
];

function row(run: ExecutionResult, zone: string): (Html | string | number)[] {
  return [
    html`<time datetime="${run.startedAt}">${shortMoment(run.startedAt, zone)}</time>`,
    html`<a href="/executions/${encodeURIComponent(run.id)}"><code>${run.entry}</code></a>`,
    triggerName(run.trigger),
    status(run),
    ...PROFILE_NAMES.map(([profile]) => seconds(run.charged[profile])),
    run.calls,
    run.error?.message ?? '',
  ];
}

const status = (run: ExecutionResult) =>
  html`<span class="status ${run.status}"><span aria-hidden="true">${run.status === 'completed' ? '✓' : '✕'}</span> ${STATUS[run.status]}</span>`;

export function executionPage({ token, today, person, zone, run }: PageHead & { run: ExecutionResult }): Html {
  return layout({
    title: `${run.entry} · Выполнения · Наставник`,
    token,
    today,
    person,
    place: 'executions',
    body: html`<main id="main" class="page">
      <div class="heading"><div><p class="crumbs"><a href="/executions">Выполнения</a> <span aria-hidden="true">›</span> ${shortMoment(run.startedAt, zone)}</p><h1><code>${run.entry}</code></h1></div></div>
      <dl class="facts">
        <div><dt>Итог</dt><dd>${status(run)}</dd></div>
        <div><dt>Откуда</dt><dd>${triggerName(run.trigger)}</dd></div>
        ${PROFILE_NAMES.map(([profile, name]) => html`<div><dt>Время, ${name}</dt><dd>${seconds(run.charged[profile])}</dd></div>`)}
        <div><dt>Вызовов служб</dt><dd>${run.calls}</dd></div>
        <div><dt>Из них обращений к серверу</dt><dd>${run.rpc}</dd></div>
      </dl>
      ${
        run.error
          ? html`<section><h2>Ошибка</h2><div class="notice error">${run.error.message}</div><details><summary>Подробности для разработчика</summary><pre tabindex="0">${run.error.name}
${run.error.stack}</pre></details></section>`
          : ''
      }
      <section><h2>Вызовы служб</h2>${ledger(run)}</section>
      <section><h2>Журнал</h2>${run.log.length === 0 ? html`<p class="muted">Программа ничего не записала.</p>` : html`<ol class="log">${run.log.map(({ level, text }) => html`<li><code class="level ${level}">${level}</code> <span class="lines">${text}</span></li>`)}</ol>`}</section>
    </main>`,
  });
}

function ledger(run: ExecutionResult): Html {
  if (run.ledger.length === 0) return html`<p class="muted">Программа не обращалась к службам.</p>`;
  const columns: readonly ListColumn[] = [
    { title: 'Служба и метод' },
    { title: 'Вызовов', className: 'number' },
    { title: 'К серверу', className: 'number' },
    ...PROFILE_NAMES.map(([, name]) => ({ title: `Время, ${name}`, className: 'number' })),
  ];
  const rows = run.ledger.map(({ method, calls, rpc, ms }) => [
    html`<code>${method}</code>`,
    calls,
    rpc,
    ...PROFILE_NAMES.map(([profile]) => seconds(ms[profile])),
  ]);
  return listTable('Вызовы служб', columns, rows);
}
