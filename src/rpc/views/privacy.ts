// What the screens on consents, doubled people and codes are shown; and the functions they call.
import type { Consent, ConsentKind } from '../../domain/consent/consent.ts';
import type { ConsentState } from '../../domain/consent/consentState.ts';
import type { WithdrawalRequest } from '../../domain/consent/withdrawalTasks.ts';
import type { Choice } from './panel.ts';

/** One kind and signer of a person. Days are `YYYY-MM-DD` or empty. */
export interface ConsentLineView {
  readonly kind: ConsentKind;
  readonly kindName: string;
  readonly signer: Consent['signer'];
  readonly signerName: string;
  readonly state: ConsentState | 'missing';
  /** A pair cannot do without it. */
  readonly needed: boolean;
  readonly expiresSoon: boolean;
  /** Empty when there is no row yet. */
  readonly consentId: string;
  readonly givenOn: string;
  readonly validTo: string;
  readonly withdrawnOn: string;
}

export interface ConsentPerson {
  readonly id: string;
  readonly label: string;
  /** The personal data were destroyed. */
  readonly erased: boolean;
  /** Something needed is missing or runs out soon. */
  readonly attention: boolean;
  /** Codes of pairs that are not over: while there is one the data may not be destroyed. */
  readonly runningPairs: readonly string[];
  readonly lines: readonly ConsentLineView[];
}

/** A task as it was written into «Задачи». */
export interface TaskView {
  readonly title: string;
  readonly about: string;
  readonly dueOn: string;
  readonly basis: string;
}

/** A consent that was signed; renewing an earlier one is the same. */
export interface SignedConsent {
  readonly personId: string;
  readonly kind: ConsentKind;
  readonly signer: Consent['signer'];
  readonly givenOn: string;
  /** Last day, as the paper says; empty when it names none. */
  readonly validTo: string;
}

/** One paper signed by several people. */
export interface SignedConsents extends Omit<SignedConsent, 'personId'> {
  readonly personIds: readonly string[];
}

/** What was just written down, as taking it back wants it. */
export interface RecordedConsents {
  readonly consentIds: readonly string[];
  /** Mentors who were candidates before. */
  readonly candidateIds: readonly string[];
  readonly givenOn: string;
  readonly validTo: string;
}

export interface ConsentsRecorded {
  readonly recorded: RecordedConsents;
  /** Whose consent was not written down, with the reason and the way out. */
  readonly left: readonly { readonly personId: string; readonly text: string }[];
}

export interface Withdrawal {
  readonly consentId: string;
  readonly withdrawnOn: string;
  /** Number of the paper, whose day is `withdrawnOn`: «вх. 12». */
  readonly document: string;
  readonly request: WithdrawalRequest;
}

/** Two rows of one register that are, or may be, one person. */
export interface DuplicateView {
  readonly keptId: string;
  readonly keptLabel: string;
  readonly droppedId: string;
  readonly droppedLabel: string;
  /** Title of the sheet. */
  readonly sheet: string;
  readonly certain: boolean;
  /** Columns filled differently: one of the two values has to be chosen. */
  readonly differing: readonly {
    readonly key: string;
    readonly title: string;
    readonly kept: string;
    readonly other: string;
  }[];
  /** Columns the kept row lacks and gets from the other one. */
  readonly fills: readonly string[];
  /** What will be moved, sheet by sheet. */
  readonly references: readonly { readonly sheet: string; readonly count: number }[];
  /** Pairs in which both are: the rows cannot be merged then. */
  readonly inOnePair: readonly string[];
}

/** A merge that can still be undone. */
export interface MergedView {
  readonly droppedId: string;
  readonly keptId: string;
  readonly keptLabel: string;
}

export interface Merge {
  readonly keptId: string;
  readonly droppedId: string;
  /** Columns (schema keys) whose value of the other row is taken; of the rest the kept row's stays. */
  readonly taken: readonly string[];
  /** The user says so: two namesakes without a birth date are one person. */
  readonly sure: boolean;
}

export interface UndoneMerge {
  readonly moved: number;
  /** Places that were changed by hand since and stay as they are: «лист: код строки». */
  readonly left: readonly string[];
}

/** What came of destroying the data of a person. */
export interface ErasedView {
  readonly actUrl: string;
  /** Rows whose cells were emptied. */
  readonly rows: number;
  /** Every count of this year and of the submitted quarters is what it was. */
  readonly countsKept: boolean;
  /** What is left to people, in sentences. */
  readonly byHand: readonly string[];
}

/** Somebody who sees data of the school, as «Кто видит мои данные» has it. */
export interface ViewerView {
  readonly who: string;
  readonly what: string;
  readonly purpose: string;
  readonly basis: string;
  readonly since: string;
}

export interface NameToDecline {
  readonly last: string;
  readonly first: string;
  readonly patronymic: string;
}

/** By case, `nominative` included: in full, «Фамилия И.О.», «И.О. Фамилия». */
export interface DeclinedName {
  readonly sure: boolean;
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

type Nothing = Record<string, never>;

/** The functions of these screens, as the contract has them. */
export interface PrivacyCalls {
  rpcGetConsents: {
    argument: { personId?: string };
    value: { people: ConsentPerson[]; kinds: Choice[]; signers: Choice[] };
  };
  rpcRecordConsent: { argument: SignedConsent; value: { recorded: RecordedConsents; replaced: number } };
  rpcRecordConsents: { argument: SignedConsents; value: ConsentsRecorded };
  /** All of them or none. */
  rpcTakeBackConsents: { argument: RecordedConsents; value: { removed: number } };
  rpcWithdrawConsent: { argument: Withdrawal; value: { tasks: TaskView[] } };
  rpcGetDuplicates: { argument: Nothing; value: { duplicates: DuplicateView[]; more: number; merged: MergedView[] } };
  rpcMergePeople: { argument: Merge; value: { moved: number } };
  rpcEraseData: { argument: { personId: string }; value: ErasedView };
  rpcRefreshViewers: { argument: Nothing; value: { viewers: ViewerView[] } };
  rpcGiveCodes: { argument: { count: number }; value: { codes: string[]; url: string } };
  rpcUndoMerge: { argument: { droppedId: string }; value: UndoneMerge };
}
