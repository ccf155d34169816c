// Proposals to be ticked and accepted, each with its reasons, another mentor and a refusal.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ProposalView, TwoPeople } from '../../rpc/views/matching.ts';
import * as ui from '../../texts/uiMatching.ts';
import { toggled } from '../fields/CheckField.tsx';
import type { Action } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Button } from '../parts/Button.tsx';
import { More, useShown } from './More.tsx';
import { ProposalItem } from './ProposalItem.tsx';

interface ProposalsProps {
  readonly proposals: readonly ProposalView[];
  /** What the foot of the screen tells. */
  readonly foot: { readonly action: Action; readonly running: string; readonly said: ComponentChildren };
  /** Stands between the list and the foot of the screen. */
  readonly children: ComponentChildren;
  onOther(menteeId: string): void;
  onRefuse(row: TwoPeople): void;
  onAccept(rows: readonly TwoPeople[]): void;
  onAgain(): void;
}

const keyOf = ({ menteeId, mentorId }: TwoPeople): string => `${menteeId} ${mentorId}`;

export function Proposals({ proposals, foot, children, onOther, onRefuse, onAccept, onAgain }: ProposalsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const { shown, rest, showMore } = useShown(proposals);
  const possible = proposals.filter(({ hindrance }) => hindrance === '');
  // A proposal that was refused or taken away meanwhile is not ticked any more.
  const ticked = possible.filter((row) => chosen.has(keyOf(row)));
  const accept = () => {
    setAsked(ticked.length === 0);
    if (ticked.length > 0) onAccept(ticked);
  };
  return (
    <>
      <h2>{ui.proposalsTitle(proposals.length)}</h2>
      <p>{ui.proposalsHint}</p>
      {possible.length > 0 && (
        <Button kind="plain" onClick={() => setChosen(new Set(possible.map(keyOf)))}>
          {ui.proposalsAll}
        </Button>
      )}
      <ul class="list">
        {shown.map((row) => (
          <ProposalItem
            key={keyOf(row)}
            proposal={row}
            chosen={chosen.has(keyOf(row))}
            onToggle={() => setChosen(toggled(chosen, keyOf(row)))}
            onOther={() => onOther(row.menteeId)}
            onRefuse={() => onRefuse(row)}
          />
        ))}
      </ul>
      <More rest={rest} onMore={showMore} />
      {children}
      <p class={isAsked && ticked.length === 0 ? 'field-error' : 'hint'} role="status">
        {ticked.length > 0 ? ui.proposalsChosen(ticked.length) : isAsked && ui.proposalsChooseFirst}
      </p>
      <Actions
        {...foot}
        primary={ui.proposalsAccept}
        onPrimary={accept}
        secondary={ui.matchingAgain}
        onSecondary={onAgain}
      />
    </>
  );
}
