// «Дорожная карта» of the municipality: how many organisations have done each task, and its own tasks.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { GivenRow, MunicipalRoadmapView } from '../../rpc/views/roadmap.ts';
import * as texts from '../../texts/uiRoadmap.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Button } from '../parts/Button.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import { GivenTask } from './GivenTask.tsx';
import { OneTask } from './OneTask.tsx';
import { PlanYear } from './PlanYear.tsx';
import { TaskGroups } from './TaskGroups.tsx';

type Chosen = { readonly kind: 'own' | 'given'; readonly taskId: string } | null;

export function MunicipalRoadmap({ onBack }: { onBack(): void }) {
  const roadmap = useLoaded(() => call('rpcGetMunicipalRoadmap', {}), '');
  const [chosen, setChosen] = useState<Chosen>(null);
  const [isMarked, setMarked] = useState(false);
  const open = (next: Chosen) => {
    setMarked(false);
    setChosen(next);
  };
  const marked = () => {
    open(null);
    setMarked(true);
    roadmap.reload();
  };
  const view = roadmap.value;
  const own = chosen?.kind === 'own' ? view?.rows.find(({ taskId }) => taskId === chosen.taskId) : undefined;
  const given = chosen?.kind === 'given' ? view?.given.find(({ taskId }) => taskId === chosen.taskId) : undefined;
  if (own !== undefined) {
    return (
      <OneTask
        key={own.taskId}
        row={own}
        today={view?.today ?? ''}
        onBack={() => open(null)}
        onMark={(marking) => call('rpcMarkGivenTask', { taskId: own.taskId, orgId: '', ...marking })}
        onMarked={marked}
      />
    );
  }
  if (given !== undefined)
    return <GivenTask task={given} today={view?.today ?? ''} onBack={() => open(null)} onMarked={marked} />;
  return (
    <Screen title={texts.roadmapTitle} onBack={onBack}>
      {isMarked && <Notice tone="good" title={texts.taskMarked} />}
      <Loadable loaded={roadmap}>
        {(shown) => (
          <>
            <GivenTasks view={shown} onOpen={(taskId) => open({ kind: 'given', taskId })} />
            <h2>{texts.givenOwn}</h2>
            {shown.rows.length === 0 ? (
              <p>{texts.roadmapEmpty}</p>
            ) : (
              <TaskGroups rows={shown.rows} today={shown.today} onOpen={(taskId) => open({ kind: 'own', taskId })} />
            )}
            <PlanYear level={{ level: 'municipality' }} onPlanned={roadmap.reload} />
          </>
        )}
      </Loadable>
    </Screen>
  );
}

const toneOf = ({ done, of, dueOn }: GivenRow, today: string): Tone => {
  if (done === of) return 'good';
  return dueOn !== '' && dueOn < today ? 'bad' : 'wait';
};

interface GivenTasksProps {
  readonly view: MunicipalRoadmapView;
  onOpen(taskId: string): void;
}

function GivenTasks({ view, onOpen }: GivenTasksProps) {
  const waiting = view.given.filter(({ done, of }) => done < of);
  const done = view.given.filter((task) => !waiting.includes(task));
  const items = (tasks: readonly GivenRow[]) => (
    <ul class="list">
      {tasks.map((task) => (
        <li key={task.taskId}>
          <Button kind="plain" onClick={() => onOpen(task.taskId)}>
            {task.title}
          </Button>
          <StateWord tone={toneOf(task, view.today)}>{texts.givenCount(task.done, task.of)}</StateWord>
          {task.dueOn !== '' && <span class="hint">{texts.taskDue(showMoment(task.dueOn))}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{texts.givenTitle}</h2>
      {view.given.length === 0 ? <p>{texts.givenNone}</p> : items(waiting)}
      {view.given.length > 0 && view.silent > 0 && <p class="hint">{texts.givenSilent(view.silent)}</p>}
      {done.length > 0 && (
        <details>
          <summary>
            <span>{texts.givenDone(done.length)}</span>
          </summary>
          {items(done)}
        </details>
      )}
    </section>
  );
}
