// Functions about the life of a pair and the roadmap, with arguments that pass the checks.
import type { RpcCall } from './rpcCall.ts';

const pairId = 'ПАР-0001';
const MARK = { taskId: 'ДК-01', mark: 'done', doneOn: '2025-10-01', url: '' };
const CHANGE = { pairId, reason: 'mentor_refused', noticeOn: '' };

export const PAIR_CALLS: readonly RpcCall[] = [
  { entry: 'rpcGetPairLife', argument: { pairId }, in: 'school' },
  {
    entry: 'rpcLogMeeting',
    argument: { pairId, type: 'first', heldOn: '2025-09-20', topic: '', sure: false },
    in: 'school',
  },
  {
    entry: 'rpcCreateProgramme',
    argument: {
      pairId,
      kind: 'personalised',
      startDate: '2025-09-15',
      endDate: '2026-05-31',
      goal: '',
      deficits: '',
      expected: '',
      items: [],
    },
    in: 'school',
  },
  { entry: 'rpcApproveProgramme', argument: { pairId, approvedOn: '2025-09-15' }, in: 'school' },
  { entry: 'rpcEndPair', argument: { ...CHANGE, lastDay: '2025-12-01' }, in: 'school' },
  { entry: 'rpcResumePair', argument: { pairId }, in: 'school' },
  { entry: 'rpcReplaceMentor', argument: { ...CHANGE, mentorId: 'НСТ-0002', from: '2025-12-01' }, in: 'school' },
  { entry: 'rpcFinishPair', argument: { pairId, level: 'achieved', text: '' }, in: 'school' },
  { entry: 'rpcProposeAward', argument: { pairId, personId: 'НСТ-0001', kind: 'грамота', basis: '' }, in: 'school' },
  { entry: 'rpcGetReminders', argument: {}, in: 'school' },
  { entry: 'rpcSetReminders', argument: { on: true }, in: 'school' },
  { entry: 'rpcGetRoadmap', argument: {}, in: 'school' },
  { entry: 'rpcMarkTask', argument: MARK, in: 'school' },
  { entry: 'rpcPlanRoadmap', argument: {}, in: 'school' },
  { entry: 'rpcGetMunicipalRoadmap', argument: {}, in: 'municipality' },
  { entry: 'rpcMarkGivenTask', argument: { ...MARK, orgId: 'ОО-0001' }, in: 'municipality' },
];
