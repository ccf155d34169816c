// The threads of one workspace: taken when needed, reused, replaced when an execution took its thread with it.
import os from 'node:os';
import type { Worker } from 'node:worker_threads';
import { forgetListeners, giveBackThread, takeThread } from './threads.ts';
import type { Job, JobReport, Order, WorkerSetup } from './wire.ts';

export interface Pool {
  /** `null`: the thread ended without a report. */
  readonly run: (job: Job) => Promise<JobReport | null>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly job: Job;
  readonly done: (report: JobReport | null) => void;
}

/** How long a closing workspace waits for an execution to end by itself. */
const PATIENCE_MS = 2000;

const THREADS = Math.max(4, 2 * os.availableParallelism());

export function newPool(workerPath: string, setup: WorkerSetup): Pool {
  const idle: Worker[] = [];
  const all = new Map<Worker, Waiting | null>();
  const queue: Waiting[] = [];

  const settle = (worker: Worker, report: JobReport | null): void => {
    const waiting = all.get(worker) ?? null;
    if (all.has(worker)) all.set(worker, null);
    waiting?.done(report);
  };
  const start = (): Worker => {
    const worker = takeThread(workerPath);
    tell(worker, { kind: 'enter', setup });
    all.set(worker, null);
    worker.on('message', (report: JobReport) => {
      settle(worker, report);
      if (report.isLast) return;
      worker.unref();
      idle.push(worker);
      next();
    });
    const gone = () => {
      settle(worker, null);
      all.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      next();
    };
    worker.on('exit', gone);
    worker.on('error', gone);
    return worker;
  };
  const next = (): void => {
    const [waiting] = queue;
    if (waiting === undefined) return;
    const worker = idle.pop() ?? (all.size < THREADS ? start() : undefined);
    if (worker === undefined) return;
    queue.shift();
    all.set(worker, waiting);
    // A busy thread keeps the process alive, an idle one does not.
    worker.ref();
    tell(worker, { kind: 'run', job: waiting.job });
  };
  return {
    run: (job) =>
      new Promise((done) => {
        queue.push({ job, done });
        next();
      }),
    async close() {
      for (const { done } of queue.splice(0)) done(null);
      await Promise.all([...all.keys()].map(leave));
    },
  };

  /** A thread in the middle of an execution hears of it when that has ended; one that goes on too long is ended where it is. */
  function leave(worker: Worker): Promise<void> {
    settle(worker, null);
    all.delete(worker);
    forgetListeners(worker);
    worker.ref();
    return new Promise((left) => {
      // Ended inside of the store, a thread takes the whole process with it.
      const tooLong = setTimeout(() => void worker.terminate().then(gone), PATIENCE_MS);
      const gone = () => {
        clearTimeout(tooLong);
        left();
      };
      worker.on('message', (report: JobReport | 'left') => {
        if (report !== 'left') return;
        giveBackThread(workerPath, worker);
        gone();
      });
      worker.once('error', gone);
      worker.once('exit', gone);
      tell(worker, { kind: 'leave' });
    });
  }
}

function tell(worker: Worker, order: Order): void {
  worker.postMessage(order);
}
