// Which row of a sheet is which, by its codes and what the journal knows of them: what can be proven is, the rest is asked, nothing is guessed.
import { grouped } from '../grouped.ts';
import type { Problem } from '../problem.ts';
import { type Mark, sameMark, writtenMark } from './mark.ts';
import type { CodeRecord, KnownRow, Settlement, SheetIdentity, StandingRow } from './settlement.ts';

interface Draft {
  readonly restored: { rowNumber: number; code: string; mark: Mark | null }[];
  readonly fresh: number[];
  readonly recorded: CodeRecord[];
  readonly doubtful: Set<number>;
  readonly problems: Problem[];
}

const problemAt = (code: string, { rowNumber }: StandingRow, data: Problem['data']): Problem => ({
  code,
  ...(data ? { data } : {}),
  place: { rowNumber, column: 'id' },
});

/** Doubt keeps the row out of every count; met by `row_id_doubled`, `row_id_copied`, `row_id_foreign`, `row_id_moved`, `row_id_replaced`. */
const doubt = (draft: Draft, code: string, row: StandingRow, data: Problem['data']): void => {
  draft.doubtful.add(row.rowNumber);
  draft.problems.push(problemAt(code, row, data));
};

/** Rows with one code: the only one whose mark is the recorded one keeps it. */
const settleDoubled = (draft: Draft, code: string, rows: readonly StandingRow[], known: KnownRow | undefined): void => {
  const rightful = rows.filter(({ mark }) => sameMark(mark, known?.mark ?? null));
  const [owner] = rightful;
  for (const row of rows) {
    if (owner !== undefined && rightful.length === 1) {
      if (row !== owner) doubt(draft, 'row_id_copied', row, { rowId: code, owner: owner.rowNumber });
    } else
      doubt(draft, 'row_id_doubled', row, { rowId: code, rows: rows.map(({ rowNumber }) => rowNumber).join(', ') });
  }
};

const isReplaced = (before: Mark, now: Mark): boolean =>
  before.who !== now.who && before.apart !== now.apart && before.apart !== '' && now.apart !== '';

/** A row alone with its code: as recorded, corrected, or somebody else's. */
const settleAlone = (draft: Draft, row: StandingRow, sheet: SheetIdentity, ownerOf: Map<string, string>): void => {
  const { code, mark, answer } = row;
  const known = sheet.known.get(code);
  if (answer === 'same') draft.restored.push({ rowNumber: row.rowNumber, code, mark });
  if (answer === 'same' || (known !== undefined && known.mark === null)) {
    if (mark !== null) draft.recorded.push({ code, mark, kind: 'corrected' });
    return;
  }
  if (known === undefined) {
    if (sheet.known.size === 0) draft.recorded.push({ code, mark, kind: 'identified' });
    else draft.problems.push({ ...problemAt('row_id_unknown', row, { rowId: code }), level: 'warning' });
    return;
  }
  if (mark === null || known.mark === null || sameMark(mark, known.mark)) return;
  const otherId = ownerOf.get(writtenMark(mark));
  if (sheet.isPerson && otherId !== undefined) doubt(draft, 'row_id_moved', row, { rowId: code, otherId });
  else if (sheet.isPerson && isReplaced(known.mark, mark)) doubt(draft, 'row_id_replaced', row, { rowId: code });
  else draft.recorded.push({ code, mark, kind: 'corrected' });
};

/** Rows without a code: given back when one row and one vanished code have one mark, asked about when more would do. */
const settleNameless = (
  draft: Draft,
  rows: readonly StandingRow[],
  sheet: SheetIdentity,
  present: Set<string>,
): void => {
  const vanished = [...sheet.known].filter(([code, { retired }]) => retired !== true && !present.has(code));
  const byMark = grouped(vanished, ([, { mark }]) => writtenMark(mark));
  const byWho = grouped(vanished, ([, { mark }]) => mark?.who ?? '');
  for (const row of rows.filter(({ answer }) => answer === 'new')) if (row.ready) draft.fresh.push(row.rowNumber);
  const unanswered = rows.filter(({ answer }) => answer !== 'new');
  for (const [mark, twins] of grouped(unanswered, (row) => writtenMark(row.mark))) {
    const exact = mark === '' ? [] : (byMark.get(mark) ?? []);
    const [row] = twins;
    const [only] = exact;
    if (row && only && twins.length === 1 && exact.length === 1) {
      draft.restored.push({ rowNumber: row.rowNumber, code: only[0], mark: row.mark });
      continue;
    }
    const near = sheet.isPerson && row?.mark ? (byWho.get(row.mark.who) ?? []) : [];
    const candidates = (exact.length > 0 ? exact : near).map(([code]) => code);
    const asked = sheet.dangling.length > 0 ? sheet.dangling : candidates;
    for (const twin of twins) {
      if (asked.length > 0) draft.problems.push(problemAt('row_identity_unclear', twin, { codes: asked.join(', ') }));
      else if (twin.ready) draft.fresh.push(twin.rowNumber);
    }
  }
};

/**
 * Settles the rows of one sheet. Problems, each at the cell of the code: `row_identity_unclear`, `row_id_doubled`,
 * `row_id_copied`, `row_id_foreign`, `row_id_moved`, `row_id_replaced`, warning `row_id_unknown`.
 */
export const settleIdentities = (rows: readonly StandingRow[], sheet: SheetIdentity): Settlement => {
  const draft: Draft = { restored: [], fresh: [], recorded: [], doubtful: new Set(), problems: [] };
  const coded = grouped(
    rows.filter(({ code }) => code !== ''),
    ({ code }) => code,
  );
  const ownerOf = new Map(
    [...sheet.known].flatMap(([code, { mark, retired }]) => (retired ? [] : [[writtenMark(mark), code] as const])),
  );
  for (const [code, group] of coded) {
    const [row] = group;
    if (sheet.foreign.has(code.replace(/-\d+$/u, '')))
      for (const one of group) doubt(draft, 'row_id_foreign', one, { rowId: code });
    else if (group.length > 1) settleDoubled(draft, code, group, sheet.known.get(code));
    else if (row) settleAlone(draft, row, sheet, ownerOf);
  }
  settleNameless(
    draft,
    rows.filter(({ code }) => code === ''),
    sheet,
    new Set(coded.keys()),
  );
  return draft;
};
