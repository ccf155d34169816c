// A long job as a person sees it: a bar with words while it goes on, the reason and the way on when it has stopped.
import type { JobView } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { isGoingOn, type JobWatch } from '../hooks/useJobWatch.ts';
import { Icon } from '../parts/Icon.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';

interface JobProgressProps {
  readonly watch: JobWatch;
  onAgain(job: JobView['job']): void;
}

export function JobProgress({ watch, onAgain }: JobProgressProps) {
  const { job } = watch;
  if (job === null) return <Problems problems={watch.problems} repeat={watch.resume} />;
  return (
    <section class="job">
      <h2>
        {ui.job.names[job.job]}: {ui.job.states[job.state]}
      </h2>
      {isGoingOn(job) && <Progress label={job.text} done={job.done} total={job.total} />}
      {job.state === 'failed' && (
        <div class="notice bad" role="alert">
          <p class="notice-title">
            <Icon name="alert" />
            {ui.job.progress(job.done, job.total)}
          </p>
          <p>{job.text}</p>
          <button type="button" class="button" onClick={() => onAgain(job.job)}>
            {ui.job.again}
          </button>
        </div>
      )}
      <Problems problems={watch.problems} repeat={watch.resume} />
    </section>
  );
}
