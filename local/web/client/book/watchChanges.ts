// Looks every few seconds whether a job, another person or another tab has written to the workbook, and shows what is new.
import type { ChangesReply } from '../../wire.ts';
import { api } from '../api.ts';
import type { BookState } from './BookState.ts';
import { toast } from './toasts.ts';

/** Asking costs the workspace one look-up; a held connection would take one of the six that a browser has for all tabs. */
const LOOK_EVERY_MS = 2500;

export interface Watch {
  /** The person has stopped typing: what had to wait is shown. */
  settle(): void;
}

export function watchChanges(bookId: string, state: BookState): Watch {
  let isAsking = false;
  let last: ChangesReply | null = null;

  const tell = () => {
    const isHand = last !== null && last.hand > state.hand;
    state.hand = Math.max(state.hand, last?.hand ?? 0);
    toast({ text: isHand ? `Книгу изменил: ${last?.who}` : 'Книгу обновила программа', key: 'changes' });
  };
  const look = async () => {
    if (isAsking || document.visibilityState !== 'visible') return;
    isAsking = true;
    try {
      const reply = await api.changes(bookId);
      if (last === null) {
        state.hand = reply.hand;
        state.steps = reply.steps;
        state.onSteps();
      }
      last = reply;
      if (reply.mark !== state.mark && (await state.reload())) tell();
    } catch {
      // The workspace was stopped: the next thing that the person does says so.
    } finally {
      isAsking = false;
    }
  };
  setInterval(() => void look(), LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', () => void look());
  void look();
  return {
    settle: () =>
      void state.settle().then((isOther) => {
        if (isOther) tell();
      }),
  };
}
