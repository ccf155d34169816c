// What the journal knows: the key of the marks, and of every code the last mark and whether its row was given up.
import { readMark } from '../../domain/identity/mark.ts';
import type { KnownRow } from '../../domain/identity/settlement.ts';
import type { Table } from '../../schema/derive/table.ts';
import type { JournalKind, journalSheet } from '../../schema/sheets/journal.ts';

export interface Known {
  /** The journal is not there, or not readable: what was in it nobody knows. */
  readonly isLost: boolean;
  /** Empty in a journal that nothing was written to yet. */
  readonly key: string;
  readonly byCode: ReadonlyMap<string, KnownRow>;
}

/** Kinds of entries that carry the mark of a row; the others use the column for what they like. */
export const MARKING: ReadonlySet<JournalKind> = new Set([
  'identified',
  'corrected',
  'restored',
  'answered',
  'imported',
]);

/**
 * Reads the journal from the top: a later entry replaces an earlier one. `erased` forgets the mark of a row, `undone`
 * without a mark and `archived` say that the row was taken out again and its code is nobody's.
 */
export const knownRows = ({ header, rows }: Table<(typeof journalSheet)['columns']>): Known => {
  let key = '';
  const byCode = new Map<string, KnownRow>();
  for (const { record } of rows) {
    const { kind, rowId: code, mark } = record;
    if (kind === 'key' && key === '') key = mark;
    if (code === '' || kind === null) continue;
    const before = byCode.get(code)?.mark ?? null;
    if (MARKING.has(kind)) byCode.set(code, { mark: mark === '' ? before : readMark(mark) });
    else if (kind === 'erased') byCode.set(code, { mark: null });
    else if (kind === 'archived' || (kind === 'undone' && mark === ''))
      byCode.set(code, { mark: before, retired: true });
  }
  return { isLost: header.problems.length > 0, key, byCode };
};
