// «Обоснование»: what the numbers of a frozen quarter rest on, as a sheet to print; rewritten whole on demand from the snapshot.
import type { Period } from '../../domain/calendar/day.ts';
import { HIDDEN, type ShownNumber } from '../../domain/indicator/shownParts.ts';
import { type Outcome, refused } from '../../domain/problem.ts';
import type { ProofView } from '../../rpc/views/indicators.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import * as texts from '../../texts/proof.ts';
import { getProofs } from '../municipality/getProof.ts';
import type { Ports } from '../ports.ts';
import { type SheetView, writeSheet } from '../registers/registerSheet.ts';

const VIEW: SheetView = {
  id: 'proof',
  title: texts.proofTitle,
  columns: texts.proofColumns.map(([title, width], at) => ({ title, width, format: at < 3 ? 'text' : 'number' })),
};

const shown = (number: ShownNumber): WrittenCell => (number === HIDDEN ? texts.proofHidden : (number ?? ''));

/** One line each: the number, its snapshot and rule, the constants, the organisations, what was left out, the notes. */
const linesOf = (proof: ProofView): WrittenCell[][] => {
  const { id, name, value, target, stateName, numerator, denominator, rule, parts, leftOut, constants, notes } = proof;
  const line = (section: string, text: string, above: ShownNumber = null, below: ShownNumber = null): WrittenCell[] => [
    id,
    section,
    text,
    shown(above),
    shown(below),
  ];
  const { proofSections: sections } = texts;
  return [
    line(sections.name, name),
    line(
      sections.value,
      `${texts.proofValue(value, target, stateName)}; ${texts.proofReported(proof.reported, proof.expected)}`,
      numerator,
      denominator,
    ),
    line(sections.frozen, texts.proofFrozen(proof)),
    ...(rule === '' ? [] : [line(sections.rule, rule)]),
    ...constants.map((one) =>
      line(
        sections.constant,
        texts.proofConstant(one.name, one.value === null ? '—' : String(one.value), one.asOf ?? '', one.source),
      ),
    ),
    ...parts.map((part) =>
      line(sections.part, part.name === '' ? part.orgId : part.name, part.numerator, part.denominator),
    ),
    ...leftOut.map(({ reason, count }) => line(sections.leftOut, reason, count)),
    ...notes.map((note) => line(sections.note, note)),
  ];
};

/** Of one indicator, or of all of the quarter. Refused: `quarter_not_frozen`, `indicator_not_frozen`, codes of `writeSheet`. */
export const makeProofSheet = (
  ports: Ports,
  { period, id }: { readonly period: Period; readonly id?: string | undefined },
): Outcome<{ title: string; rows: number }> => {
  const found = getProofs(ports, { period });
  if (!found.ok) return found;
  const { book, proofs } = found.value;
  const wanted = proofs.filter((proof) => proof.id === (id ?? proof.id));
  if (wanted.length === 0) return refused({ code: 'indicator_not_frozen', data: { id: id ?? '' } });
  return writeSheet(ports, book.id, VIEW, wanted.flatMap(linesOf));
};
