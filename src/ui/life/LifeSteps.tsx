// The steps of a pair with the state of each and the way to it.
import type { ComponentChildren } from 'preact';
import type { FeedbackView, PairLifeView } from '../../rpc/views/life.ts';
import * as texts from '../../texts/uiLife.ts';
import { Button } from '../parts/Button.tsx';
import type { SchoolProps } from '../school/schoolProps.ts';
import { OutLink } from '../values/OutLink.tsx';
import { StateWord, type Tone } from '../values/StateWord.tsx';
import { showMoment } from '../values/show.ts';
import type { LifeForm } from './lifeProps.ts';

type Step = PairLifeView['steps'][number];

const TONES: Readonly<Record<Step['state'], Tone>> = {
  done: 'good',
  due: 'wait',
  overdue: 'bad',
  later: 'none',
  off: 'none',
};

interface LifeStepsProps {
  readonly life: PairLifeView;
  onForm(form: LifeForm): void;
  onOpen: SchoolProps['onOpen'];
}

export function LifeSteps(props: LifeStepsProps) {
  return (
    <section>
      <h2>{texts.pairProgress}</h2>
      <ul class="list">
        {props.life.steps.map((step) => (
          <li key={step.id}>
            <span>{texts.stepNames[step.id]}</span>
            <StateWord tone={TONES[step.state]}>{stateOf(step)}</StateWord>
            {details(step.id, props)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf({ state, by }: Step): string {
  if (by === '' || state === 'done' || state === 'off') return texts.stepStates[state];
  return texts.stepStatesBy[state](showMoment(by));
}

function details(id: Step['id'], { life, onForm }: LifeStepsProps): ComponentChildren {
  const isRunning = life.status === 'active' || life.status === 'approved';
  switch (id) {
    case 'programme':
      return <Programme life={life} onForm={onForm} />;
    case 'meetings':
      return <Meetings life={life} isRunning={isRunning} onForm={onForm} />;
    case 'feedback':
      return <Answers feedback={life.interim} />;
    case 'closing':
      return <Answers feedback={life.closing} />;
    case 'result':
      return <Result life={life} onForm={onForm} />;
    default:
      return null;
  }
}

function Programme({ life, onForm }: Pick<LifeStepsProps, 'life' | 'onForm'>) {
  const { programme } = life;
  if (programme === null) {
    const isOpen = life.status === 'draft' || life.status === 'active' || life.status === 'approved';
    return isOpen && life.next !== 'programme' ? (
      <Button onClick={() => onForm('programme')}>{texts.nextActions.programme}</Button>
    ) : null;
  }
  const days = texts.pairDays(showMoment(programme.startDate), showMoment(programme.endDate));
  const approved = programme.approvedOn === '' ? '' : `, ${texts.programmeApproved(showMoment(programme.approvedOn))}`;
  const done = programme.items.filter(({ isDone }) => isDone).length;
  return (
    <>
      <span>{`${days}, ${approved === '' ? programme.state : approved.slice(2)}`}</span>
      <span class="hint">{texts.programmeItems(done, programme.items.length)}</span>
      {programme.problems.map((problem) => (
        <StateWord key={problem} tone="bad">
          {problem}
        </StateWord>
      ))}
      {programme.documentUrl !== '' && <OutLink href={programme.documentUrl}>{texts.programmePaper}</OutLink>}
      {life.next !== 'programme' && (!programme.isApproved || programme.documentUrl === '') && (
        <Button onClick={() => onForm('approve')}>
          {programme.isApproved ? texts.programmePrint : texts.nextActions.approve}
        </Button>
      )}
    </>
  );
}

interface MeetingsProps extends Pick<LifeStepsProps, 'life' | 'onForm'> {
  readonly isRunning: boolean;
}

function Meetings({ life, isRunning, onForm }: MeetingsProps) {
  const { meetings, meeting } = life;
  return (
    <>
      {meetings.length > 0 && (
        <details>
          <summary>
            <span>{texts.meetingsHeld(meetings.length)}</span>
          </summary>
          <ul class="lines">
            {meetings.map(({ id, on, type, topic }) => (
              <li key={id}>
                {texts.meetingLine(showMoment(on), type)}
                {topic !== '' && <span class="hint"> {topic}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {meeting !== null && <span>{texts.meetingNext(meeting.name, showMoment(meeting.by))}</span>}
      {isRunning && life.next !== 'meetings' && <Button onClick={() => onForm('meeting')}>{texts.meetingTitle}</Button>}
    </>
  );
}

function Answers({ feedback }: { readonly feedback: FeedbackView | null }) {
  if (feedback === null) return null;
  return (
    <>
      <span>{texts.answered(feedback.answered, feedback.asked)}</span>
      {feedback.url !== '' && <OutLink href={feedback.url}>{texts.surveyLink}</OutLink>}
    </>
  );
}

/** Answers that never come must not keep a pair from its result. */
function Result({ life, onForm }: Pick<LifeStepsProps, 'life' | 'onForm'>) {
  const state = life.steps.find(({ id }) => id === 'result')?.state;
  return (state === 'due' || state === 'overdue') && life.next !== 'result' ? (
    <Button onClick={() => onForm('result')}>{texts.nextActions.result}</Button>
  ) : null;
}
