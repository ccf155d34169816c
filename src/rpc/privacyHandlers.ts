// The use cases behind the pages of consents, doubled rows and codes; server.ts puts them beside the others.
import { getDueTasks } from '../application/dueTasks/getDueTasks.ts';
import { markDueTask } from '../application/dueTasks/markDueTask.ts';
import { getDuplicates } from '../application/duplicates/getDuplicates.ts';
import { mergePeople } from '../application/duplicates/mergePeople.ts';
import { undoMerge } from '../application/duplicates/undoMerge.ts';
import type { Ports } from '../application/ports.ts';
import { eraseData } from '../application/privacy/eraseData.ts';
import { getConsents } from '../application/privacy/getConsents.ts';
import { giveCodes } from '../application/privacy/giveCodes.ts';
import { recordConsent, recordConsents } from '../application/privacy/recordConsent.ts';
import { refreshViewers } from '../application/privacy/refreshViewers.ts';
import { takeBackConsents } from '../application/privacy/takeBackConsents.ts';
import { withdrawConsent } from '../application/privacy/withdrawConsent.ts';

export const privacyHandlers = {
  rpcGetConsents: getConsents,
  rpcRecordConsent: recordConsent,
  rpcRecordConsents: recordConsents,
  rpcTakeBackConsents: takeBackConsents,
  rpcWithdrawConsent: withdrawConsent,
  rpcGetDueTasks: getDueTasks,
  rpcMarkDueTask: markDueTask,
  rpcEraseData: (at: Ports, { personId }: { readonly personId: string }) => eraseData(at, personId),
  rpcGiveCodes: (at: Ports, { count }: { readonly count: number }) => giveCodes(at, count),
  rpcRefreshViewers: refreshViewers,
  rpcGetDuplicates: getDuplicates,
  rpcMergePeople: mergePeople,
  rpcUndoMerge: (at: Ports, { droppedId }: { readonly droppedId: string }) => undoMerge(at, droppedId),
};

/** Those that only read. */
export const privacyReading = ['rpcGetConsents', 'rpcGetDueTasks', 'rpcGetDuplicates'] as const;
