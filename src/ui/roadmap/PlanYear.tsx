// Puts the tasks of the coming year on the roadmap.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { OfLevel } from '../../rpc/views/orders.ts';
import * as texts from '../../texts/uiRoadmap.ts';
import { useAction } from '../hooks/useAction.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Notice } from '../parts/Notice.tsx';

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
      <ActionButton action={action} running={texts.roadmapPlanning} onClick={() => plan(undefined)}>
        {texts.roadmapPlan}
      </ActionButton>
    </section>
  );
}
