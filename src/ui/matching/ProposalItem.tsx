// One proposal: who is to mentor whom and why; one that cannot be any more says so and cannot be ticked.
import type { ProposalView } from '../../rpc/views/matching.ts';
import * as ui from '../../texts/uiMatching.ts';
import { StateWord } from '../values/StateWord.tsx';
import { Reasons } from './Reasons.tsx';
import { RowButton } from './RowButton.tsx';

interface ProposalItemProps {
  readonly proposal: ProposalView;
  readonly chosen: boolean;
  onToggle(): void;
  onOther(): void;
  onRefuse(): void;
}

export function ProposalItem({ proposal, chosen, onToggle, onOther, onRefuse }: ProposalItemProps) {
  const { menteeId, mentee, mentor, request, form, reasons, byCurator, hindrance } = proposal;
  const id = `proposal-${menteeId}`;
  const about = `${id}-about`;
  const isPossible = hindrance === '';
  return (
    <li class="choice">
      {isPossible ? (
        <input id={id} type="checkbox" checked={chosen} aria-describedby={about} onChange={onToggle} />
      ) : (
        <span class="no-box" />
      )}
      <div>
        {isPossible ? <label for={id}>{mentee}</label> : mentee}
        <div id={about}>
          {request !== '' && <p class="hint">{ui.proposalRequest(request)}</p>}
          <p>{ui.proposalMentor(mentor)}</p>
          <p class="hint">{form}</p>
          {byCurator && <p class="hint">{ui.proposalByCurator}</p>}
          {isPossible ? <Reasons reasons={reasons} /> : <StateWord tone="bad">{hindrance}</StateWord>}
        </div>
        <div class="links">
          <RowButton label={ui.proposalOther} spoken={ui.proposalOtherFor(mentee)} onClick={onOther} />
          <RowButton label={ui.proposalRefuse} spoken={ui.proposalRefuseFor(mentee)} onClick={onRefuse} />
        </div>
      </div>
    </li>
  );
}
