// The door: every function Apps Script may call, and nothing else; build/Code.js has a stub for each.
import {
  answerArrived,
  checkFromMenu,
  drainOnTimer,
  resumeDocuments,
  resumeNewYear,
  resumePapers,
  resumeRollUp,
  resumeSchoolBooks,
  resumeTemplates,
  resumeUpdateBooks,
  rollUpFromMenu,
  runCycle,
  runMonthly,
  schoolBooksFromMenu,
} from './platform/jobs.ts';
import { addMenu, openHelp, openPanel } from './platform/menu.ts';
import { serve } from './rpc/server.ts';

// Triggers.
export const onOpen = addMenu;
export const onFormSubmitted = answerArrived;
export const onDrainTimer = drainOnTimer;
export const onMonthlyTimer = runMonthly;
export const onCycleTimer = runCycle;

// Menu.
export const menuOpenPanel = openPanel;
export const menuCheckBook = checkFromMenu;
export const menuMakeSchoolBooks = schoolBooksFromMenu;
export const menuRunRollUp = rollUpFromMenu;
export const menuOpenHelp = openHelp;

// Jobs.
export const jobContinueRollUp = resumeRollUp;
export const jobContinueSchoolBooks = resumeSchoolBooks;
export const jobContinueUpdateBooks = resumeUpdateBooks;
export const jobContinueNewYear = resumeNewYear;
export const jobContinueDocuments = resumeDocuments;
export const jobContinueTemplates = resumeTemplates;
export const jobContinuePapers = resumePapers;

// Pages.
export const rpcGetPanel = (argument: unknown) => serve('rpcGetPanel', argument);
export const rpcOpenPanel = (argument: unknown) => serve('rpcOpenPanel', argument);
export const rpcGetPeople = (argument: unknown) => serve('rpcGetPeople', argument);
export const rpcGetPerson = (argument: unknown) => serve('rpcGetPerson', argument);
export const rpcGetRowForm = (argument: unknown) => serve('rpcGetRowForm', argument);
export const rpcSaveRow = (argument: unknown) => serve('rpcSaveRow', argument);
export const rpcCheckPerson = (argument: unknown) => serve('rpcCheckPerson', argument);
export const rpcAddPerson = (argument: unknown) => serve('rpcAddPerson', argument);
export const rpcGetPersonForm = (argument: unknown) => serve('rpcGetPersonForm', argument);
export const rpcEditPerson = (argument: unknown) => serve('rpcEditPerson', argument);
export const rpcTakeBackPerson = (argument: unknown) => serve('rpcTakeBackPerson', argument);
export const rpcTakeBackPair = (argument: unknown) => serve('rpcTakeBackPair', argument);
export const rpcKeepCodes = (argument: unknown) => serve('rpcKeepCodes', argument);
export const rpcUpdateBook = (argument: unknown) => serve('rpcUpdateBook', argument);
export const rpcCheckBook = (argument: unknown) => serve('rpcCheckBook', argument);
export const rpcDeclineNames = (argument: unknown) => serve('rpcDeclineNames', argument);
export const rpcGetTemplates = (argument: unknown) => serve('rpcGetTemplates', argument);
export const rpcMakeTemplates = (argument: unknown) => serve('rpcMakeTemplates', argument);
export const rpcTakeTemplates = (argument: unknown) => serve('rpcTakeTemplates', argument);
export const rpcGetDocuments = (argument: unknown) => serve('rpcGetDocuments', argument);
export const rpcGetDocumentChoices = (argument: unknown) => serve('rpcGetDocumentChoices', argument);
export const rpcPreviewDocument = (argument: unknown) => serve('rpcPreviewDocument', argument);
export const rpcGetTags = (argument: unknown) => serve('rpcGetTags', argument);
export const rpcCheckTemplate = (argument: unknown) => serve('rpcCheckTemplate', argument);
export const rpcMakeDocuments = (argument: unknown) => serve('rpcMakeDocuments', argument);
export const rpcDeclineWords = (argument: unknown) => serve('rpcDeclineWords', argument);
export const rpcCheckDeclension = (argument: unknown) => serve('rpcCheckDeclension', argument);
export const rpcKeepSetUp = (argument: unknown) => serve('rpcKeepSetUp', argument);
export const rpcSetUp = (argument: unknown) => serve('rpcSetUp', argument);
export const rpcGetProfile = (argument: unknown) => serve('rpcGetProfile', argument);
export const rpcCopyProfile = (argument: unknown) => serve('rpcCopyProfile', argument);
export const rpcGetMentorForm = (argument: unknown) => serve('rpcGetMentorForm', argument);
export const rpcSetMentorForm = (argument: unknown) => serve('rpcSetMentorForm', argument);
export const rpcGetConstants = (argument: unknown) => serve('rpcGetConstants', argument);
export const rpcAddOrganisations = (argument: unknown) => serve('rpcAddOrganisations', argument);
export const rpcMakeSchoolBooks = (argument: unknown) => serve('rpcMakeSchoolBooks', argument);
export const rpcStartNewYearBooks = (argument: unknown) => serve('rpcStartNewYearBooks', argument);
export const rpcPreviewNewYear = (argument: unknown) => serve('rpcPreviewNewYear', argument);
export const rpcStartNewYear = (argument: unknown) => serve('rpcStartNewYear', argument);
export const rpcStopJob = (argument: unknown) => serve('rpcStopJob', argument);
export const rpcUpdateBooks = (argument: unknown) => serve('rpcUpdateBooks', argument);
export const rpcCloseAccess = (argument: unknown) => serve('rpcCloseAccess', argument);
export const rpcAddTypedNumbers = (argument: unknown) => serve('rpcAddTypedNumbers', argument);
export const rpcStartRollUp = (argument: unknown) => serve('rpcStartRollUp', argument);
export const rpcGetJob = (argument: unknown) => serve('rpcGetJob', argument);
export const rpcGetBoard = (argument: unknown) => serve('rpcGetBoard', argument);
export const rpcAcceptReports = (argument: unknown) => serve('rpcAcceptReports', argument);
export const rpcReturnReport = (argument: unknown) => serve('rpcReturnReport', argument);
export const rpcSendReminder = (argument: unknown) => serve('rpcSendReminder', argument);
export const rpcGetIndicators = (argument: unknown) => serve('rpcGetIndicators', argument);
export const rpcGetProof = (argument: unknown) => serve('rpcGetProof', argument);
export const rpcExportRegion = (argument: unknown) => serve('rpcExportRegion', argument);
export const rpcMakeProofSheet = (argument: unknown) => serve('rpcMakeProofSheet', argument);
export const rpcMakeSitePage = (argument: unknown) => serve('rpcMakeSitePage', argument);
export const rpcCreateRegistrationForm = (argument: unknown) => serve('rpcCreateRegistrationForm', argument);
export const rpcGetForms = (argument: unknown) => serve('rpcGetForms', argument);
export const rpcCreateForm = (argument: unknown) => serve('rpcCreateForm', argument);
export const rpcRefreshForms = (argument: unknown) => serve('rpcRefreshForms', argument);
export const rpcSetFormPeriod = (argument: unknown) => serve('rpcSetFormPeriod', argument);
export const rpcGetRegisters = (argument: unknown) => serve('rpcGetRegisters', argument);
export const rpcMakeRegister = (argument: unknown) => serve('rpcMakeRegister', argument);
export const rpcGetPairs = (argument: unknown) => serve('rpcGetPairs', argument);
export const rpcCheckPair = (argument: unknown) => serve('rpcCheckPair', argument);
export const rpcCreatePair = (argument: unknown) => serve('rpcCreatePair', argument);
export const rpcGetReminders = (argument: unknown) => serve('rpcGetReminders', argument);
export const rpcSetReminders = (argument: unknown) => serve('rpcSetReminders', argument);
export const rpcGetPairLife = (argument: unknown) => serve('rpcGetPairLife', argument);
export const rpcLogMeeting = (argument: unknown) => serve('rpcLogMeeting', argument);
export const rpcCreateProgramme = (argument: unknown) => serve('rpcCreateProgramme', argument);
export const rpcApproveProgramme = (argument: unknown) => serve('rpcApproveProgramme', argument);
export const rpcEndPair = (argument: unknown) => serve('rpcEndPair', argument);
export const rpcResumePair = (argument: unknown) => serve('rpcResumePair', argument);
export const rpcReplaceMentor = (argument: unknown) => serve('rpcReplaceMentor', argument);
export const rpcFinishPair = (argument: unknown) => serve('rpcFinishPair', argument);
export const rpcProposeAward = (argument: unknown) => serve('rpcProposeAward', argument);
export const rpcGetMatching = (argument: unknown) => serve('rpcGetMatching', argument);
export const rpcProposeMatching = (argument: unknown) => serve('rpcProposeMatching', argument);
export const rpcGetCandidates = (argument: unknown) => serve('rpcGetCandidates', argument);
export const rpcDecideMatching = (argument: unknown) => serve('rpcDecideMatching', argument);
export const rpcGetRoadmap = (argument: unknown) => serve('rpcGetRoadmap', argument);
export const rpcMarkTask = (argument: unknown) => serve('rpcMarkTask', argument);
export const rpcPlanRoadmap = (argument: unknown) => serve('rpcPlanRoadmap', argument);
export const rpcGetMunicipalRoadmap = (argument: unknown) => serve('rpcGetMunicipalRoadmap', argument);
export const rpcMarkGivenTask = (argument: unknown) => serve('rpcMarkGivenTask', argument);
export const rpcPreparePapers = (argument: unknown) => serve('rpcPreparePapers', argument);
export const rpcGetOrders = (argument: unknown) => serve('rpcGetOrders', argument);
export const rpcGetSigning = (argument: unknown) => serve('rpcGetSigning', argument);
export const rpcSignOrder = (argument: unknown) => serve('rpcSignOrder', argument);
export const rpcCarryOutOrders = (argument: unknown) => serve('rpcCarryOutOrders', argument);
export const rpcMakeOrderJournal = (argument: unknown) => serve('rpcMakeOrderJournal', argument);
export const rpcAmendOrder = (argument: unknown) => serve('rpcAmendOrder', argument);
export const rpcGetCancelling = (argument: unknown) => serve('rpcGetCancelling', argument);
export const rpcCancelOrder = (argument: unknown) => serve('rpcCancelOrder', argument);
export const rpcPreviewSubmission = (argument: unknown) => serve('rpcPreviewSubmission', argument);
export const rpcGetCounted = (argument: unknown) => serve('rpcGetCounted', argument);
export const rpcMakeCountedSheet = (argument: unknown) => serve('rpcMakeCountedSheet', argument);
export const rpcGetListFields = (argument: unknown) => serve('rpcGetListFields', argument);
export const rpcPreviewList = (argument: unknown) => serve('rpcPreviewList', argument);
export const rpcLoadList = (argument: unknown) => serve('rpcLoadList', argument);
export const rpcUndoList = (argument: unknown) => serve('rpcUndoList', argument);
export const rpcSubmitQuarter = (argument: unknown) => serve('rpcSubmitQuarter', argument);
export const rpcGetConsents = (argument: unknown) => serve('rpcGetConsents', argument);
export const rpcRecordConsent = (argument: unknown) => serve('rpcRecordConsent', argument);
export const rpcRecordConsents = (argument: unknown) => serve('rpcRecordConsents', argument);
export const rpcTakeBackConsents = (argument: unknown) => serve('rpcTakeBackConsents', argument);
export const rpcWithdrawConsent = (argument: unknown) => serve('rpcWithdrawConsent', argument);
export const rpcEraseData = (argument: unknown) => serve('rpcEraseData', argument);
export const rpcGiveCodes = (argument: unknown) => serve('rpcGiveCodes', argument);
export const rpcRefreshViewers = (argument: unknown) => serve('rpcRefreshViewers', argument);
export const rpcGetDueTasks = (argument: unknown) => serve('rpcGetDueTasks', argument);
export const rpcMarkDueTask = (argument: unknown) => serve('rpcMarkDueTask', argument);
export const rpcGetDuplicates = (argument: unknown) => serve('rpcGetDuplicates', argument);
export const rpcMergePeople = (argument: unknown) => serve('rpcMergePeople', argument);
export const rpcUndoMerge = (argument: unknown) => serve('rpcUndoMerge', argument);
