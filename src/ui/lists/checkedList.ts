// A list as it was looked at by the server: what was sent, and what came back.
import type { Argument, Value } from '../../rpc/contract.ts';

export interface CheckedList extends Value<'rpcPreviewList'> {
  readonly argument: Argument<'rpcPreviewList'>;
}

/** A row that stays out: its number, what is wrong with it, and its cells, parted by tabs, ready for a spreadsheet. */
export function leftRows({ argument, problems }: CheckedList): string[] {
  const texts = new Map<number, string[]>();
  for (const { level, text, lines } of problems)
    if (level === 'error') for (const line of lines) texts.set(line, [...(texts.get(line) ?? []), text]);
  const cellsOf = new Map(argument.lines.map((line, index) => [line, argument.rows[index] ?? []]));
  return [...texts]
    .sort(([a], [b]) => a - b)
    .map(([line, found]) =>
      [line, found.join(' '), ...(cellsOf.get(line) ?? [])]
        .map((cell) => String(cell ?? '').replace(/\s+/g, ' '))
        .join('\t'),
    );
}
