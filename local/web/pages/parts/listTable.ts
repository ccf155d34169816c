// A table of the workspace's lists; on a phone each row is a card that says beside every value what it is.
import { html } from 'hono/html';
import type { Html } from '../layout.ts';

export interface ListColumn {
  readonly title: string;
  readonly className?: string;
}

/** `rows` have a cell for each column; an empty text is left out of the card. */
export function listTable(
  label: string,
  columns: readonly ListColumn[],
  rows: readonly (readonly (Html | string | number)[])[],
): Html {
  const classOf = ({ className }: ListColumn) => (className === undefined ? '' : html`class="${className}"`);
  // The roles are said again: a table that is laid out as blocks is none to some screen readers.
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="list" role="table">
    <thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th scope="col" role="columnheader" ${classOf(column)}>${column.title}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map((cells) => html`<tr role="row">${columns.map((column, index) => html`<td role="cell" data-title="${column.title}" ${classOf(column)}>${cells[index] ?? ''}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
