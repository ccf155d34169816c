// «Задачи» that are to be done, by their days; one opens as a screen of its own.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { DueTaskView } from '../../rpc/views/dueTasks.ts';
import type { PagePlace } from '../../rpc/views/panel.ts';
import * as ui from '../../texts/uiDueTasks.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Button } from '../parts/Button.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { DueDay } from './DueDay.tsx';
import { OneDueTask } from './OneDueTask.tsx';

interface DueTasksProps {
  onBack(): void;
  /** To a screen of the first page. */
  onPlace(place: PagePlace): void;
}

export function DueTasks({ onBack, onPlace }: DueTasksProps) {
  const list = useLoaded(() => call('rpcGetDueTasks', {}), '');
  const [chosen, setChosen] = useState<DueTaskView | null>(null);
  if (chosen !== null) {
    const toList = () => {
      setChosen(null);
      list.reload();
    };
    return <OneDueTask task={chosen} today={list.value?.today ?? ''} onBack={toList} onPlace={onPlace} />;
  }
  return (
    <Screen title={ui.dueTasksTitle} onBack={onBack}>
      <Loadable loaded={list}>
        {({ tasks }) =>
          tasks.length === 0 ? (
            <Empty title={ui.dueTasksNone} text={ui.dueTasksNoneText} />
          ) : (
            <ul class="list">
              {tasks.map((task) => (
                <li key={task.taskId}>
                  <Button kind="plain" onClick={() => setChosen(task)}>
                    {task.title}
                  </Button>
                  <DueDay task={task} />
                  {task.about !== '' && <span class="hint">{task.about}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Loadable>
    </Screen>
  );
}
