// A long job as a person sees it: a bar with words while it goes on, the reason and the way on when it has stopped.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { JobView } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { useAction } from '../hooks/useAction.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import { isGoingOn, type JobWatch } from './useJobWatch.ts';

interface JobProgressProps {
  readonly watch: JobWatch;
  onAgain(job: JobView['job']): void;
}

export function JobProgress({ watch, onAgain }: JobProgressProps) {
  const { job } = watch;
  const [asked, setAsked] = useState(false);
  const [action, stop] = useAction(
    () => call('rpcStopJob', {}),
    (stopped) => {
      setAsked(true);
      if (stopped !== null) watch.follow(stopped);
    },
  );
  const problems = <Problems problems={watch.problems} repeat={watch.resume} />;
  if (job === null) return problems;
  const title = `${ui.jobTitles[job.job]}: ${ui.jobStates[job.state]}`;
  return (
    <section>
      {isGoingOn(job) ? (
        <>
          <h2>{title}</h2>
          <Progress label={job.text} done={job.done} total={job.total} />
          {asked && <p>{ui.jobStopping}</p>}
          {!asked && <Button onClick={() => stop(undefined)}>{ui.jobStop}</Button>}
          <Problems problems={action.problems} repeat={action.repeat} />
        </>
      ) : (
        <Notice tone={job.state === 'failed' ? 'bad' : job.isWithoutCharts ? 'warn' : 'good'} title={title}>
          <p>{job.text}</p>
          {job.state === 'failed' && <Button onClick={() => onAgain(job.job)}>{ui.jobAgain}</Button>}
        </Notice>
      )}
      {problems}
    </section>
  );
}
