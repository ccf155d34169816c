// Start of a worker thread: runs one execution after another, each in a fresh context; changes the workspace when it is told to.
import { parentPort } from 'node:worker_threads';
import { openDatabase } from '../store/database/database.ts';
import { newSandbox } from './sandbox.ts';
import type { Job, JobReport, Order } from './wire.ts';

interface Place {
  readonly run: (job: Job) => JobReport;
  readonly leave: () => void;
}

let place: Place | null = null;

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'enter') {
    const store = openDatabase(order.setup.databasePath);
    const run = newSandbox(order.setup, store, (report) => parentPort?.postMessage(report));
    place = { run, leave: store.close };
  } else if (order.kind === 'run') {
    parentPort?.postMessage(place?.run(order.job));
  } else {
    place?.leave();
    place = null;
    parentPort?.postMessage('left');
  }
});
