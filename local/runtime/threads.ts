// Worker threads of this process: one that a workspace has left serves the next, with everything compiled already.
import { Worker } from 'node:worker_threads';

/** A command line or a test opens its next workspace well within it; a thread nobody wants is no burden for long. */
const SPARE_MS = 5_000;

interface Spare {
  readonly workerPath: string;
  readonly worker: Worker;
  readonly expiry: NodeJS.Timeout;
}

const spares = new Set<Spare>();

/** A thread that belongs to no workspace; a spare one if there is one. */
export function takeThread(workerPath: string): Worker {
  const spare = [...spares].findLast((one) => one.workerPath === workerPath);
  if (spare === undefined) return new Worker(workerPath, { env: {}, stdin: false });
  spares.delete(spare);
  clearTimeout(spare.expiry);
  forgetListeners(spare.worker);
  return spare.worker;
}

/** Ends what its last user waited for. Node keeps listeners of its own on a worker: those have to stay. */
export function forgetListeners(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
}

/** For a thread that has closed its workspace: it waits for the next one and holds up nobody's exit. */
export function giveBackThread(workerPath: string, worker: Worker): void {
  forgetListeners(worker);
  worker.unref();
  const expiry = setTimeout(() => {
    spares.delete(spare);
    void worker.terminate();
  }, SPARE_MS);
  expiry.unref();
  const spare: Spare = { workerPath, worker, expiry };
  const gone = () => spares.delete(spare);
  worker.on('exit', gone);
  worker.on('error', gone);
  spares.add(spare);
}
