// What the set-up wizard has been told so far: kept beside the empty workbook, so that it can be left and gone on with.
import { done, type Outcome } from '../../domain/problem.ts';
import type { SetUpDraft } from '../../rpc/views/panel.ts';
import type { Ports } from '../ports.ts';

const KEY = 'setUpDraft';
const NOTHING: SetUpDraft = { step: 0, values: {} };

export const setUpDraft = (ports: Ports): SetUpDraft => ports.memory.get<SetUpDraft>(KEY) ?? NOTHING;

export const keepSetUpDraft = (ports: Ports, draft: SetUpDraft): Outcome<{ kept: true }> => {
  ports.memory.set(KEY, draft);
  return done({ kept: true });
};

/** The answers stand in the workbook from now on. */
export const dropSetUpDraft = (ports: Ports): void => ports.memory.remove(KEY);
