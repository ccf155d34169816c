// The papers that were just made, and what has to happen with them before the pairs count.
import type { Value } from '../../rpc/contract.ts';
import * as ui from '../../texts/ui.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { OutLink } from '../values/OutLink.tsx';

export interface PapersProps {
  readonly papers: Value<'rpcPreparePapers'>;
  /** Where a person goes from here. */
  readonly leave: string;
  onLeave(): void;
  onSign(): void;
}

export function Papers({ papers, leave, onLeave, onSign }: PapersProps) {
  return (
    <Screen title={ui.papersTitle}>
      <Notice tone="good" title={ui.papersText(papers.pairs, papers.consents)} />
      <p>
        <OutLink href={papers.orderUrl}>{ui.papersOrder}</OutLink>
      </p>
      {papers.consentsUrls.map((url, part) => (
        <p key={url}>
          <OutLink href={url}>{ui.consentsPart(ui.papersConsents, part)}</OutLink>
        </p>
      ))}
      <p>{ui.papersAfter}</p>
      <Actions primary={ui.sign} onPrimary={onSign} secondary={leave} onSecondary={onLeave} />
    </Screen>
  );
}
