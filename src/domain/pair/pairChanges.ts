// What an order has to change after pairs were approved: a mentor replaced, somebody who joined or left, a pair that is over.
import type { Day } from '../calendar/day.ts';
import type { MemberRole, Pair, PairMember, TerminationReason } from './pair.ts';

interface Place {
  /** Pair that the order in force names. */
  readonly pairId: string;
  readonly mentorId: string;
  readonly on: Day | null;
}

export type PairChange =
  | (Place & {
      readonly kind: 'replaced';
      readonly formerMentorId: string;
      readonly menteeIds: readonly string[];
      readonly reason: TerminationReason | null;
    })
  | (Place & { readonly kind: 'joined' | 'left'; readonly role: MemberRole; readonly personId: string })
  | (Place & {
      readonly kind: 'ended';
      readonly menteeIds: readonly string[];
      readonly reason: TerminationReason | null;
    });

interface Pairs {
  readonly pairs: readonly Pair[];
  readonly members: readonly PairMember[];
}

const isEnded = ({ status, terminatedOn }: Pair): boolean => status === 'terminated' || terminatedOn !== null;

/** Those who stayed to the end of the pair, or are in it now. */
const lastOf = (pair: Pair, members: readonly PairMember[], role: MemberRole): string[] =>
  members.filter((member) => member.role === role && !isLeaving(pair, member)).map(({ personId }) => personId);

const isJoining = ({ startDate }: Pair, { joinedOn }: PairMember): boolean =>
  joinedOn !== null && startDate !== null && joinedOn > startDate;

/** Who leaves on the last day leaves with the pair, which is no change of its own. */
const isLeaving = ({ terminatedOn, endDate, status }: Pair, { leftOn }: PairMember): boolean => {
  const last = terminatedOn ?? (status === 'completed' ? endDate : null);
  return leftOn !== null && (last === null || leftOn < last);
};

const membersOf = ({ members }: Pairs, { id }: Pair): PairMember[] => members.filter(({ pairId }) => pairId === id);

/** The pair has come in place of another one, whose mentor could not go on. */
function replacement(pair: Pair, register: Pairs): PairChange[] {
  const former = register.pairs.find(({ id }) => id !== '' && id === pair.replacesPairId);
  if (former === undefined) return [];
  const own = membersOf(register, pair);
  return [
    {
      kind: 'replaced',
      pairId: former.id,
      formerMentorId: lastOf(former, membersOf(register, former), 'mentor')[0] ?? '',
      mentorId: lastOf(pair, own, 'mentor')[0] ?? '',
      menteeIds: lastOf(pair, own, 'mentee'),
      on: pair.startDate,
      reason: former.terminationReason ?? null,
    },
  ];
}

/** Who joined and who left; one mentor for another is one change, not two. */
function movements(pair: Pair, own: readonly PairMember[]): PairChange[] {
  const [mentorId = ''] = lastOf(pair, own, 'mentor');
  const joined = own.filter((member) => isJoining(pair, member));
  const left = own.filter((member) => isLeaving(pair, member));
  const leaving = left.find(({ role }) => role === 'mentor');
  const coming = joined.find(({ role }) => role === 'mentor');
  const place = { pairId: pair.id, mentorId };
  const exchange: PairChange[] =
    leaving === undefined || coming === undefined
      ? []
      : [
          {
            ...place,
            kind: 'replaced',
            formerMentorId: leaving.personId,
            mentorId: coming.personId,
            menteeIds: lastOf(pair, own, 'mentee'),
            on: coming.joinedOn,
            reason: null,
          },
        ];
  const isToldOf = (member: PairMember): boolean => exchange.length > 0 && (member === leaving || member === coming);
  const rest = (kind: 'joined' | 'left', who: readonly PairMember[]): PairChange[] =>
    who
      .filter((member) => !isToldOf(member))
      .map(({ role, personId, joinedOn, leftOn }) => ({
        ...place,
        kind,
        role,
        personId,
        on: kind === 'joined' ? joinedOn : leftOn,
      }));
  return [...exchange, ...rest('joined', joined), ...rest('left', left)];
}

function ending(pair: Pair, own: readonly PairMember[], { pairs }: Pairs): PairChange[] {
  if (!isEnded(pair) || pairs.some(({ replacesPairId }) => replacesPairId === pair.id)) return [];
  return [
    {
      kind: 'ended',
      pairId: pair.id,
      mentorId: lastOf(pair, own, 'mentor')[0] ?? '',
      menteeIds: lastOf(pair, own, 'mentee'),
      on: pair.terminatedOn,
      reason: pair.terminationReason ?? null,
    },
  ];
}

const changesOf = (pair: Pair, register: Pairs): PairChange[] => {
  const own = membersOf(register, pair);
  return [...replacement(pair, register), ...movements(pair, own), ...ending(pair, own, register)];
};

/** Changes of the pairs of `ids`; a replacement is told once, whichever of its two pairs is named. */
export const pairChanges = (register: Pairs, ids: ReadonlySet<string>): PairChange[] =>
  register.pairs
    .filter(({ id, replacesPairId = '' }) => ids.has(id) || (replacesPairId !== '' && ids.has(replacesPairId)))
    .flatMap((pair) => changesOf(pair, register));

/** Pairs that have anything to change. */
export const changedPairIds = (register: Pairs): string[] =>
  register.pairs.map(({ id }) => id).filter((id) => pairChanges(register, new Set([id])).length > 0);
