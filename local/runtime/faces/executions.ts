// Executions of an open workspace: started by people and by the clock, and what is left of them.
import type { ExecutionRequest, ExecutionResult, TriggerEntry, Workspace } from '../../contract.ts';
import { listTriggers, type StoredTrigger } from '../../store/clock/triggers.ts';
import type { Store } from '../../store/database/database.ts';
import { isAlive } from '../../store/database/process.ts';
import { diedWith, listExecutions } from '../../store/executions.ts';
import { findFile } from '../../store/files.ts';
import { refuse } from '../../store/refusal.ts';
import { fireClock, fireDue } from '../firing.ts';
import { fileOf, iso, type Parts } from './parts.ts';
import { illegalArgument } from './scriptRun.ts';

type ExecutionFace = Pick<
  Workspace,
  'now' | 'call' | 'open' | 'triggers' | 'moveClock' | 'runDue' | 'executions' | 'outbox'
>;

const SHOWN = 200;

export function executionFace({ store, clock, launch, bundle }: Parts): ExecutionFace {
  const { timeZone } = bundle.manifest;
  let rounds = 0;
  let lastRound: Promise<unknown> = Promise.resolve();
  /** One round of the clock after another: triggers of two rounds would run out of order. */
  const inTurn = async (round: () => Promise<ExecutionResult[]>): Promise<ExecutionResult[]> => {
    rounds += 1;
    const ran = lastRound.then(round);
    lastRound = ran.catch(() => undefined);
    return ran.finally(() => {
      rounds -= 1;
    });
  };
  return {
    now: () => iso(clock.now()),
    async call(request) {
      const book = fileOf(store, request.bookId, 'spreadsheet');
      const origin = request.from ?? 'editor';
      const illegal = origin === 'sidebar' ? illegalArgument(request.args ?? []) : null;
      if (illegal !== null) return refusedCall(request, clock.now(), illegal);
      const args = JSON.parse(JSON.stringify(request.args ?? [])) as unknown[];
      const { entry, profile = 'mid', faults = [] } = request;
      return launch({ bookId: book.id, entry, origin, args, profile, faults });
    },
    async open(bookId) {
      const book = fileOf(store, bookId, 'spreadsheet');
      return launch({ bookId: book.id, entry: 'onOpen', origin: 'open', event: { kind: 'open', bookId: book.id } });
    },
    triggers: () => listTriggers(store).map((trigger) => entryOf(store, trigger)),
    async moveClock(to) {
      const moment = Date.parse(to);
      if (Number.isNaN(moment)) throw refuse(`Часы: «${to}» не похоже на дату и время.`);
      if (moment < Math.floor(clock.now())) throw refuse(`Часы не переводятся назад: сейчас ${iso(clock.now())}.`);
      return inTurn(() => fireClock(store, launch, clock, moment, timeZone));
    },
    runDue: async (until) => (rounds > 0 ? [] : inTurn(() => fireDue(store, launch, clock, timeZone, until))),
    executions: (limit = SHOWN) => listExecutions(store, limit, isAlive),
    outbox: () =>
      store.all('SELECT * FROM outbox ORDER BY serial').map((row) => ({
        to: String(row['recipient']),
        subject: String(row['subject']),
        body: String(row['body']),
        sentAt: iso(Number(row['sent'])),
      })),
  };
}

/** Google's page refuses such a call before anything is sent: nothing runs and nothing is journalled. */
function refusedCall(request: ExecutionRequest, at: number, part: string): ExecutionResult {
  const started = { id: '', bookId: request.bookId, entry: request.entry, origin: 'sidebar', at };
  const result = diedWith(started, 'failed', `Failed due to illegal value in property: ${part}`);
  return { ...result, error: { name: 'TypeError', message: result.error?.message ?? '', stack: '' } };
}

function entryOf(store: Store, trigger: StoredTrigger): TriggerEntry {
  return {
    id: trigger.id,
    bookId: trigger.book,
    entry: trigger.entry,
    type: trigger.type,
    description: describe(store, trigger),
    nextAt: trigger.nextAt === null ? null : iso(trigger.nextAt),
  };
}

function describe(store: Store, { type, source, rule, nextAt }: StoredTrigger): string {
  if (type === 'ON_FORM_SUBMIT') return `Отправка формы «${findFile(store, source ?? '')?.name ?? source}»`;
  if (rule.everyMinutes !== undefined) return `Каждые ${rule.everyMinutes} мин.`;
  if (rule.monthDay !== undefined) return `Каждый месяц ${rule.monthDay}-го числа, в ${rule.hour ?? 0}:00`;
  return nextAt === null ? 'Один раз: уже сработал' : 'Один раз';
}
