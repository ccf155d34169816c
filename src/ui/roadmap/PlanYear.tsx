// Puts the tasks of the coming year on the roadmap.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { OfLevel } from '../../rpc/views/orders.ts';
import * as texts from '../../texts/uiRoadmap.ts';
import { useAction } from '../hooks/useAction.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';

export function PlanYear({ level, onPlanned }: { readonly level: OfLevel; onPlanned(): void }) {
  const [added, setAdded] = useState<number | null>(null);
  const [action, plan] = useAction(
    () => call('rpcPlanRoadmap', level),
    (result) => {
      setAdded(result.added);
      onPlanned();
    },
  );
  return (
    <section>
      <Problems problems={action.problems} repeat={action.repeat} />
      {action.running && <Progress label={texts.roadmapPlanning} />}
      {added !== null && <Notice tone="good" title={texts.roadmapPlanned(added)} />}
      {!action.running && <Button onClick={() => plan(undefined)}>{texts.roadmapPlan}</Button>}
    </section>
  );
}
