// The frame of a workbook: head with the menu bar, place for the grid, tabs and sidebar; client/book.ts fills it.
import { html, raw } from 'hono/html';
import { FILE_KINDS } from '../fileKinds.ts';
import { type Html, layout } from './layout.ts';

/** `day` is today as a person types it, `05.10.2026`. */
export function bookPage({ token, id, name, day }: { token: string; id: string; name: string; day: string }): Html {
  return layout({
    title: `${name} · Наставник`,
    token,
    script: 'book',
    className: 'book',
    bare: true,
    body: html`<a class="skip" href="#grid">К таблице</a>
    <header class="book-head">
      <a class="book-home" href="/" title="К файлам" aria-label="К файлам">${raw(FILE_KINDS.spreadsheet.icon)}</a>
      <div>
        <h1>${name}</h1>
        <div class="menu-bar" id="menus"></div>
      </div>
      <div class="book-actions"><a class="button" href="/book/${encodeURIComponent(id)}.xlsx" download>Скачать .xlsx</a></div>
    </header>
    <main id="main" class="book-main" data-book="${id}" data-today="${day}">
      <section class="sheet" aria-label="Таблица">
        <div class="cell-bar"><output id="address" class="address" aria-label="Адрес ячейки">A1</output><span id="content" class="content"></span><a id="follow" class="follow" hidden target="_blank" rel="noopener noreferrer">Открыть ссылку</a>${tools()}</div>
        <div class="find-bar" id="find-bar" role="search" hidden><label for="find">Найти на листе</label><input id="find" type="search" autocomplete="off" spellcheck="false"><span id="find-count" role="status"></span><button type="button" id="find-previous" aria-label="Предыдущее" title="Предыдущее (Shift+Enter)">↑</button><button type="button" id="find-next" aria-label="Следующее" title="Следующее (Enter)">↓</button><button type="button" id="find-close" aria-label="Закрыть поиск" title="Закрыть (Esc)">×</button></div>
        <p class="filter-line" id="filter-line" hidden></p>
        <p class="unseen" id="grid-help">Стрелки ведут по ячейкам, F2 или Enter открывает ячейку, Alt+Enter – ссылку в ней, Ctrl+Z отменяет правку, Ctrl+F ищет на листе, Ctrl+Shift+L выбирает строки, Shift+пробел отмечает строку, Ctrl+Alt+= вставляет строки выше, Ctrl+Alt+минус удаляет отмеченные, Tab в последнем столбце выводит из таблицы.</p>
        <div class="grid-place" id="grid-place" aria-busy="true"><p class="loading" role="status">Открываем книгу…</p></div>
        <div class="tabs" id="tabs"></div>
      </section>
      <aside class="sidebar" id="sidebar" aria-label="Боковая панель" hidden></aside>
    </main>
    <div class="toasts" id="toasts" role="status" aria-live="polite"></div>
    <noscript><p class="notice error">Книга открывается только с включённым JavaScript. Её можно <a href="/book/${encodeURIComponent(id)}.xlsx">скачать как .xlsx</a>.</p></noscript>`,
  });
}

function tools(): Html {
  return html`<div class="tools" role="toolbar" aria-label="Правка и вид">
    <button type="button" id="undo" aria-disabled="true" title="Отменить правку (Ctrl+Z)"><span aria-hidden="true">↶</span><span class="unseen">Отменить</span></button>
    <button type="button" id="redo" aria-disabled="true" title="Повторить (Ctrl+Shift+Z)"><span aria-hidden="true">↷</span><span class="unseen">Повторить</span></button>
    <div class="menu-holder"><button type="button" id="rows-open" title="Вставить или удалить строки (Ctrl+Alt+= и Ctrl+Alt+−)">Строки</button></div>
    <button type="button" id="filter-open" aria-pressed="false" title="Фильтр и порядок по столбцу ячейки (Ctrl+Shift+L)">Фильтр</button>
    <button type="button" id="find-open" title="Найти на листе (Ctrl+F)">Найти</button>
  </div>`;
}
