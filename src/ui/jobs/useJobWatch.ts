// Follows a long job of the script: asks every two seconds while it goes on or waits for its next slice, every minute while it waits for another day.
import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { JobView, ShownProblem } from '../../rpc/contract.ts';
import { problemsOf } from '../hooks/problemsOf.ts';

const PAUSE_MS = 2000;
const LONG_PAUSE_MS = 60_000;

export const isGoingOn = (job: JobView | null): boolean => job?.state === 'running' || job?.state === 'waiting';

/** Whether one of the jobs `own` cannot be started now: it goes on, or another runs. One that waits for another day keeps nobody. */
export const isInTheWay = (job: JobView | null, own: readonly JobView['job'][]): boolean =>
  job !== null && isGoingOn(job) && (job.resumesAt === undefined || own.includes(job.job));

export interface JobWatch {
  readonly job: JobView | null;
  /** Why the job cannot be followed just now; the job itself may be going on. */
  readonly problems: readonly ShownProblem[];
  /** Takes the job that a start has returned. */
  follow(job: JobView): void;
  /** Asks again after problems. */
  resume(): void;
}

/** `expecting` while a start is under way: its first slice may already report. `onEnd` once, when the job has ended. */
export function useJobWatch(known: JobView | null, expecting: boolean, onEnd: () => void): JobWatch {
  const [job, setJob] = useState<JobView | null>(known);
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [round, setRound] = useState(0);
  const latest = useRef({ expecting, onEnd });
  latest.current = { expecting, onEnd };
  // A job that is being started is not the one known so far.
  const followed = expecting || job === null ? null : job.job;
  const goesOn = isGoingOn(job);
  const pauseMs = job?.resumesAt === undefined || expecting ? PAUSE_MS : LONG_PAUSE_MS;

  const follow = (answer: JobView) => {
    setJob(answer);
    if (!isGoingOn(answer)) latest.current.onEnd();
  };

  // `round` is not read: each new one is the next question.
  useEffect(() => {
    if (!(goesOn || expecting) || problems.length > 0) return undefined;
    let gone = false;
    const ask = () =>
      call('rpcGetJob', followed === null ? {} : { job: followed }).then(
        (answer) => {
          if (gone) return;
          setRound((old) => old + 1);
          if (answer !== null && isGoingOn(answer)) setJob(answer);
          // Before the start has answered, an ended job is the one before it.
          else if (!latest.current.expecting) {
            setJob(answer);
            latest.current.onEnd();
          }
        },
        (error: unknown) => {
          if (!gone) setProblems(problemsOf(error));
        },
      );
    const timer = setTimeout(ask, pauseMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [goesOn, expecting, followed, round, problems, pauseMs]);

  return { job, problems, follow, resume: () => setProblems([]) };
}
