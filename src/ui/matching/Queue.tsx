// Who waits, what is proposed and who was refused, with the one run over all of them.
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { MatchingView, TwoPeople } from '../../rpc/views/matching.ts';
import * as ui from '../../texts/uiMatching.ts';
import { useAction } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Facts } from '../values/Facts.tsx';
import { Lines } from '../values/Lines.tsx';
import { Proposals } from './Proposals.tsx';
import { RefusalList } from './RefusalList.tsx';
import { WaitingList } from './WaitingList.tsx';

/** What the last action has brought. */
export interface Said {
  readonly tone: 'good' | 'warn';
  readonly text: string;
}

interface QueueProps {
  readonly view: MatchingView;
  readonly said: Said | null;
  onChanged(said: Said): void;
  onCandidates(menteeId: string): void;
  onAccept(rows: readonly TwoPeople[]): void;
  onHome(): void;
}

function Warnings({ overloaded, unlinkedWishes }: MatchingView) {
  return (
    <>
      {overloaded.length > 0 && (
        <Notice tone="warn" title={ui.overloadedTitle(overloaded.length)}>
          <Lines lines={overloaded.map(({ label, load, capacity }) => ui.overloadedLine(label, load, capacity))} />
        </Notice>
      )}
      {unlinkedWishes > 0 && (
        <Notice tone="warn" title={ui.wishesUnlinkedTitle(unlinkedWishes)}>
          <p>{ui.wishesUnlinked}</p>
        </Notice>
      )}
    </>
  );
}

type Change = { readonly decision: 'refuse' | 'restore'; readonly row: TwoPeople };

export function Queue({ view, said, onChanged, onCandidates, onAccept, onHome }: QueueProps) {
  const { waiting, proposals, refusals, mentors, places } = view;
  const [refused, setRefused] = useState<TwoPeople | null>(null);
  const [run, propose] = useAction(
    () => call('rpcProposeMatching', {}),
    ({ proposed, left }) => {
      setRefused(null);
      onChanged({ tone: 'good', text: ui.matchingProposed(proposed, left) });
    },
  );
  const [change, decide] = useAction(
    ({ decision, row: { menteeId, mentorId } }: Change) =>
      call('rpcDecideMatching', { decision, rows: [{ menteeId, mentorId }] }).then(({ problems: [problem] }) => ({
        said: problem?.text,
        refused: decision === 'refuse' && problem === undefined ? { menteeId, mentorId } : null,
      })),
    (result) => {
      setRefused(result.refused);
      if (result.said !== undefined) onChanged({ tone: 'warn', text: result.said });
      else onChanged({ tone: 'good', text: result.refused === null ? ui.restoredSaid : ui.refusedSaid });
    },
  );
  const restore = (row: TwoPeople) => decide({ decision: 'restore', row });
  const foot = {
    action: run.running || run.problems.length > 0 ? run : change,
    running: run.running ? ui.matchingRunning : ui.refusedSaving,
    said: said && (
      <Notice tone={said.tone} title={said.text}>
        {refused !== null && <Button onClick={() => restore(refused)}>{ui.refusedUndo}</Button>}
      </Notice>
    ),
  };
  const isEmpty = waiting.length === 0 && proposals.length === 0;
  // A run gives a mentor to those alone whom one with a place fits.
  const canRun = mentors > 0 && waiting.some(({ state }) => state === 'ready');
  const lists = (
    <>
      <WaitingList waiting={waiting} isLeft={proposals.length > 0} onOpen={onCandidates} />
      <RefusalList refusals={refusals} onRestore={restore} />
    </>
  );
  return (
    <>
      {isEmpty ? (
        <Empty title={ui.matchingNobodyTitle} text={ui.matchingNobody} />
      ) : (
        <Facts
          look="counts"
          facts={[
            [ui.matchingCounts.waiting, String(waiting.length + proposals.length)],
            [ui.matchingCounts.places, String(places)],
          ]}
        />
      )}
      <Warnings {...view} />
      {!isEmpty && mentors === 0 && <Empty title={ui.matchingNoMentorsTitle} text={ui.matchingNoMentors} />}
      {proposals.length > 0 ? (
        <Proposals
          proposals={proposals}
          foot={foot}
          onOther={onCandidates}
          onRefuse={(row) => decide({ decision: 'refuse', row })}
          onAccept={onAccept}
          onAgain={() => propose(undefined)}
        >
          {lists}
        </Proposals>
      ) : (
        <>
          {canRun && <p>{ui.matchingIntro}</p>}
          {!canRun && waiting.length > 0 && mentors > 0 && <p>{ui.matchingStuck}</p>}
          {lists}
          {canRun ? (
            <Actions {...foot} primary={ui.matchingRun} onPrimary={() => propose(undefined)} />
          ) : (
            <Actions {...foot} primary={ui.matchingHome} onPrimary={onHome} />
          )}
        </>
      )}
    </>
  );
}
