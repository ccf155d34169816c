// The result of a pair that has run to its end, and a proposal to award somebody of it.
import { heldMeetings } from '../../domain/life/nextMeeting.ts';
import { programmeOf } from '../../domain/life/pairLife.ts';
import { isRunning } from '../../domain/pair/pair.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { resultLevelNames } from '../../schema/activityDictionaries.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended, patchedById } from '../../schema/derive/write.ts';
import { awardsSheet } from '../../schema/sheets/activity.ts';
import { pairsSheet } from '../../schema/sheets/pairs.ts';
import { programmesSheet } from '../../schema/sheets/programme.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { openPair } from './lifeBook.ts';

export interface PairResult {
  readonly pairId: string;
  readonly level: keyof typeof resultLevelNames;
  readonly text: string;
}

/**
 * The programme is marked as carried out and the pair as completed. Refused: `text_forbidden`, `pair_unknown`,
 * `pair_not_running`, `pair_not_over` {endDate}, `programme_missing` – only a pair of one meeting may do without.
 */
export const finishPair = (ports: Ports, { pairId, level, text }: PairResult): Outcome<{ pairId: string }> => {
  const opened = openPair(ports, pairId, [text]);
  if (!opened.ok) return opened;
  const { life, pair, today } = opened.value;
  const { book, activity } = life;
  if (!isRunning(pair)) return refused({ code: 'pair_not_running', data: { pairId } });
  const isSpeed = pair.kinds.includes('speed');
  const hasClosed = heldMeetings(pair, activity.meetings).some(({ type }) => type === 'final' || isSpeed);
  if (!hasClosed && (pair.endDate === null || pair.endDate > today))
    return refused({ code: 'pair_not_over', data: { pairId, endDate: pair.endDate ?? '' } });
  const programme = programmeOf(pair, activity.programmes);
  if (programme === null && !isSpeed) return refused({ code: 'programme_missing', data: { pairId } });
  book.write(
    patchedById(book.table(pairsSheet), pairId, { status: 'completed' }),
    programme === null
      ? []
      : patchedById(book.table(programmesSheet), programme.id, {
          status: 'completed',
          resultLevel: level,
          ...(text === '' ? {} : { result: text }),
        }),
  );
  return done({ pairId });
};

export interface AwardProposal {
  readonly pairId: string;
  readonly personId: string;
  readonly kind: string;
  readonly basis: string;
}

/** A row of «Поощрения» that waits for its order; the same proposal is not written twice. Refused: `text_forbidden`, `pair_unknown`, `award_not_member`. */
export const proposeAward = (
  ports: Ports,
  { pairId, personId, kind, basis }: AwardProposal,
): Outcome<{ awardId: string }> => {
  const opened = openPair(ports, pairId, [kind, basis]);
  if (!opened.ok) return opened;
  const { book, register } = opened.value.life;
  if (!register.members.some((member) => member.pairId === pairId && member.personId === personId))
    return refused({ code: 'award_not_member', data: { personId, pairId } });
  const table = book.table(awardsSheet);
  const same = completeRecords(table).find(
    (row) => row.recipientId === personId && row.kind === kind && row.status === 'nominated',
  );
  if (same !== undefined) return done({ awardId: same.id });
  const [id = ''] = nextIds(book, awardsSheet, 1);
  const row = { id, recipientId: personId, level: 'org', kind, basis, status: 'nominated' } as const;
  book.write(appended(table, [row]), appendJournal(ports, book, identified(book, awardsSheet, [row])));
  return done({ awardId: id });
};
