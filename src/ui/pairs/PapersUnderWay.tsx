// The papers of many pairs while they go on being made by themselves.
import { call } from '../../rpc/client.ts';
import type { JobView } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { documentResumes, documentsWaiting } from '../../texts/uiDocuments.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { useJobWatch } from '../jobs/useJobWatch.ts';
import { Actions } from '../parts/Actions.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { showMoment } from '../values/show.ts';
import type { PapersProps } from './Papers.tsx';

interface UnderWayProps extends Pick<PapersProps, 'papers' | 'leave' | 'onLeave'> {
  /** Asks for the papers again: those that are ready are shown, none is made twice. */
  onShow(): void;
}

export function PapersUnderWay({ papers, ...ways }: UnderWayProps) {
  const loaded = useLoaded(() => call('rpcGetJob', { job: 'documents' }), '');
  const { waiting, resumesAt } = papers;
  return (
    <Screen title={ui.papersUnderWay}>
      <Notice
        tone="warn"
        title={resumesAt === '' ? documentsWaiting(waiting) : documentResumes(showMoment(resumesAt))}
      />
      <Loadable loaded={loaded}>{(job) => <Watched job={job} {...ways} />}</Loadable>
    </Screen>
  );
}

function Watched({ job, onShow, leave, onLeave }: { readonly job: JobView | null } & Omit<UnderWayProps, 'papers'>) {
  const watch = useJobWatch(job, false, () => undefined);
  const isReady = watch.job?.state === 'finished';
  return (
    <>
      <JobProgress watch={watch} onAgain={onShow} />
      {isReady ? (
        <Actions primary={ui.papersShow} onPrimary={onShow} secondary={leave} onSecondary={onLeave} />
      ) : (
        <Actions primary={leave} onPrimary={onLeave} />
      )}
    </>
  );
}
