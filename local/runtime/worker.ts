// Start of a worker thread: runs one execution after another, each in a fresh context.
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../store/database/database.ts';
import { newSandbox } from './sandbox.ts';
import type { Job, WorkerSetup } from './wire.ts';

const setup = workerData as WorkerSetup;
const run = newSandbox(setup, openDatabase(setup.databasePath), (report) => parentPort?.postMessage(report));

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(run(job));
});
