// One pair on one page: who, for how long, what to do next, and how far each step is.
import { call } from '../../rpc/client.ts';
import type { PairLifeView } from '../../rpc/views/life.ts';
import { capital } from '../../texts/capital.ts';
import * as ui from '../../texts/ui.ts';
import * as texts from '../../texts/uiLife.ts';
import { useAction } from '../hooks/useAction.ts';
import type { Loaded } from '../hooks/useLoaded.ts';
import { Button } from '../parts/Button.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { NavList } from '../parts/NavList.tsx';
import { NextStep } from '../parts/NextStep.tsx';
import { Notice } from '../parts/Notice.tsx';
import { PlainAction } from '../parts/PlainAction.tsx';
import { Screen } from '../parts/Screen.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { Facts } from '../values/Facts.tsx';
import { Lines } from '../values/Lines.tsx';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import { LifeSteps } from './LifeSteps.tsx';
import type { LifeForm } from './lifeProps.ts';
import { nextOf } from './nextOf.ts';

interface LifePageProps {
  readonly loaded: Loaded<PairLifeView>;
  readonly life: PairLifeView;
  readonly message: string;
  onForm(form: LifeForm): void;
  onOpen: SchoolProps['onOpen'];
  /** The pair was changed on the page itself: it is loaded anew and says so. */
  onSaid(text: string): void;
}

const TONES: Readonly<Record<PairLifeView['status'], Tone>> = {
  draft: 'none',
  approved: 'wait',
  active: 'good',
  completed: 'good',
  terminated: 'none',
  cancelled: 'none',
};

const memberLine = ({ label, joinedOn, leftOn }: PairLifeView['members'][number]): string =>
  [
    label,
    ...(joinedOn === '' ? [] : [texts.pairJoined(showMoment(joinedOn))]),
    ...(leftOn === '' ? [] : [texts.pairLeft(showMoment(leftOn))]),
  ].join(', ');

export function LifePage({ loaded, life, message, onForm, onOpen, onSaid }: LifePageProps) {
  const [resuming, resume] = useAction(
    () => call('rpcResumePair', { pairId: life.id }),
    ({ draft }) => onSaid(texts.resumed[draft]),
  );
  const next = nextOf(life, onForm, onOpen);
  const isRunning = life.status === 'active' || life.status === 'approved';
  const roles = [...new Set(life.members.map(({ role }) => role))];
  return (
    <Screen title={texts.pairTitle(life.id)} subtitle={life.form} onBack={() => onOpen('pairs')}>
      <Loadable loaded={loaded}>{() => null}</Loadable>
      {message !== '' && <Notice tone="good" title={message} />}
      <StateWord tone={TONES[life.status]}>{life.state}</StateWord>
      {life.quietFor > 0 && <StateWord tone="bad">{texts.pairQuiet(life.quietFor)}</StateWord>}
      {life.problems.map((problem) => (
        <StateWord key={problem} tone="bad">
          {problem}
        </StateWord>
      ))}
      <Facts
        look="facts"
        facts={[
          ...roles.map((role): [string, string] => [
            capital(role),
            life.members
              .filter((member) => member.role === role)
              .map(memberLine)
              .join('; '),
          ]),
          [texts.pairPeriod, texts.pairDays(showMoment(life.startDate), showMoment(life.endDate))],
          [texts.pairKinds, life.kinds],
          ...(life.goal === '' ? [] : [[texts.pairGoal, life.goal] as const]),
        ]}
      />
      {life.terminatedOn !== '' && (
        <Lines
          lines={[
            texts.pairEnded(showMoment(life.terminatedOn)),
            ...(isRunning && life.changeOrder === null ? [texts.pairEndingWaits] : []),
          ]}
        />
      )}
      {life.changeOrder !== null && <ChangeWaits order={life.changeOrder} onOpen={onOpen} />}
      {life.mayResume && (
        <PlainAction
          label={texts.resume}
          onClick={() => resume(undefined)}
          action={resuming}
          running={texts.resuming}
        />
      )}
      <NextStep text={next.text} {...(next.primary && { primary: next.primary })} onPrimary={next.onPrimary} />
      <LifeSteps life={life} onForm={onForm} onOpen={onOpen} />
      {(isRunning || life.status === 'completed') && (
        <NavList
          title={texts.pairMore}
          items={[
            ...(isRunning && life.terminatedOn === ''
              ? [
                  { label: texts.replaceTitle, onOpen: () => onForm('replace') },
                  { label: texts.endTitle, onOpen: () => onForm('end') },
                ]
              : []),
            { label: texts.awardTitle, onOpen: () => onForm('award') },
          ]}
        />
      )}
    </Screen>
  );
}

interface ChangeWaitsProps {
  readonly order: NonNullable<PairLifeView['changeOrder']>;
  onOpen: SchoolProps['onOpen'];
}

function ChangeWaits({ order, onOpen }: ChangeWaitsProps) {
  return (
    <Notice tone="warn" title={texts.pairChangeTitle}>
      <p>{texts.pairChangeText}</p>
      {order.url !== '' && <OutLink href={order.url}>{texts.pairChangeOrder}</OutLink>}
      <Button onClick={() => onOpen('signOrder', order.id)}>{ui.sign}</Button>
    </Notice>
  );
}
