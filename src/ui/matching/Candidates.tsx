// The mentors of one mentee, the best first, each with the reasons; why the others are not here.
import { call } from '../../rpc/client.ts';
import type { CandidatesView } from '../../rpc/views/matching.ts';
import * as ui from '../../texts/uiMatching.ts';
import { useAction } from '../hooks/useAction.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Empty } from '../parts/Empty.tsx';
import { Loadable } from '../parts/Loadable.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Lines } from '../values/Lines.tsx';
import { Reasons } from './Reasons.tsx';
import { RowButton } from './RowButton.tsx';

interface CandidatesProps {
  readonly menteeId: string;
  onBack(): void;
  onChosen(said: string): void;
}

function Excluded({ excluded }: Pick<CandidatesView, 'excluded'>) {
  if (excluded.length === 0) return null;
  const total = excluded.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h2>{ui.candidatesExcluded(total)}</h2>
      <Lines lines={excluded.map(({ why, count }) => ui.candidatesExcludedLine(why, count))} />
    </>
  );
}

export function Candidates({ menteeId, onBack, onChosen }: CandidatesProps) {
  const list = useLoaded(() => call('rpcGetCandidates', { menteeId }), menteeId);
  const [action, choose] = useAction(
    (mentorId: string) => call('rpcDecideMatching', { decision: 'choose', menteeId, mentorId }),
    ({ released }) => onChosen(ui.chosenSaid(released)),
  );
  return (
    <Screen title={ui.candidatesTitle} onBack={onBack} busy={action.running}>
      <Loadable loaded={list}>
        {({ mentee, request, candidates, more, excluded }) => (
          <>
            <p>{ui.candidatesFor(mentee)}</p>
            {request !== '' && <p class="hint">{ui.proposalRequest(request)}</p>}
            <Problems problems={action.problems} repeat={action.repeat} />
            {action.running && <Progress label={ui.candidatesChoosing} />}
            {candidates.length === 0 && <Empty title={ui.candidatesNoneTitle} text={ui.candidatesNone} />}
            <ul class="list">
              {candidates.map(({ mentorId, label, form, reasons }) => (
                <li key={mentorId}>
                  <span>{label}</span>
                  <span class="hint">{form}</span>
                  <Reasons reasons={reasons} />
                  <RowButton
                    label={ui.candidatesChoose}
                    spoken={ui.candidatesChooseFor(label)}
                    onClick={() => choose(mentorId)}
                  />
                </li>
              ))}
            </ul>
            {more > 0 && <p class="hint">{ui.candidatesMore(more)}</p>}
            <Excluded excluded={excluded} />
          </>
        )}
      </Loadable>
    </Screen>
  );
}
