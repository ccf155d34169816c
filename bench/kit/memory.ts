// How much memory a piece of work takes: the process as a whole, and threads that have not worked before.
import type { Worker } from 'node:worker_threads';

const threads = new Set<Worker>();
process.on('worker', (worker) => threads.add(worker));

/** Ends the threads closed workspaces have left, so that the next execution finds nobody's garbage in its heap. */
export const endThreads = async (): Promise<void> => {
  await Promise.all([...threads].map((worker) => worker.terminate()));
  threads.clear();
};

/** The value of the work and the megabytes the process grew by at its largest: all threads and the store's cache are in them. */
export const atItsLargest = async <Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly megabytes: number }> => {
  const start = process.memoryUsage.rss();
  let largest = start;
  const look = () => {
    largest = Math.max(largest, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 20);
  try {
    const value = await work();
    look();
    return { value, megabytes: inMegabytes(largest - start) };
  } finally {
    clearInterval(timer);
  }
};

export const inMegabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
