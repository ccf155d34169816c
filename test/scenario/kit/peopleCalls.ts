// Functions about the rows of people, with arguments that pass the checks.
import type { RpcCall } from './rpcCall.ts';

const NEW_PERSON = { register: 'mentors', values: { lastName: 'Полевая' }, representative: {} };

export const PEOPLE_CALLS: readonly RpcCall[] = [
  { entry: 'rpcGetPeople', argument: {}, in: 'school' },
  { entry: 'rpcGetPerson', argument: { personId: 'НСТ-0001' }, in: 'school' },
  { entry: 'rpcGetRowForm', argument: { sheet: 'mentors' }, in: 'school' },
  { entry: 'rpcSaveRow', argument: { sheet: 'curators', values: {} }, in: 'school' },
  { entry: 'rpcCheckPerson', argument: NEW_PERSON, in: 'school' },
  { entry: 'rpcAddPerson', argument: { ...NEW_PERSON, sure: false }, in: 'school' },
  { entry: 'rpcTakeBackPerson', argument: { personId: 'НСТ-0001' }, in: 'school' },
  { entry: 'rpcTakeBackPair', argument: { pairId: 'ПАР-0001' }, in: 'school' },
  { entry: 'rpcKeepCodes', argument: {}, in: 'school' },
];
