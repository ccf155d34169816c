// The server side of the contract: every call is checked for its argument and for the role of the workbook before a use case runs.

import { checkWorkbook } from '../application/check/checkWorkbook.ts';
import { acceptReports, returnReport } from '../application/cycle/decideReports.ts';
import { getBoard, sendReminder } from '../application/cycle/getBoard.ts';
import { checkDeclension } from '../application/declension/checkDeclension.ts';
import { declineNames } from '../application/declension/declineNames.ts';
import { declineWords } from '../application/declension/declineWords.ts';
import { getDocumentChoices, getDocuments } from '../application/documents/getDocuments.ts';
import { makeDocuments } from '../application/documents/makeDocuments.ts';
import { previewDocument } from '../application/documents/previewDocument.ts';
import { createForm } from '../application/forms/createForm.ts';
import { getForms } from '../application/forms/getForms.ts';
import { refreshForms } from '../application/forms/refreshForms.ts';
import { setFormPeriod } from '../application/forms/setFormPeriod.ts';
import { getJob, jobView } from '../application/getJob.ts';
import { getPanel } from '../application/getPanel.ts';
import { startNewYearBooks } from '../application/jobs/newYearBooks.ts';
import { startRollUp } from '../application/jobs/rollUp.ts';
import { continueSchoolBooks } from '../application/jobs/schoolBooks.ts';
import { stopJob } from '../application/jobs/stopJob.ts';
import { startUpdateBooks } from '../application/jobs/updateBooks.ts';
import { getListFields } from '../application/lists/getListFields.ts';
import { loadList } from '../application/lists/loadList.ts';
import { previewList } from '../application/lists/previewList.ts';
import { undoList } from '../application/lists/undoList.ts';
import { decideMatching } from '../application/matching/decideMatching.ts';
import { getCandidates, getMatching } from '../application/matching/getMatching.ts';
import { proposeMatching } from '../application/matching/proposeMatching.ts';
import { addOrganisations } from '../application/municipality/addOrganisations.ts';
import { addTypedNumbers } from '../application/municipality/addTypedNumbers.ts';
import { closeAccess } from '../application/municipality/closeAccess.ts';
import { copyProfile, getProfile } from '../application/municipality/copyProfile.ts';
import { getConstants } from '../application/municipality/getConstants.ts';
import { getIndicators } from '../application/municipality/getIndicators.ts';
import { getProof } from '../application/municipality/getProof.ts';
import { getMentorForm, setMentorForm } from '../application/municipality/mentorForm.ts';
import { keepSetUpDraft } from '../application/municipality/setUpDraft.ts';
import { setUpMunicipality } from '../application/municipality/setUpMunicipality.ts';
import { amendOrder } from '../application/orders/amendOrder.ts';
import { cancelMunicipalOrder, getMunicipalCancelling } from '../application/orders/cancelMunicipalOrder.ts';
import { getMunicipalOrders } from '../application/orders/getMunicipalOrders.ts';
import { getMunicipalSigning } from '../application/orders/getMunicipalSigning.ts';
import { signMunicipalOrder } from '../application/orders/signMunicipalOrder.ts';
import { preparePapers } from '../application/papers/preparePapers.ts';
import type { Ports } from '../application/ports.ts';
import { getCounted, makeCountedSheet } from '../application/proof/getCounted.ts';
import { makeProofSheet } from '../application/proof/makeProofSheet.ts';
import { exportRegion } from '../application/region/exportRegion.ts';
import { makeSitePage } from '../application/region/makeSitePage.ts';
import { getRegisters } from '../application/registers/getRegisters.ts';
import { makeOrderJournal } from '../application/registers/makeOrderJournal.ts';
import { makeRegister } from '../application/registers/makeRegister.ts';
import { cancelOrder, getCancelling } from '../application/school/cancelOrder.ts';
import { carryOutOrders } from '../application/school/carryOutOrders.ts';
import { checkNewPair } from '../application/school/checkNewPair.ts';
import { createPair } from '../application/school/createPair.ts';
import { getOrders } from '../application/school/getOrders.ts';
import { getPairs } from '../application/school/getPairs.ts';
import { getSigning } from '../application/school/getSigning.ts';
import { signOrder } from '../application/school/signOrder.ts';
import { previewSubmission, submitQuarter } from '../application/school/submission.ts';
import { previewNewYear, startNewYear } from '../application/schoolYear/newYear.ts';
import { checkTemplate } from '../application/templates/checkTemplate.ts';
import { getTags } from '../application/templates/getTags.ts';
import { getTemplates, makeTemplates, takeTemplates } from '../application/templates/municipalTemplates.ts';
import { updateOwnBook } from '../application/versions/updateOwnBook.ts';
import { done, type Outcome, refused } from '../domain/problem.ts';
import { ports } from '../platform/app.ts';
import { guarded } from '../platform/guard.ts';
import { openPage } from '../platform/menu.ts';
import { shownProblem } from '../texts/problemText.ts';
import { checkedArgument } from './checkedArgument.ts';
import type { Reply, RpcName, ShownTemplates, Value } from './contract.ts';
import { lifeHandlers } from './lifeHandlers.ts';
import { peopleHandlers, peopleReading } from './peopleHandlers.ts';
import { privacyHandlers, privacyReading } from './privacyHandlers.ts';
import type { CheckedArgument } from './schemas.ts';
import type { TemplatesView } from './views/documents.ts';

type Handlers = { readonly [Name in RpcName]: (ports: Ports, argument: CheckedArgument<Name>) => Outcome<Value<Name>> };

const mapped = <From, To>(outcome: Outcome<From>, map: (value: From) => To): Outcome<To> =>
  outcome.ok ? done(map(outcome.value)) : outcome;

const shownTemplates = ({ problems, ...view }: TemplatesView): ShownTemplates => ({
  ...view,
  problems: problems.map(shownProblem),
});

/** The role of the workbook is checked where the workbook is opened: each use case names the one it needs. */
const handlers: Handlers = {
  ...lifeHandlers,
  ...peopleHandlers,
  ...privacyHandlers,
  rpcGetPanel: getPanel,
  rpcOpenPanel: (_, { page, place }) => openPage(page, place),
  rpcUpdateBook: updateOwnBook,
  rpcCheckBook: checkWorkbook,
  rpcDeclineNames: (at, { names }) => declineNames(at, names),
  rpcGetTemplates: (at) => mapped(getTemplates(at), shownTemplates),
  rpcMakeTemplates: (at) => mapped(makeTemplates(at), shownTemplates),
  rpcTakeTemplates: (at, { from }) => mapped(takeTemplates(at, from), shownTemplates),
  rpcGetDocuments: getDocuments,
  rpcGetDocumentChoices: (at, { type }) => getDocumentChoices(at, type),
  rpcPreviewDocument: (at, { type, ids }) => previewDocument(at, type, ids),
  rpcGetTags: (at, { type }) => getTags(at, type),
  rpcCheckTemplate: (at, { type }) =>
    mapped(checkTemplate(at, type), ({ url, problems }) => ({ url, problems: problems.map(shownProblem) })),
  rpcMakeDocuments: makeDocuments,
  rpcCheckDeclension: checkDeclension,
  rpcDeclineWords: (at, { words }) => declineWords(at, words),
  rpcKeepSetUp: keepSetUpDraft,
  rpcSetUp: setUpMunicipality,
  rpcGetProfile: (at) =>
    mapped(getProfile(at), ({ profiles, problems, ...view }) => ({
      ...view,
      profiles: [...profiles],
      problems: problems.map(shownProblem),
    })),
  rpcCopyProfile: copyProfile,
  rpcGetMentorForm: getMentorForm,
  rpcSetMentorForm: (at, { asked }) => setMentorForm(at, asked),
  rpcGetConstants: getConstants,
  rpcAddOrganisations: (at, { organisations }) => addOrganisations(at, organisations),
  rpcMakeSchoolBooks: (at) => mapped(continueSchoolBooks(at), jobView(at)),
  rpcStartNewYearBooks: (at) => mapped(startNewYearBooks(at), jobView(at)),
  rpcPreviewNewYear: previewNewYear,
  rpcStartNewYear: startNewYear,
  rpcStopJob: (at) => {
    const state = stopJob(at);
    return done(state && jobView(at)(state));
  },
  rpcUpdateBooks: (at) => mapped(startUpdateBooks(at), jobView(at)),
  rpcCloseAccess: closeAccess,
  rpcAddTypedNumbers: (at, { period, rows }) => addTypedNumbers(at, period, rows),
  rpcStartRollUp: (at, moment) => mapped(startRollUp(at, moment), jobView(at)),
  rpcGetJob: (at, { job }) => done(getJob(at, job)),
  rpcGetBoard: (at, { period }) => getBoard(at, period),
  rpcAcceptReports: acceptReports,
  rpcReturnReport: returnReport,
  rpcSendReminder: sendReminder,
  rpcGetIndicators: (at, { period }) => getIndicators(at, period),
  rpcGetProof: getProof,
  rpcExportRegion: (at, { period }) => exportRegion(at, period),
  rpcMakeProofSheet: makeProofSheet,
  rpcMakeSitePage: (at, { period }) => makeSitePage(at, period),
  rpcCreateRegistrationForm: (at) => createForm(at, 'registration'),
  rpcGetForms: getForms,
  rpcCreateForm: (at, { form }) => createForm(at, form),
  rpcRefreshForms: refreshForms,
  rpcSetFormPeriod: setFormPeriod,
  rpcGetRegisters: getRegisters,
  rpcMakeRegister: (at, { registerId }) => makeRegister(at, registerId),
  rpcGetPairs: getPairs,
  rpcGetMatching: getMatching,
  rpcProposeMatching: proposeMatching,
  rpcGetCandidates: (at, { menteeId }) => getCandidates(at, menteeId),
  rpcDecideMatching: (at, decision) =>
    mapped(decideMatching(at, decision), (told) => ({ ...told, problems: told.problems.map(shownProblem) })),
  rpcCheckPair: checkNewPair,
  rpcCreatePair: createPair,
  rpcPreparePapers: (at, { pairIds }) => preparePapers(at, pairIds),
  rpcGetOrders: (at, { level }) => (level === undefined ? getOrders(at) : getMunicipalOrders(at)),
  rpcGetSigning: (at, { orderId, level }) =>
    level === undefined ? getSigning(at, orderId) : getMunicipalSigning(at, orderId),
  rpcSignOrder: (at, { level, ...signing }) =>
    level === undefined ? signOrder(at, signing) : signMunicipalOrder(at, signing),
  rpcAmendOrder: (at, { orderId }) => amendOrder(at, orderId),
  rpcGetCancelling: (at, { orderId, level }) =>
    level === undefined ? getCancelling(at, orderId) : getMunicipalCancelling(at, orderId),
  rpcCancelOrder: (at, { level, ...order }) =>
    level === undefined ? cancelOrder(at, order) : cancelMunicipalOrder(at, order),
  rpcMakeOrderJournal: (at, { level }) => makeOrderJournal(at, level ?? 'school'),
  rpcCarryOutOrders: carryOutOrders,
  rpcPreviewSubmission: (at, { period }) => previewSubmission(at, period),
  rpcGetCounted: (at, { period }) => getCounted(at, period),
  rpcMakeCountedSheet: (at, { period }) => makeCountedSheet(at, period),
  rpcGetListFields: getListFields,
  rpcPreviewList: previewList,
  rpcLoadList: loadList,
  rpcUndoList: (at, { importId }) => undoList(at, importId),
  rpcSubmitQuarter: (at, { period }) => submitQuarter(at, period),
};

/** Functions that only read; the others run one at a time in a workbook. */
const READING: ReadonlySet<RpcName> = new Set([
  'rpcGetPairLife',
  'rpcGetReminders',
  'rpcPreviewNewYear',
  // Takes the lock itself, if it is free.
  'rpcStopJob',
  'rpcGetPanel',
  'rpcOpenPanel',
  ...peopleReading,
  ...privacyReading,
  'rpcCheckPair',
  'rpcGetForms',
  'rpcGetJob',
  'rpcGetBoard',
  'rpcGetIndicators',
  'rpcGetProof',
  'rpcGetCounted',
  'rpcGetOrders',
  'rpcGetSigning',
  'rpcGetCancelling',
  'rpcGetListFields',
  'rpcGetProfile',
  'rpcGetMentorForm',
  'rpcGetConstants',
  'rpcGetRegisters',
  'rpcPreviewList',
  'rpcGetTemplates',
  'rpcGetDocuments',
  'rpcGetDocumentChoices',
  'rpcPreviewDocument',
  'rpcGetTags',
  'rpcCheckTemplate',
  'rpcDeclineNames',
  'rpcDeclineWords',
  'rpcCheckDeclension',
]);
/** How long a page waits for another user's change before it is told that the workbook is busy. */
const WAIT_MS = 15_000;

const run = <Name extends RpcName>(name: Name, raw: unknown): Outcome<Value<Name>> => {
  const argument = checkedArgument(name, raw);
  if (!argument.ok) return argument;
  const work = () => handlers[name](ports, argument.value);
  if (READING.has(name)) return work();
  return ports.lock.alone(WAIT_MS, work)?.value ?? refused({ code: 'busy' });
};

/** Answers a page: plain JSON, never an exception. */
export const serve = <Name extends RpcName>(name: Name, raw: unknown): Reply<Value<Name>> => {
  const outcome = guarded(name, () => run(name, raw));
  return outcome.ok ? outcome : { ok: false, problems: outcome.problems.map(shownProblem) };
};
