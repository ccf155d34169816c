// Takes an early end of a pair back that no signed order has carried out; the draft of its order goes with it.
import type { Pair } from '../../domain/pair/pair.ts';
import { pairChanges } from '../../domain/pair/pairChanges.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { PairResumed } from '../../rpc/views/life.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { patchedById } from '../../schema/derive/write.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { pairsSheet } from '../../schema/sheets/pairs.ts';
import { idsOfOrder } from '../documents/idsOf.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { cancelled } from '../school/cancelOrder.ts';
import { objections, orderOn, withPair } from './changePair.ts';
import { changeDraftsOf, mayResume, openPair } from './lifeBook.ts';

/**
 * A draft that speaks of this end alone is cancelled; one with another change of the pair is made anew; one with other pairs
 * stays and is told. The notice is that of the end, unless another change waits for its order. Refused: `pair_unknown`,
 * `pair_not_ending`, errors of checkPair and checkNotice.
 */
export const resumePair = (ports: Ports, { pairId }: { readonly pairId: string }): Outcome<PairResumed> => {
  const opened = openPair(ports, pairId);
  if (!opened.ok) return opened;
  const { life, pair, today } = opened.value;
  if (!mayResume(life, pair)) return refused({ code: 'pair_not_ending', data: { pairId } });
  const { book } = life;
  const open: Pair = { ...pair, terminatedOn: null, terminationReason: null };
  const isChanged = pairChanges(withPair(life.register, open), new Set([pairId])).length > 0;
  const resumed: Pair = isChanged ? open : { ...open, noticeOn: null };
  const problems = objections(life, withPair(life.register, resumed), resumed, today);
  if (problems.length > 0) return { ok: false, problems };
  const documents = completeRecords(book.table(documentsSheet));
  const drafts = changeDraftsOf(life, pairId);
  const own = drafts.filter(({ id }) => idsOfOrder(documents, id).every((named) => named === pairId));
  const dropped = isChanged ? [] : own.map((order) => cancelled(book, order, 0));
  book.write(
    patchedById(book.table(pairsSheet), pairId, {
      terminatedOn: null,
      terminationReason: null,
      noticeOn: resumed.noticeOn ?? null,
    }),
    ...dropped.map(({ block }) => block),
    appendJournal(
      ports,
      book,
      dropped.map(({ entry }) => entry),
    ),
  );
  if (own.length < drafts.length) return done({ draft: 'stale' });
  if (drafts.length === 0) return done({ draft: 'none' });
  if (!isChanged) return done({ draft: 'cancelled' });
  return done({ draft: orderOn(ports, pairId).problems.length > 0 ? 'stale' : 'remade' });
};
