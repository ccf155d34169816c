// Row numbers of a file as people write them.

/** 2, 3, 4, 9 → «2–4, 9»; two in a row are no range. */
export function showLines(lines: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    if (lines[index + 1] === line + 1) return;
    const first = lines[from] ?? line;
    if (line - first > 1) parts.push(`${first}–${line}`);
    else parts.push(...(first === line ? [String(line)] : [String(first), String(line)]));
    from = index + 1;
  });
  return parts.join(', ');
}
