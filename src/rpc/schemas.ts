// Checks of what a page sends, one per function of the contract; strict, so that an unknown field is refused too.
import type { InferOutput } from 'valibot';
import { PROFILE_IDS } from '../application/profile.ts';
import { PAPER_TYPES } from '../documents/catalogue.ts';
import { WORD_KINDS } from '../documents/declension/cases.ts';
import { FORMS, KINDS } from '../domain/pair/form.ts';
import { FORM_KEYS } from '../domain/programme/formKey.ts';
import { ORG_TYPES, REPORT_SOURCES } from '../domain/register/organisation.ts';
import { type DocumentType, documentTypeNames } from '../schema/profile/profileNames.ts';
import type { RpcName } from './contract.ts';
import { cycleSchemas } from './cycleSchemas.ts';
import { lifeSchemas } from './lifeSchemas.ts';
import { peopleSchemas } from './peopleSchemas.ts';
import { privacySchemas } from './privacySchemas.ts';
import { setUpSchemas } from './setUpSchemas.ts';
import { PLACES } from './views/panel.ts';

type Valibot = typeof import('valibot');

/** Longest text a page may send in one field; a cell holds 50 000 characters. */
const MAX_TEXT = 500;
const MAX_ROWS = 1000;
/** Rows a page may name; how many of them documents may be made of is the use case's to say. */
const MAX_DOCUMENTS = 20_000;
/** Pairs of one order. */
const MAX_PAIRS = 5000;
/** Rows of a list that are looked at at once, and that are written at once: two megabytes are what the Sheets API recommends for a request. */
const MAX_LIST_ROWS = 25_050;
const MAX_LIST_SLICE = 2500;
const MAX_LIST_COLUMNS = 60;
/** Longest text a cell of Excel holds; the register takes less and says so. */
const MAX_LIST_CELL = 32_767;

/** By function, each built when it is asked for: a call needs one of them, and the library is evaluated only when it is needed. */
export const argumentSchemas = (v: Valibot) => {
  const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TEXT));
  const optionalText = v.pipe(v.string(), v.trim(), v.maxLength(MAX_TEXT));
  const day = v.pipe(v.string(), v.isoDate());
  const period = v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/u));
  const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
  const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(MAX_ROWS));
  const kinds = v.pipe(v.array(v.picklist(KINDS)), v.minLength(1), v.maxLength(KINDS.length));
  const pairChoice = v.strictObject({
    mentorId: id,
    menteeIds: ids,
    form: v.picklist(FORMS),
    kinds,
    startDate: day,
    endDate: day,
    goal: optionalText,
  });
  const twos = v.pipe(v.array(v.strictObject({ menteeId: id, mentorId: id })), v.minLength(1), v.maxLength(MAX_PAIRS));
  const documentType = v.picklist(Object.keys(documentTypeNames) as DocumentType[]);
  const paperType = v.picklist(PAPER_TYPES);
  const documentIds = v.pipe(v.array(id), v.maxLength(MAX_DOCUMENTS));
  const nothing = v.strictObject({});
  const level = { level: v.exactOptional(v.literal('municipality')) };
  const fieldKey = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
  const listCell = v.nullable(
    v.union([v.pipe(v.string(), v.maxLength(MAX_LIST_CELL)), v.pipe(v.number(), v.finite())]),
  );
  const listOf = (mostRows: number) => ({
    register: v.picklist(['mentors', 'mentees']),
    columns: v.pipe(v.array(fieldKey), v.minLength(1), v.maxLength(MAX_LIST_COLUMNS)),
    lines: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1), v.maxLength(mostRows)),
    rows: v.pipe(v.array(v.pipe(v.array(listCell), v.maxLength(MAX_LIST_COLUMNS))), v.maxLength(mostRows)),
    defaults: v.record(fieldKey, text),
  });
  const importId = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/u));
  return {
    ...cycleSchemas(v),
    ...lifeSchemas(v),
    ...peopleSchemas(v),
    ...privacySchemas(v),
    ...setUpSchemas(v),
    rpcGetPanel: () =>
      v.strictObject({
        period: v.exactOptional(period),
        page: v.exactOptional(v.picklist(['school', 'municipality'])),
      }),
    rpcOpenPanel: () =>
      v.strictObject({
        page: v.exactOptional(v.picklist(['list', 'matching', 'people', 'roadmap', 'settings', 'organisations'])),
        place: v.exactOptional(
          v.strictObject({
            screen: v.picklist(PLACES),
            // It is written into the page: a code, and nothing that could be more.
            rowId: v.exactOptional(v.pipe(v.string(), v.regex(/^[\p{L}\d-]{1,40}$/u))),
          }),
        ),
      }),
    rpcUpdateBook: () => nothing,
    rpcDeclineNames: () =>
      v.strictObject({
        names: v.pipe(
          v.array(v.strictObject({ last: optionalText, first: optionalText, patronymic: optionalText })),
          v.maxLength(MAX_ROWS),
        ),
      }),
    rpcGetTemplates: () => nothing,
    rpcMakeTemplates: () => nothing,
    rpcTakeTemplates: () =>
      v.strictObject({ from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ROWS)) }),
    rpcGetDocuments: () => nothing,
    rpcGetDocumentChoices: () => v.strictObject({ type: documentType }),
    rpcPreviewDocument: () => v.strictObject({ type: documentType, ids: documentIds }),
    rpcGetTags: () => v.strictObject({ type: paperType }),
    rpcCheckTemplate: () => v.strictObject({ type: paperType }),
    rpcMakeDocuments: () => v.strictObject({ type: documentType, ids: documentIds, separately: v.boolean() }),
    rpcCheckDeclension: () => nothing,
    rpcDeclineWords: () =>
      v.strictObject({
        words: v.pipe(
          v.array(v.strictObject({ kind: v.picklist(WORD_KINDS), gender: v.picklist(['m', 'f', '']), text })),
          v.maxLength(MAX_ROWS),
        ),
      }),
    rpcSetUp: () =>
      v.strictObject({
        profile: v.picklist(PROFILE_IDS),
        municipality: text,
        authority: text,
        place: text,
        firstYear: v.pipe(v.number(), v.integer(), v.minValue(2019), v.maxValue(2100)),
        coordinatorEmail: v.union([v.literal(''), v.pipe(v.string(), v.email(), v.maxLength(MAX_TEXT))]),
        pdMode: v.picklist(['names', 'codes']),
      }),
    rpcGetProfile: () => nothing,
    rpcCopyProfile: () =>
      v.strictObject({
        profile: v.picklist(PROFILE_IDS),
        name: v.pipe(text, v.maxLength(120)),
        replace: v.boolean(),
      }),
    rpcAddOrganisations: () =>
      v.strictObject({
        organisations: v.pipe(
          v.array(v.strictObject({ name: text, orgType: v.picklist(ORG_TYPES), source: v.picklist(REPORT_SOURCES) })),
          v.minLength(1),
          v.maxLength(MAX_ROWS),
        ),
      }),
    rpcCheckBook: () => nothing,
    rpcMakeSchoolBooks: () => nothing,
    rpcUpdateBooks: () => nothing,
    rpcStartNewYearBooks: () => nothing,
    rpcPreviewNewYear: () => nothing,
    rpcStartNewYear: () => v.strictObject({ graduatesLeft: v.boolean() }),
    rpcCloseAccess: () => v.strictObject({ orgId: id, email: text }),
    rpcAddTypedNumbers: () =>
      v.strictObject({
        period,
        rows: v.pipe(
          v.array(
            v.strictObject({ name: text, orgType: v.picklist(ORG_TYPES), numbers: v.record(v.string(), v.number()) }),
          ),
          v.minLength(1),
          v.maxLength(MAX_ROWS),
        ),
      }),
    rpcGetIndicators: () => v.strictObject({ period }),
    rpcGetProof: () =>
      v.strictObject({
        period,
        id: text,
        version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      }),
    rpcExportRegion: () => v.strictObject({ period }),
    rpcMakeProofSheet: () => v.strictObject({ period, id: v.optional(text) }),
    rpcMakeSitePage: () => v.strictObject({ period }),
    rpcCreateRegistrationForm: () => nothing,
    rpcGetForms: () => nothing,
    rpcCreateForm: () => v.strictObject({ form: v.picklist(FORM_KEYS) }),
    rpcRefreshForms: () => nothing,
    rpcSetFormPeriod: () =>
      v.strictObject({
        form: v.picklist(FORM_KEYS),
        open: v.boolean(),
        until: v.union([v.literal(''), day]),
      }),
    rpcGetRegisters: () => nothing,
    rpcMakeRegister: () =>
      v.strictObject({ registerId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/u)) }),
    rpcGetPairs: () => nothing,
    rpcGetMatching: () => nothing,
    rpcProposeMatching: () => nothing,
    rpcGetCandidates: () => v.strictObject({ menteeId: id }),
    rpcDecideMatching: () =>
      v.variant('decision', [
        v.strictObject({
          decision: v.literal('accept'),
          rows: twos,
          kinds,
          startDate: day,
          endDate: day,
        }),
        v.strictObject({ decision: v.picklist(['refuse', 'restore']), rows: twos }),
        v.strictObject({ decision: v.literal('choose'), menteeId: id, mentorId: id }),
      ]),
    rpcCheckPair: () => pairChoice,
    rpcCreatePair: () => pairChoice,
    rpcPreparePapers: () => v.strictObject({ pairIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(MAX_PAIRS)) }),
    rpcGetOrders: () => v.strictObject(level),
    rpcGetSigning: () => v.strictObject({ orderId: id, ...level }),
    rpcSignOrder: () =>
      v.strictObject({
        orderId: id,
        number: v.pipe(v.string(), v.trim(), v.maxLength(40)),
        date: day,
        consentsGivenOn: v.union([v.literal(''), day]),
        series: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(20))),
        signerPosition: v.exactOptional(optionalText),
        signerFio: v.exactOptional(optionalText),
        acting: v.exactOptional(v.boolean()),
        actingBasis: v.exactOptional(optionalText),
        ...level,
      }),
    rpcCarryOutOrders: () => nothing,
    rpcMakeOrderJournal: () => v.strictObject(level),
    rpcAmendOrder: () => v.strictObject({ orderId: id }),
    rpcGetCancelling: () => v.strictObject({ orderId: id, ...level }),
    rpcCancelOrder: () => v.strictObject({ orderId: id, sure: v.boolean(), ...level }),
    rpcPreviewSubmission: () => v.strictObject({ period }),
    rpcGetCounted: () => v.strictObject({ period }),
    rpcMakeCountedSheet: () => v.strictObject({ period }),
    rpcGetListFields: () => nothing,
    rpcPreviewList: () => v.strictObject(listOf(MAX_LIST_ROWS)),
    rpcLoadList: () =>
      v.strictObject({
        ...listOf(MAX_LIST_SLICE),
        importId,
        total: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_LIST_ROWS)),
      }),
    rpcUndoList: () => v.strictObject({ importId }),
    rpcSubmitQuarter: () => v.strictObject({ period }),
  };
};

/** What the checks let through; server.ts compiles only while it is what the contract promises. */
export type CheckedArgument<Name extends RpcName> = InferOutput<ReturnType<ReturnType<typeof argumentSchemas>[Name]>>;
