// Every rpc function with an argument that passes the checks, and where it may be called.

export interface RpcCall {
  readonly entry: string;
  readonly argument: Readonly<Record<string, unknown>>;
  readonly in: 'any' | 'municipality' | 'school';
}

const PERIOD = '2025-Q4';

const LIST = {
  register: 'mentees',
  columns: ['lastName', 'firstName', 'birthDate', 'position'],
  lines: [2],
  rows: [['Полевая', 'Вера', '01.09.2012', '7 «А»']],
  defaults: { category: 'обучающийся' },
};

const NEW_PAIR = {
  mentorId: 'НСТ-0001',
  menteeIds: ['НСМ-0001'],
  form: 'teacher_pupil',
  kinds: ['traditional'],
  startDate: '2025-09-15',
  endDate: '2026-05-31',
  goal: '',
};

export const RPC_CALLS: readonly RpcCall[] = [
  { entry: 'rpcGetPanel', argument: {}, in: 'any' },
  { entry: 'rpcGetJob', argument: {}, in: 'any' },
  { entry: 'rpcDeclineNames', argument: { names: [{ last: 'Полевая', first: 'Анна', patronymic: '' }] }, in: 'any' },
  {
    entry: 'rpcDeclineWords',
    argument: { words: [{ kind: 'title', gender: '', text: 'директор' }] },
    in: 'any',
  },
  { entry: 'rpcCheckDeclension', argument: {}, in: 'school' },
  { entry: 'rpcGetTags', argument: { type: 'minutes' }, in: 'any' },
  { entry: 'rpcCheckTemplate', argument: { type: 'minutes' }, in: 'any' },
  { entry: 'rpcUpdateBook', argument: {}, in: 'any' },
  {
    entry: 'rpcSetUp',
    argument: {
      profile: 'artemovsky_go',
      municipality: 'Заречный муниципальный округ',
      authority: 'Управление образования',
      place: 'г. Заречный',
      firstYear: 2021,
      coordinatorEmail: '',
      pdMode: 'names',
    },
    in: 'any',
  },
  {
    entry: 'rpcAddOrganisations',
    argument: { organisations: [{ name: 'МБОУ СОШ № 999', orgType: 'school', source: 'typed' }] },
    in: 'municipality',
  },
  { entry: 'rpcStartNewYearBooks', argument: {}, in: 'municipality' },
  { entry: 'rpcPreviewNewYear', argument: {}, in: 'school' },
  { entry: 'rpcStartNewYear', argument: { graduatesLeft: false }, in: 'school' },
  { entry: 'rpcStopJob', argument: {}, in: 'any' },
  { entry: 'rpcUpdateBooks', argument: {}, in: 'municipality' },
  { entry: 'rpcCloseAccess', argument: { orgId: 'ОО-0001', email: 'old@example.org' }, in: 'municipality' },
  { entry: 'rpcMakeSchoolBooks', argument: {}, in: 'municipality' },
  {
    entry: 'rpcAddTypedNumbers',
    argument: { period: PERIOD, rows: [{ name: 'МБДОУ № 998', orgType: 'dou', numbers: { mentors: 1 } }] },
    in: 'municipality',
  },
  { entry: 'rpcStartRollUp', argument: { period: PERIOD, asOf: '2025-12-31' }, in: 'municipality' },
  { entry: 'rpcGetIndicators', argument: { period: PERIOD }, in: 'municipality' },
  { entry: 'rpcGetProfile', argument: {}, in: 'municipality' },
  {
    entry: 'rpcCopyProfile',
    argument: { profile: 'znamensky_district', name: 'Наш профиль', replace: false },
    in: 'municipality',
  },
  { entry: 'rpcGetRegisters', argument: {}, in: 'school' },
  { entry: 'rpcMakeRegister', argument: { registerId: 'mentor_mentee_base' }, in: 'school' },
  { entry: 'rpcCreateRegistrationForm', argument: {}, in: 'school' },
  { entry: 'rpcGetPairs', argument: {}, in: 'school' },
  { entry: 'rpcCheckPair', argument: NEW_PAIR, in: 'school' },
  { entry: 'rpcCreatePair', argument: NEW_PAIR, in: 'school' },
  { entry: 'rpcGetMatching', argument: {}, in: 'school' },
  { entry: 'rpcProposeMatching', argument: {}, in: 'school' },
  { entry: 'rpcGetCandidates', argument: { menteeId: 'НСМ-0001' }, in: 'school' },
  {
    entry: 'rpcDecideMatching',
    argument: { decision: 'choose', menteeId: 'НСМ-0001', mentorId: 'НСТ-0001' },
    in: 'school',
  },
  { entry: 'rpcPreparePapers', argument: { pairIds: ['ПАР-0001'] }, in: 'school' },
  { entry: 'rpcResumePair', argument: { pairId: 'ПАР-0001' }, in: 'school' },
  { entry: 'rpcGetOrders', argument: {}, in: 'school' },
  { entry: 'rpcCarryOutOrders', argument: {}, in: 'school' },
  {
    entry: 'rpcSignOrder',
    argument: { orderId: 'ПРК-0001', number: '96-Д', date: '2025-09-12', consentsGivenOn: '' },
    in: 'school',
  },
  { entry: 'rpcGetSigning', argument: { orderId: 'ПРК-0001' }, in: 'school' },
  { entry: 'rpcMakeOrderJournal', argument: {}, in: 'school' },
  { entry: 'rpcGetCancelling', argument: { orderId: 'ПРК-0001' }, in: 'school' },
  { entry: 'rpcCancelOrder', argument: { orderId: 'ПРК-0001', sure: false }, in: 'school' },
  { entry: 'rpcAmendOrder', argument: { orderId: 'ПРК-0001' }, in: 'municipality' },
  { entry: 'rpcGetListFields', argument: {}, in: 'school' },
  { entry: 'rpcPreviewList', argument: LIST, in: 'school' },
  { entry: 'rpcLoadList', argument: { ...LIST, importId: 'list1', total: 1 }, in: 'school' },
  { entry: 'rpcUndoList', argument: { importId: 'list1' }, in: 'school' },
  { entry: 'rpcPreviewSubmission', argument: { period: PERIOD }, in: 'school' },
  { entry: 'rpcGetCounted', argument: { period: PERIOD }, in: 'school' },
  { entry: 'rpcMakeCountedSheet', argument: { period: PERIOD }, in: 'school' },
  { entry: 'rpcExportRegion', argument: { period: PERIOD }, in: 'municipality' },
  { entry: 'rpcMakeProofSheet', argument: { period: PERIOD }, in: 'municipality' },
  { entry: 'rpcMakeSitePage', argument: { period: PERIOD }, in: 'municipality' },
  { entry: 'rpcSubmitQuarter', argument: { period: PERIOD }, in: 'school' },
  { entry: 'rpcGetDueTasks', argument: {}, in: 'school' },
  { entry: 'rpcMarkDueTask', argument: { taskId: 'ЗДЧ-0001', shown: '', doneOn: '2025-09-01' }, in: 'school' },
  { entry: 'rpcGetPersonForm', argument: { personId: 'НСМ-0001' }, in: 'school' },
  {
    entry: 'rpcEditPerson',
    argument: { personId: 'НСМ-0001', register: 'mentees', shown: {}, values: { position: '6 «А»' }, sure: false },
    in: 'school',
  },
  { entry: 'rpcGetConsents', argument: {}, in: 'school' },
  { entry: 'rpcEraseData', argument: { personId: 'НСМ-0001' }, in: 'school' },
  { entry: 'rpcGiveCodes', argument: { count: 3 }, in: 'school' },
  { entry: 'rpcRefreshViewers', argument: {}, in: 'school' },
  { entry: 'rpcGetDuplicates', argument: {}, in: 'school' },
  {
    entry: 'rpcMergePeople',
    argument: { keptId: 'НСМ-0001', droppedId: 'НСМ-0002', taken: ['position'], sure: false },
    in: 'school',
  },
  { entry: 'rpcUndoMerge', argument: { droppedId: 'НСМ-0002' }, in: 'school' },
  {
    entry: 'rpcRecordConsent',
    argument: {
      personId: 'НСТ-0001',
      kind: 'pd_processing',
      signer: 'self',
      givenOn: '2025-09-01',
      validTo: '2026-08-31',
    },
    in: 'school',
  },
  {
    entry: 'rpcRecordConsents',
    argument: {
      personIds: ['НСТ-0001'],
      kind: 'pd_processing',
      signer: 'self',
      givenOn: '2025-09-01',
      validTo: '2026-08-31',
    },
    in: 'school',
  },
  {
    entry: 'rpcTakeBackConsents',
    argument: { consentIds: ['СОГ-0001'], candidateIds: ['НСТ-0001'], givenOn: '2025-09-01', validTo: '2026-08-31' },
    in: 'school',
  },
  {
    entry: 'rpcWithdrawConsent',
    argument: { consentId: 'СОГ-0001', withdrawnOn: '2025-10-01', document: 'вх. 12', request: 'withdrawal' },
    in: 'school',
  },
];
