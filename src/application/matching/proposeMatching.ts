// Proposes a mentor to everybody who waits, all at once; earlier proposals nobody has decided on give way.
import { proposeAll } from '../../domain/matching/propose.ts';
import { holding } from '../../domain/matching/sides.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import { rewritten } from '../../schema/derive/write.ts';
import { matchingSheet } from '../../schema/sheets/matching.ts';
import type { Ports } from '../ports.ts';
import { hindranceOf, openMatching, reasonWords } from './matchingBook.ts';

/** One write. `left`: who waits and got nobody. What the curator has chosen or decided stays as it is while it is possible. */
export const proposeMatching = (ports: Ports): Outcome<{ proposed: number; left: number }> => {
  const opened = openMatching(ports);
  if (!opened.ok) return opened;
  const matching = opened.value;
  const { book, sides, waiting, proposed, past } = matching;
  const isKept = ({ record }: (typeof proposed)[number]): boolean =>
    record.proposedBy === 'curator' && hindranceOf(matching, record) === null;
  const kept = proposed.filter(isKept).map(({ record }) => record);
  const proposals = proposeAll(holding(sides, kept), new Set(kept.map(({ menteeId }) => menteeId)));
  const given = [...proposed.filter((row) => !isKept(row)), ...past].map(({ rowNumber }) => rowNumber);
  const blocks = rewritten(
    book.table(matchingSheet),
    given,
    proposals.map(({ reasons, ...proposal }) => ({
      ...proposal,
      reasons: reasonWords(reasons),
      proposedBy: 'program' as const,
      proposedAt: matching.now,
      state: 'proposed' as const,
    })),
  );
  if (blocks.length > 0) book.write(blocks);
  return done({ proposed: proposals.length, left: waiting.length - kept.length - proposals.length });
};
