// A task of the organisations: who has not done it, and a mark for one that tells nothing itself.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { GivenRow } from '../../rpc/views/roadmap.ts';
import { capital } from '../../texts/capital.ts';
import * as texts from '../../texts/uiRoadmap.ts';
import { Button } from '../parts/Button.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Facts } from '../values/Facts.tsx';
import { StateWord } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import { MarkForm } from './MarkForm.tsx';
import { TONES } from './TaskItem.tsx';

interface GivenTaskProps {
  readonly task: GivenRow;
  readonly today: string;
  onBack(): void;
  onMarked(): void;
}

export function GivenTask({ task, today, onBack, onMarked }: GivenTaskProps) {
  const [orgId, setOrgId] = useState('');
  const one = task.missing.find((organisation) => organisation.orgId === orgId);
  if (one !== undefined) {
    return (
      <Screen key={orgId} title={one.name} subtitle={task.title} onBack={() => setOrgId('')}>
        <StateWord tone={TONES[one.status]}>{texts.taskStates[one.status]}</StateWord>
        <MarkForm
          today={today}
          others={['in_progress', 'not_needed', 'open']}
          onMark={(marking) => call('rpcMarkGivenTask', { taskId: task.taskId, orgId, ...marking })}
          onMarked={onMarked}
        />
      </Screen>
    );
  }
  return (
    <Screen title={task.title} onBack={onBack}>
      <Facts
        look="facts"
        facts={[
          [capital(texts.taskStates.done), texts.givenCount(task.done, task.of)],
          [texts.taskFacts.due, task.dueOn === '' ? texts.taskStates.date_not_set : showMoment(task.dueOn)],
          [texts.taskFacts.section, task.section],
        ]}
      />
      {task.missing.length === 0 ? (
        <p>{texts.givenAll}</p>
      ) : (
        <section>
          <h2>{texts.givenMissing}</h2>
          <ul class="list">
            {task.missing.map(({ orgId: id, name, status }) => (
              <li key={id}>
                <span>{name}</span>
                <StateWord tone={TONES[status]}>{texts.taskStates[status]}</StateWord>
                <Button kind="plain" onClick={() => setOrgId(id)}>
                  {texts.givenMark}
                  <span class="unseen"> {name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}
