// A move of the clock under way: started by one request, watched by others, because the triggers may take minutes.
import type { ExecutionResult, Workspace } from '../contract.ts';
import { isRefusal, refusal } from '../files/refusal.ts';

const MOST_WATCHED = 1000;

export interface ClockMove {
  /** Refused while another move goes on. */
  start(to: string): void;
  /** What ran since the last start, oldest first. */
  state(): { readonly isDone: boolean; readonly error: string | null; readonly ran: readonly ExecutionResult[] };
}

export function createClockMove(workspace: Workspace): ClockMove {
  let isDone = true;
  let error: string | null = null;
  let known: ReadonlySet<string> = new Set();
  return {
    start(to) {
      if (!isDone) throw refusal('Часы уже переводятся. Дождитесь, пока всё назначенное сработает.');
      if (Date.parse(to) <= Date.parse(workspace.now()))
        throw refusal('Назад часы не переводятся. Выберите дату позже.');
      isDone = false;
      error = null;
      known = new Set(workspace.executions(MOST_WATCHED).map(({ id }) => id));
      workspace
        .moveClock(to)
        .catch((reason: unknown) => {
          error = isRefusal(reason)
            ? reason.message
            : 'Часы остановились из-за ошибки рабочего места. Посмотрите «Выполнения».';
          if (!isRefusal(reason) && reason instanceof Error) console.error(reason.stack);
        })
        .finally(() => {
          isDone = true;
        });
    },
    state() {
      const fresh = workspace.executions(MOST_WATCHED).filter(({ id }) => !known.has(id));
      return { isDone, error, ran: fresh.toSorted((left, right) => left.startedAt.localeCompare(right.startedAt)) };
    },
  };
}
