// «Выполнения»: every run of the program, newest first, and one run with its ledger of calls and its log.
import { html } from 'hono/html';
import type { ExecutionResult } from '../../contract.ts';
import { shortMoment } from '../moment.ts';
import { PROFILE_NAMES, STATUS, seconds, triggerName } from './executionWords.ts';
import { type Html, layout, type PageHead } from './layout.ts';

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
        <div class="scroll" tabindex="0" role="region" aria-label="Список выполнений"><table class="list">
        <thead><tr><th scope="col">Начало</th><th scope="col">Функция</th><th scope="col">Откуда</th><th scope="col">Итог</th>${PROFILE_NAMES.map(([profile, name]) => html`<th scope="col" class="number ${profile === 'mid' ? '' : 'wide-only'}">Время, ${name}</th>`)}<th scope="col" class="number wide-only">Вызовов</th><th scope="col">Сообщение</th></tr></thead>
        <tbody>${executions.map((run) => row(run, zone))}</tbody></table></div>
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

function row(run: ExecutionResult, zone: string): Html {
  return html`<tr>
    <td class="nowrap"><time datetime="${run.startedAt}">${shortMoment(run.startedAt, zone)}</time></td>
    <td><a href="/executions/${encodeURIComponent(run.id)}"><code>${run.entry}</code></a></td>
    <td>${triggerName(run.trigger)}</td>
    <td>${status(run)}</td>
    ${PROFILE_NAMES.map(([profile]) => html`<td class="number ${profile === 'mid' ? '' : 'wide-only'}">${seconds(run.charged[profile])}</td>`)}
    <td class="number wide-only">${run.calls}</td>
    <td class="message">${run.error?.message ?? ''}</td>
  </tr>`;
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
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Вызовы служб"><table class="list">
    <thead><tr><th scope="col">Служба и метод</th><th scope="col" class="number">Вызовов</th><th scope="col" class="number">К серверу</th>${PROFILE_NAMES.map(([, name]) => html`<th scope="col" class="number">Время, ${name}</th>`)}</tr></thead>
    <tbody>${run.ledger.map((line) => html`<tr><td><code>${line.method}</code></td><td class="number">${line.calls}</td><td class="number">${line.rpc}</td>${PROFILE_NAMES.map(([profile]) => html`<td class="number">${seconds(line.ms[profile])}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
