// The papers that were just made, and what has to happen with them before the pairs count.
import type { Value } from '../../rpc/contract.ts';
import { ui } from '../../texts/ui.ts';
import { Actions } from '../parts/Actions.tsx';
import { Done } from '../parts/Done.tsx';
import { OutLink } from '../parts/OutLink.tsx';
import { Screen } from '../parts/Screen.tsx';

interface PapersProps {
  readonly papers: Value<'rpcPreparePapers'>;
  onSign(): void;
  onPairs(): void;
}

export function Papers({ papers, onSign, onPairs }: PapersProps) {
  const text = ui.papers;
  return (
    <Screen key="papers" title={text.title} onBack={onPairs}>
      <Done>{text.text(papers.pairs, papers.consents)}</Done>
      <ul class="links">
        <li>
          <OutLink href={papers.orderUrl}>{text.order}</OutLink>
        </li>
        {papers.consentsUrl !== '' && (
          <li>
            <OutLink href={papers.consentsUrl}>{text.consents}</OutLink>
          </li>
        )}
      </ul>
      <p>{text.after}</p>
      <Actions primary={text.sign} onPrimary={onSign}>
        <button type="button" class="button" onClick={onPairs}>
          {text.toPairs}
        </button>
      </Actions>
    </Screen>
  );
}
