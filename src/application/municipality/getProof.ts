// The proof of a number: what was counted where, what was left out and why, the constants with their day and source; from the snapshot, never computed anew.
import type { Period } from '../../domain/calendar/day.ts';
import { parseParts } from '../../domain/indicator/partsText.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { Constant } from '../../domain/register/organisation.ts';
import type { ProofView } from '../../rpc/views/indicators.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { notCountedNames } from '../../schema/dictionaries.ts';
import { constantsSheet, organisationsSheet, snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { frozenQuarter } from '../report/frozenQuarter.ts';
import { indicatorRow } from '../report/indicatorRow.ts';
import { type OrganisationNames, organisationNames } from '../report/organisationNames.ts';
import { isIntact, type Snapshot, type SnapshotRow } from '../report/snapshots.ts';

/** Sheets a proof reads. */
const PROOF_SHEETS = [snapshotsSheet, organisationsSheet, constantsSheet] as const;

/** Constants as they were when the quarter was frozen; a cell somebody has spoiled names none. */
const constantsOf = (row: SnapshotRow): readonly Constant[] => {
  try {
    const parsed: unknown = row.constants === '' ? [] : JSON.parse(row.constants);
    return Array.isArray(parsed) ? (parsed as Constant[]) : [];
  } catch {
    return [];
  }
};

/** The proof of one row of a snapshot; `names` are those of organisations and constants by their codes. */
const proofOf = (
  row: SnapshotRow,
  snapshot: Snapshot,
  intact: boolean | null,
  names: { readonly organisations: OrganisationNames; readonly constants: ReadonlyMap<string, string> },
): ProofView => ({
  ...indicatorRow(row, names.organisations),
  period: snapshot.period,
  asOf: row.asOf ?? '',
  version: snapshot.version,
  frozenAt: snapshot.frozenAt,
  intact,
  rule: row.rule,
  parts: parseParts(row.parts).map((part) => ({ ...part, name: names.organisations.get(part.orgId) ?? '' })),
  leftOut: Object.entries(row.leftOut).map(([reason, count]) => ({
    reason: notCountedNames[reason as keyof typeof notCountedNames],
    count: count ?? 0,
  })),
  constants: constantsOf(row).map(({ key, value, asOf, source }) => ({
    name: names.constants.get(key) ?? key,
    value,
    asOf,
    source,
  })),
});

/** Names by code of what proofs speak of. */
const proofNames = (book: Book): Parameters<typeof proofOf>[3] => ({
  organisations: organisationNames(book),
  constants: new Map(completeRecords(book.table(constantsSheet)).map(({ key, name }) => [key, name])),
});

interface Asked {
  readonly period: Period;
  readonly version?: number | undefined;
}

/** All proofs of the last version of the quarter, or of the one asked for, and the workbook. Refused: `quarter_not_frozen`. */
export const getProofs = (
  ports: Ports,
  { period, version: wanted }: Asked,
): Outcome<{ book: Book; proofs: ProofView[] }> => {
  const opened = requireBook(ports, 'municipality', PROOF_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const found = frozenQuarter(book, period);
  if (!found.ok) return found;
  const snapshot = found.value.versions.filter(({ version }) => version === (wanted ?? version)).at(-1);
  if (snapshot === undefined) return refused({ code: 'quarter_not_frozen', data: { period } });
  const [intact, names] = [isIntact(ports, snapshot), proofNames(book)];
  return done({ book, proofs: snapshot.rows.map((row) => proofOf(row, snapshot, intact, names)) });
};

/** The proof of one indicator. Refused: `quarter_not_frozen`, `indicator_not_frozen`. */
export const getProof = (ports: Ports, asked: Asked & { readonly id: string }): Outcome<ProofView> => {
  const found = getProofs(ports, asked);
  if (!found.ok) return found;
  const proof = found.value.proofs.find(({ id }) => id === asked.id);
  return proof === undefined ? refused({ code: 'indicator_not_frozen', data: { id: asked.id } }) : done(proof);
};
