// Puts the tasks of the coming year on the roadmap.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { OfLevel } from '../../rpc/views/orders.ts';
import * as texts from '../../texts/uiRoadmap.ts';
import { useAction } from '../hooks/useAction.ts';
import { Notice } from '../parts/Notice.tsx';
import { PlainAction } from '../parts/PlainAction.tsx';

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
      {added !== null && <Notice tone="good" title={texts.roadmapPlanned(added)} />}
      <PlainAction
        label={texts.roadmapPlan}
        onClick={() => plan(undefined)}
        action={action}
        running={texts.roadmapPlanning}
      />
    </section>
  );
}
