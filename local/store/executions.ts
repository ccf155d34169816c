// The journal of executions.
import type { ExecutionResult } from '../contract.ts';
import type { Store } from './database/database.ts';
import { nextSerial } from './database/meta.ts';

export interface Started {
  readonly id: string;
  readonly bookId: string;
  readonly entry: string;
  readonly origin: string;
  readonly at: number;
}

/** How many serial numbers back executions are kept: some days of a five-minute trigger in every school, not a file that grows for ever. */
const KEPT = 20_000;

export function recordStart(store: Store, started: Started): void {
  const serial = nextSerial(store);
  store.run('DELETE FROM executions WHERE serial <= ?', serial - KEPT);
  store.run(
    "INSERT INTO executions (id, serial, book, entry, origin, status, started, pid, result) VALUES (?, ?, ?, ?, ?, 'running', ?, ?, NULL)",
    started.id,
    serial,
    started.bookId,
    started.entry,
    started.origin,
    started.at,
    process.pid,
  );
}

/** The page of a sidebar is not kept: it is large and is in the bundle anyway. */
export function recordEnd(store: Store, result: ExecutionResult): void {
  const ui = result.ui.map((effect) => (effect.kind === 'sidebar' ? { ...effect, html: '' } : effect));
  const kept = JSON.stringify({ ...result, ui });
  store.run('UPDATE executions SET status = ?, result = ? WHERE id = ?', result.status, kept, result.id);
}

/** The newest first. An execution whose process died while it ran is shown as killed; one that still runs is left out. */
export function listExecutions(store: Store, limit: number, isAlive: (pid: number) => boolean): ExecutionResult[] {
  const rows = store.all('SELECT * FROM executions ORDER BY serial DESC LIMIT ?', limit);
  return rows.flatMap((row) => {
    if (row['result'] !== null) return [JSON.parse(String(row['result'])) as ExecutionResult];
    if (isAlive(Number(row['pid']))) return [];
    const started = {
      id: String(row['id']),
      bookId: String(row['book']),
      entry: String(row['entry']),
      origin: String(row['origin']),
      at: Number(row['started']),
    };
    return [diedWith(started, 'killed', 'The process stopped while the execution ran.')];
  });
}

/** What is known of an execution that did not live to report. */
export function diedWith(
  started: Started,
  status: 'killed' | 'timed_out' | 'failed',
  message: string,
): ExecutionResult {
  return {
    id: started.id,
    entry: started.entry,
    trigger: started.origin,
    status,
    value: null,
    error: { name: 'Exception', message, stack: '' },
    startedAt: new Date(started.at).toISOString(),
    calls: 0,
    rpc: 0,
    charged: { low: 0, mid: 0, high: 0 },
    ledger: [],
    heapBytes: 0,
    log: [],
    ui: [],
  };
}
