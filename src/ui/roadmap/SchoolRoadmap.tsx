// «Дорожная карта» of a school.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import * as texts from '../../texts/uiRoadmap.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { OtherPage } from '../panel/OtherPage.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { OneTask } from './OneTask.tsx';
import { PlanYear } from './PlanYear.tsx';
import { TaskGroups } from './TaskGroups.tsx';

export function SchoolRoadmap() {
  const [isLeft, setLeft] = useState(false);
  const roadmap = useLoaded(() => call('rpcGetRoadmap', {}), '');
  const [chosen, setChosen] = useState('');
  const [isMarked, setMarked] = useState(false);
  const open = (taskId: string) => {
    setMarked(false);
    setChosen(taskId);
  };
  const row = roadmap.value?.rows.find(({ taskId }) => taskId === chosen);
  if (isLeft) return <OtherPage />;
  if (row !== undefined) {
    return (
      <OneTask
        key={row.taskId}
        row={row}
        today={roadmap.value?.today ?? ''}
        onBack={() => open('')}
        onMark={(marking) => call('rpcMarkTask', { taskId: row.taskId, ...marking })}
        onMarked={() => {
          open('');
          setMarked(true);
          roadmap.reload();
        }}
      />
    );
  }
  return (
    <Screen title={texts.roadmapTitle} onBack={() => setLeft(true)}>
      {isMarked && <Notice tone="good" title={texts.taskMarked} />}
      <Loadable loaded={roadmap}>
        {({ rows, today }) => (
          <>
            {rows.length === 0 ? (
              <Empty title={texts.roadmapEmptyTitle} text={texts.roadmapEmpty} />
            ) : (
              <>
                <p class="hint">{texts.roadmapHow}</p>
                <TaskGroups rows={rows} today={today} onOpen={open} />
              </>
            )}
            <PlanYear level={{}} onPlanned={roadmap.reload} />
          </>
        )}
      </Loadable>
    </Screen>
  );
}
