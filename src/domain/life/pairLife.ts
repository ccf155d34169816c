// The life of a pair from its papers to its result: what is done, what comes next, what is late.

import type { Activity } from '../activity/activity.ts';
import { type QuietPair, quietPairs } from '../activity/quietPairs.ts';
import { addDays } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import { checkProgramme } from '../check/checkProgrammes.ts';
import { isSigned } from '../order/isSigned.ts';
import type { Order } from '../order/order.ts';
import { pairStretch } from '../pair/membership.ts';
import type { Pair, PairMember } from '../pair/pair.ts';
import { isWarning } from '../problem.ts';
import type { Meeting } from '../programme/meeting.ts';
import type { Programme } from '../programme/programme.ts';
import { type ExpectedMeeting, nextMeeting } from './nextMeeting.ts';
import { closingFeedback, type Feedback, interimFeedback } from './pairFeedback.ts';

export const LIFE_STEPS = ['papers', 'programme', 'meetings', 'feedback', 'closing', 'result'] as const;
export type LifeStepId = (typeof LIFE_STEPS)[number];

/** `later`: nothing is asked for yet; `off`: never, of this pair. */
export type LifeState = 'done' | 'due' | 'overdue' | 'later' | 'off';

export interface LifeStep {
  readonly id: LifeStepId;
  readonly state: LifeState;
  /** Day by which it is asked for, where there is one. */
  readonly by: Day | null;
}

export interface PairLife {
  readonly steps: readonly LifeStep[];
  /** The step to take first: what is late, then what is due; null when nothing is asked for today. */
  readonly next: LifeStepId | null;
  readonly programme: Programme | null;
  readonly meeting: ExpectedMeeting | null;
  readonly interim: Feedback | null;
  readonly closing: Feedback | null;
  readonly quiet: QuietPair | null;
}

export interface LifeFacts extends Pick<Activity, 'surveys' | 'answers'> {
  readonly members: readonly PairMember[];
  readonly orders: readonly Order[];
  readonly programmes: readonly Programme[];
  readonly meetings: readonly Meeting[];
  readonly quietDays: number;
}

/** A programme is written and approved in the first two weeks, before the meeting that plans by it. */
const PROGRAMME_DAYS = 14;
/** What is due in a week is asked for today: a curator has an hour a week. */
const SOON_DAYS = 7;

const OVER: ReadonlySet<Pair['status']> = new Set(['completed', 'terminated', 'cancelled']);

const stateBy = (by: Day, day: Day): LifeState => {
  if (by < day) return 'overdue';
  return by <= addDays(day, SOON_DAYS) ? 'due' : 'later';
};

const papers = (pair: Pair, orders: readonly Order[]): LifeStep => {
  const isApproved = orders.some((order) => order.id === pair.orderId && isSigned(order));
  return { id: 'papers', state: isApproved ? 'done' : pair.status === 'cancelled' ? 'off' : 'due', by: pair.startDate };
};

/** The last one written for the pair. */
export const programmeOf = <Row extends Programme>(pair: Pick<Pair, 'id'>, programmes: readonly Row[]): Row | null =>
  programmes.filter(({ pairId }) => pairId === pair.id).at(-1) ?? null;

const programmeStep = (pair: Pair, programme: Programme | null, day: Day): LifeStep => {
  const by = pair.startDate === null ? null : addDays(pair.startDate, PROGRAMME_DAYS);
  if (pair.kinds.includes('speed')) return { id: 'programme', state: programme === null ? 'off' : 'done', by: null };
  const isRight = programme !== null && !checkProgramme(programme, pair).some((problem) => !isWarning(problem));
  if (isRight && programme.status !== 'draft') return { id: 'programme', state: 'done', by };
  return { id: 'programme', state: by !== null && by < day ? 'overdue' : 'due', by };
};

const feedbackStep = (id: 'feedback' | 'closing', asked: Feedback | null, day: Day): LifeStep => {
  if (asked === null) return { id, state: 'off', by: null };
  const { from, by, answered } = asked;
  const state = answered >= asked.asked ? 'done' : by < day ? 'overdue' : from <= day ? 'due' : 'later';
  return { id, state, by };
};

/** The result is written when the pair has closed or its last day has come. */
const resultStep = (pair: Pair, meetings: readonly Meeting[], day: Day): LifeStep => {
  const end = pairStretch(pair)?.end ?? null;
  const hasClosed = meetings.some(({ pairId, type, heldOn }) => pairId === pair.id && type === 'final' && heldOn);
  if (end !== null && end < day) return { id: 'result', state: 'overdue', by: end };
  return { id: 'result', state: hasClosed || end === day ? 'due' : 'later', by: end };
};

const chosen = (steps: readonly LifeStep[]): LifeStepId | null => {
  const [first] = steps;
  // Before the order nothing else of the pair counts.
  if (first?.id === 'papers' && first.state === 'due') return 'papers';
  return (steps.find(({ state }) => state === 'overdue') ?? steps.find(({ state }) => state === 'due'))?.id ?? null;
};

/** As of `day`. Of a pair that is over nothing is asked any more. */
export const pairLife = (pair: Pair, facts: LifeFacts, day: Day): PairLife => {
  const { members, orders, meetings, quietDays } = facts;
  const programme = programmeOf(pair, facts.programmes);
  if (OVER.has(pair.status)) {
    const done = new Set<LifeStepId>([
      ...(papers(pair, orders).state === 'done' ? (['papers'] as const) : []),
      ...(programme !== null && programme.status !== 'draft' ? (['programme'] as const) : []),
      ...(meetings.some(({ pairId, heldOn }) => pairId === pair.id && heldOn) ? (['meetings'] as const) : []),
      ...(pair.status === 'cancelled' ? [] : (['result'] as const)),
    ]);
    const steps = LIFE_STEPS.map((id): LifeStep => ({ id, state: done.has(id) ? 'done' : 'off', by: null }));
    return { steps, next: null, programme, meeting: null, interim: null, closing: null, quiet: null };
  }
  const isWaiting = papers(pair, orders).state !== 'done';
  const meeting = isWaiting ? null : nextMeeting(pair, meetings, quietDays);
  const interim = isWaiting ? null : interimFeedback(pair, members, facts, day);
  const closing = isWaiting ? null : closingFeedback(pair, members, facts, day);
  const later = (id: LifeStepId): LifeStep => ({ id, state: 'later', by: null });
  const steps: LifeStep[] = [
    papers(pair, orders),
    programmeStep(pair, programme, day),
    ...(isWaiting
      ? [later('meetings'), later('feedback'), later('closing'), later('result')]
      : [
          meeting === null
            ? ({ id: 'meetings', state: 'done', by: null } as const)
            : ({ id: 'meetings', state: stateBy(meeting.by, day), by: meeting.by } as const),
          feedbackStep('feedback', interim, day),
          feedbackStep('closing', closing, day),
          resultStep(pair, meetings, day),
        ]),
  ];
  return {
    steps,
    next: chosen(steps),
    programme,
    meeting,
    interim,
    closing,
    quiet: quietPairs([pair], meetings, day, quietDays)[0] ?? null,
  };
};
