// What the page of a pair is shown and what it sends; the functions themselves stand in contract.ts.
import type { LifeState, LifeStepId } from '../../domain/life/pairLife.ts';
import type { PairStatus } from '../../domain/pair/pair.ts';
import type { GateView } from './orders.ts';
import type { Choice } from './panel.ts';

/** How many of those asked have answered; `url` of the questionnaire is empty while there is none. Days are ISO days. */
export interface FeedbackView {
  readonly asked: number;
  readonly answered: number;
  readonly by: string;
  readonly url: string;
}

export interface ProgrammeView {
  readonly id: string;
  readonly isApproved: boolean;
  readonly state: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly approvedOn: string;
  readonly goal: string;
  readonly items: readonly { readonly title: string; readonly dueOn: string; readonly isDone: boolean }[];
  /** Russian sentences on what is wrong with its length or its days. */
  readonly problems: readonly string[];
  /** The printed programme; empty while it was not made. */
  readonly documentUrl: string;
}

/** The page of one pair. Days are ISO days or empty. */
export interface PairLifeView {
  readonly today: string;
  readonly id: string;
  readonly form: string;
  readonly kinds: string;
  readonly goal: string;
  readonly status: PairStatus;
  readonly state: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly terminatedOn: string;
  /** The early end is written down and no signed order has it: it may be taken back. */
  readonly mayResume: boolean;
  readonly members: readonly {
    readonly id: string;
    readonly label: string;
    readonly role: string;
    readonly leftOn: string;
    readonly joinedOn: string;
  }[];
  /** Russian sentences on what is wrong with the pair itself. */
  readonly problems: readonly string[];
  readonly steps: readonly { readonly id: LifeStepId; readonly state: LifeState; readonly by: string }[];
  readonly next: LifeStepId | '';
  /** Order that approves the pair; empty while there is none. */
  readonly orderId: string;
  /** Draft of an order that tells of a change of the pair. */
  readonly changeOrder: { readonly id: string; readonly url: string } | null;
  readonly programme: ProgrammeView | null;
  /** What is proposed while there is no programme. */
  readonly proposal: {
    readonly startDate: string;
    readonly endDate: string;
    readonly kind: string;
    /** Usual lines of the plan. */
    readonly items: readonly string[];
  } | null;
  readonly meetings: readonly {
    readonly id: string;
    readonly type: string;
    readonly on: string;
    readonly topic: string;
  }[];
  readonly meeting: { readonly type: string; readonly name: string; readonly by: string } | null;
  /** Days without a meeting; nought for a pair that is not quiet. */
  readonly quietFor: number;
  readonly interim: FeedbackView | null;
  readonly closing: FeedbackView | null;
  readonly choices: {
    readonly meetingTypes: readonly Choice[];
    readonly reasons: readonly Choice[];
    readonly results: readonly Choice[];
    readonly programmeKinds: readonly Choice[];
    readonly mentors: readonly Choice[];
    readonly awardKinds: readonly string[];
  };
}

/** The rows are changed; `problems` tell why the draft of the order is not there, which then is made from the documents. */
export interface PairChanged {
  readonly orderUrl: string;
  readonly waiting: number;
  readonly problems: readonly GateView[];
}

/**
 * A pair that goes on to its term. `draft`: what became of the draft of the order on its end – there was none, it was
 * cancelled, it was made anew for another change of the pair, or it speaks of more than this and has to be looked at.
 */
export interface PairResumed {
  readonly draft: 'none' | 'cancelled' | 'remade' | 'stale';
}

/** The weekly letter of a school: whether it is sent, to how many, and what it would say today. `nextOn` is an ISO day. */
export interface RemindersView {
  readonly isOn: boolean;
  readonly recipients: number;
  readonly nextOn: string;
  readonly lines: readonly string[];
}

export interface LifeCalls {
  rpcGetReminders: { argument: Record<string, never>; value: RemindersView };
  rpcSetReminders: { argument: { on: boolean }; value: { isOn: boolean } };
  rpcGetPairLife: { argument: { pairId: string }; value: PairLifeView };
  /** With `doubts` nothing was written: the same call with `sure` writes it. */
  rpcLogMeeting: {
    argument: { pairId: string; type: string; heldOn: string; topic: string; sure: boolean };
    value: { meetingId: string; doubts: GateView[] };
  };
  rpcCreateProgramme: {
    argument: {
      pairId: string;
      kind: string;
      startDate: string;
      endDate: string;
      goal: string;
      deficits: string;
      expected: string;
      /** Lines of the plan; their days are spread over the period. */
      items: string[];
    };
    value: { programmeId: string };
  };
  rpcApproveProgramme: { argument: { pairId: string; approvedOn: string }; value: { programmeId: string } };
  /** `noticeOn` is empty where no day of a written notice is known. */
  rpcEndPair: {
    argument: { pairId: string; lastDay: string; reason: string; noticeOn: string };
    value: PairChanged;
  };
  /** Takes an early end back while no signed order has it. */
  rpcResumePair: { argument: { pairId: string }; value: PairResumed };
  rpcReplaceMentor: {
    argument: { pairId: string; mentorId: string; from: string; reason: string; noticeOn: string };
    value: PairChanged;
  };
  rpcFinishPair: { argument: { pairId: string; level: string; text: string }; value: { pairId: string } };
  rpcProposeAward: {
    argument: { pairId: string; personId: string; kind: string; basis: string };
    value: { awardId: string };
  };
}
