// Checks of what the pages of consents, doubled rows and codes send; schemas.ts puts them beside the others.
import { CONSENT_KINDS } from '../domain/consent/consent.ts';
import { WITHDRAWAL_REQUESTS } from '../domain/consent/withdrawalTasks.ts';
import { OPEN_STATUSES } from '../domain/todo/openTask.ts';

type Valibot = typeof import('valibot');

const MAX_TEXT = 500;
/** Columns of a row, those of the school's own counted in. */
const MAX_COLUMNS = 1000;
/** People whose consents are written down at once. */
const MAX_SIGNED = 2000;

export const privacySchemas = (v: Valibot) => {
  const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
  const day = v.pipe(v.string(), v.isoDate());
  const dayOrNone = v.union([v.literal(''), day]);
  const people = v.pipe(v.array(id), v.minLength(1), v.maxLength(MAX_SIGNED));
  const paper = {
    kind: v.picklist(CONSENT_KINDS),
    signer: v.picklist(['self', 'legal_representative']),
    givenOn: day,
    validTo: dayOrNone,
  };
  const nothing = v.strictObject({});
  return {
    rpcGetConsents: () => v.strictObject({ personId: v.exactOptional(id) }),
    rpcRecordConsent: () => v.strictObject({ personId: id, ...paper }),
    rpcRecordConsents: () => v.strictObject({ personIds: people, ...paper }),
    rpcTakeBackConsents: () =>
      v.strictObject({
        consentIds: people,
        candidateIds: v.pipe(v.array(id), v.maxLength(MAX_SIGNED)),
        givenOn: day,
        validTo: dayOrNone,
      }),
    rpcGetDueTasks: () => nothing,
    rpcMarkDueTask: () =>
      v.strictObject({
        taskId: id,
        shown: dayOrNone,
        doneOn: dayOrNone,
        status: v.exactOptional(v.picklist(OPEN_STATUSES)),
      }),
    rpcGetDuplicates: () => nothing,
    rpcMergePeople: () =>
      v.strictObject({
        keptId: id,
        droppedId: id,
        taken: v.pipe(v.array(id), v.maxLength(MAX_COLUMNS)),
        sure: v.boolean(),
      }),
    rpcEraseData: () => v.strictObject({ personId: id }),
    rpcRefreshViewers: () => nothing,
    rpcGiveCodes: () => v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)) }),
    rpcUndoMerge: () => v.strictObject({ droppedId: id }),
    rpcWithdrawConsent: () =>
      v.strictObject({
        consentId: id,
        withdrawnOn: day,
        document: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TEXT)),
        request: v.picklist(WITHDRAWAL_REQUESTS),
      }),
  };
};
