// What crosses google.script.run, both ways: JSON by type and closed; who may call what is decided in server.ts.
import type { Category, Form, Kind } from '../domain/pair/form.ts';
import type { MemberRole } from '../domain/pair/pair.ts';
import type { FormKey } from '../domain/programme/formKey.ts';
import type { ReportSource } from '../domain/register/organisation.ts';
import type { CheckView } from './views/check.ts';
import type { BoardView } from './views/cycle.ts';
import type { DeclensionCheck, GuessedWord, WordToDecline } from './views/declension.ts';
import type { DocumentChoice, DocumentPreview, DocumentsMade, MadeDocument, TemplatesView } from './views/documents.ts';
import type { DueTaskCalls } from './views/dueTasks.ts';
import type { FormRow } from './views/forms.ts';
import type { IndicatorsView, ProofView } from './views/indicators.ts';
import type { LifeCalls } from './views/life.ts';
import type { LastList, ListFields, ListProblem, ListRegister, ListRows } from './views/lists.ts';
import type { MatchingCalls } from './views/matching.ts';
import type { OrderCalls, PreparedPapers } from './views/orders.ts';
import type { Choice, JobView, OwnPage, PagePlace, PanelView } from './views/panel.ts';
import type { PeopleCalls } from './views/people.ts';
import type { DeclinedName, NameToDecline, PrivacyCalls } from './views/privacy.ts';
import type { ProofCalls } from './views/proof.ts';
import type { RoadmapCalls } from './views/roadmap.ts';
import type { ConstantRow, MentorFormView } from './views/setUp.ts';
import type { SubmissionNumbers } from './views/submission.ts';
import type { TagGroup } from './views/templates.ts';

export type { Choice, JobView, PanelView } from './views/panel.ts';

/** A problem ready to be shown: `text` is Russian prose with the place and the way out. */
export interface ShownProblem {
  readonly code: string;
  readonly text: string;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export interface PersonChoice {
  readonly id: string;
  readonly label: string;
  readonly category: Category;
}

/** People and terms of a pair that is being made. */
interface PairChoice {
  readonly mentorId: string;
  readonly menteeIds: string[];
  readonly form: Form;
  readonly kinds: Kind[];
  readonly startDate: string;
  readonly endDate: string;
  readonly goal: string;
}

/** What was found in it: errors keep it from being made. */
export interface PairChecked {
  readonly errors: readonly ShownProblem[];
  readonly doubts: readonly ShownProblem[];
}

/** The pairs of a school, and what a new one can be made of. */
export interface PairsView {
  readonly pairs: readonly PairRow[];
  readonly mentors: readonly PersonChoice[];
  readonly mentees: readonly PersonChoice[];
  /** Who may stand in which role of a form; a form that anybody may take is not among them. */
  readonly formRules: Readonly<Partial<Record<Form, Readonly<Record<MemberRole, readonly Category[]>>>>>;
  /** Proposed for a pair that begins today. */
  readonly term: { readonly start: string; readonly end: string };
}

export interface PairRow {
  readonly id: string;
  readonly mentor: string;
  readonly mentees: string;
  readonly form: string;
  readonly state: 'draft' | 'papers' | 'signed';
  readonly orderId: string;
  /** Russian sentences on what keeps the pair from being approved. */
  readonly problems: readonly string[];
}

/** Problems ready to be shown. */
export interface ShownTemplates extends Omit<TemplatesView, 'problems'> {
  readonly problems: readonly ShownProblem[];
}

type Nothing = Record<string, never>;

/** Every function a page may call: argument and value. Days are `YYYY-MM-DD`, quarters `YYYY-Qn`. */
export interface Contract
  extends DueTaskCalls,
    LifeCalls,
    MatchingCalls<ShownProblem>,
    OrderCalls,
    PeopleCalls,
    PrivacyCalls,
    ProofCalls,
    RoadmapCalls {
  /** `period` is the quarter whose reports the municipal workbook lists; without it the server chooses, and says which in its answer. */
  /** `page` is the role of the page that asks: one read less, where the workbook is of that role. */
  rpcGetPanel: { argument: { period?: string; page?: 'school' | 'municipality' }; value: PanelView };
  /** Opens the page this workbook is worked in, or another of its pages, in place of the one that calls; `place` of it at once. */
  rpcOpenPanel: { argument: { page?: OwnPage; place?: PagePlace }; value: { opened: true } };
  /** Brings this workbook to the version of the bundle; nought everywhere when it is there already. */
  rpcUpdateBook: { argument: Nothing; value: { sheets: number; columns: number; rows: number } };
  rpcCheckBook: { argument: Nothing; value: CheckView };
  // Documents, of both roles. `type` is a document of the catalogue, `ids` are codes of the choices.
  /** `templates` are the documents whose templates are looked at here: in the municipality those of the schools too. */
  rpcGetDocuments: {
    argument: Nothing;
    value: { documents: DocumentChoice[]; templates: Choice[]; made: readonly MadeDocument[]; waiting: number };
  };
  rpcGetDocumentChoices: { argument: { type: string }; value: { choices: Choice[] } };
  rpcPreviewDocument: { argument: { type: string; ids: string[] }; value: DocumentPreview };
  /** Tags of the templates of a document, with made-up examples. */
  rpcGetTags: { argument: { type: string }; value: { groups: readonly TagGroup[] } };
  /** `url` is the municipality's own template, empty where there is none within reach. */
  rpcCheckTemplate: { argument: { type: string }; value: { url: string; problems: ShownProblem[] } };
  rpcMakeDocuments: { argument: { type: string; ids: string[]; separately: boolean }; value: DocumentsMade };
  // The municipal workbook.
  rpcGetTemplates: { argument: Nothing; value: ShownTemplates };
  /** Makes the next few; called again while `next` is not nought. */
  rpcMakeTemplates: { argument: Nothing; value: ShownTemplates };
  /** Reads the next few from place `from`; called again while `next` is not nought. */
  rpcTakeTemplates: { argument: { from: number }; value: ShownTemplates };
  /** Forms of names for the merge on the user's machine; reads and writes nothing. */
  rpcDeclineNames: { argument: { names: NameToDecline[] }; value: { names: DeclinedName[] } };
  /** All cases of names, job titles and organisations, also those the papers would not print; reads and writes nothing. */
  rpcDeclineWords: { argument: { words: WordToDecline[] }; value: { words: GuessedWord[] } };
  /** What the papers of this school would leave in the nominative; writes nothing. */
  rpcCheckDeclension: { argument: Nothing; value: DeclensionCheck };
  /** Keeps the answers of a wizard that may be left; without the workbook being made. */
  rpcKeepSetUp: { argument: { step: number; values: Record<string, string> }; value: { kept: true } };
  rpcSetUp: {
    argument: {
      profile: string;
      municipality: string;
      authority: string;
      place: string;
      firstYear: number;
      coordinatorEmail: string;
      pdMode: 'names' | 'codes';
    };
    value: { sheets: number };
  };
  rpcGetProfile: {
    argument: Nothing;
    value: { name: string; profiles: Choice[]; lines: number; link: string; problems: ShownProblem[] };
  };
  rpcCopyProfile: {
    argument: { profile: string; name: string; replace: boolean };
    value: { rows: number; kept: number };
  };
  rpcGetMentorForm: { argument: Nothing; value: MentorFormView };
  rpcSetMentorForm: { argument: { asked: string[] }; value: { questions: number } };
  rpcGetConstants: { argument: Nothing; value: { constants: ConstantRow[]; link: string } };
  rpcAddOrganisations: {
    argument: { organisations: { name: string; orgType: string; source: ReportSource }[] };
    value: { added: number };
  };
  rpcMakeSchoolBooks: { argument: Nothing; value: JobView };
  rpcStartNewYearBooks: { argument: Nothing; value: JobView };
  rpcUpdateBooks: { argument: Nothing; value: JobView };
  rpcCloseAccess: { argument: { orgId: string; email: string }; value: { left: number } };
  rpcAddTypedNumbers: {
    argument: { period: string; rows: { name: string; orgType: string; numbers: Record<string, number> }[] };
    value: { added: number; replaced: number; totals: Record<string, number> };
  };
  /** `readAll` reads workbooks that have not changed since they were read, too. */
  rpcStartRollUp: { argument: { period: string; asOf: string; readAll?: boolean | undefined }; value: JobView };
  /** `job`: the one that is followed; without it the one that goes on or waits, else the last one. */
  rpcGetJob: { argument: { job?: JobView['job'] | undefined }; value: JobView | null };
  /** Ends the long job where it stands; one that is just running ends with its slice. */
  rpcStopJob: { argument: Nothing; value: JobView | null };
  // Who has not reported, and what is decided about those who have.
  rpcGetBoard: { argument: { period: string }; value: BoardView };
  /** All that are submitted, when `orgIds` is empty. */
  rpcAcceptReports: { argument: { period: string; orgIds: string[] }; value: { accepted: number } };
  rpcReturnReport: {
    argument: { period: string; orgId: string; version: number; remark: string };
    value: { written: boolean; told: boolean };
  };
  rpcSendReminder: { argument: { period: string; orgId: string }; value: { sent: true } };
  rpcGetIndicators: { argument: { period: string }; value: IndicatorsView };
  /** `version`: the last one without it. */
  rpcGetProof: { argument: { period: string; id: string; version?: number | undefined }; value: ProofView };
  // A school workbook.
  rpcPreviewNewYear: {
    argument: Nothing;
    value: {
      ended: string;
      begun: string;
      /** The year has been turned already. */
      isTurned: boolean;
      /** Rows that go to the archive alone, by sheet. */
      leaving: { title: string; rows: number }[];
      stayingPairs: number;
      overduePairs: number;
      classes: { up: number; graduates: number; unknown: number };
    };
  };
  /** `graduatesLeft`: pupils of the last class are marked as having left. */
  rpcStartNewYear: {
    argument: { graduatesLeft: boolean };
    value: { archiveUrl: string; removed: number; held: number; up: number };
  };
  rpcCreateRegistrationForm: { argument: Nothing; value: { url: string } };
  rpcGetForms: { argument: Nothing; value: { forms: FormRow[] } };
  rpcCreateForm: { argument: { form: FormKey }; value: { url: string } };
  rpcRefreshForms: { argument: Nothing; value: { forms: number } };
  /** `until` is the last day of an open form; empty for none. */
  rpcSetFormPeriod: { argument: { form: FormKey; open: boolean; until: string }; value: { open: boolean } };
  rpcGetRegisters: { argument: Nothing; value: { registers: Choice[] } };
  rpcMakeRegister: { argument: { registerId: string }; value: { title: string; rows: number } };
  rpcGetPairs: { argument: Nothing; value: PairsView };
  rpcCheckPair: { argument: PairChoice; value: PairChecked };
  rpcCreatePair: { argument: PairChoice; value: { pairId: string } };
  rpcPreparePapers: { argument: { pairIds: string[] }; value: PreparedPapers };
  rpcPreviewSubmission: {
    argument: { period: string };
    value: SubmissionNumbers & { problems: ShownProblem[] };
  };
  rpcGetListFields: {
    argument: Nothing;
    value: { registers: Record<ListRegister, ListFields>; last: LastList | null };
  };
  /** Writes nothing. `importId` names this list in the calls that load it and undo it. */
  rpcPreviewList: { argument: ListRows; value: { importId: string; ready: number; problems: ListProblem[] } };
  /** A slice of a list; sent twice, it is written once. `total` counts the rows of the whole list. */
  rpcLoadList: { argument: ListRows & { importId: string; total: number }; value: { written: number; left: number[] } };
  rpcUndoList: { argument: { importId: string }; value: { removed: number; kept: { id: string; text: string }[] } };
  rpcSubmitQuarter: { argument: { period: string }; value: { version: number; submittedAt: string } };
}

export type RpcName = keyof Contract;
export type Argument<Name extends RpcName> = Contract[Name]['argument'];
export type Value<Name extends RpcName> = Contract[Name]['value'];
