// Cells on the clipboard as Excel, LibreOffice and Google Sheets write them: tabs between cells, quotes around line ends.

/** Rows of cells; a trailing line end makes no row. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '' && isQuotedCell(source, at)) isQuoted = true;
    else if (sign === '\t' || sign === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

// A name such as «"Школа № 4"» comes from other programs with quotes of its own: only a cell that ends where its quotes end, and needs them, is quoted.
function isQuotedCell(source: string, start: number): boolean {
  const match = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(source.slice(start));
  return match !== null && /[\t\n"]/.test(match[1] ?? '');
}

export function formatTsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}
