// The text of a document before it is made, with what is missing in it.
import type { JobView } from '../../rpc/contract.ts';
import type { DocumentPreview } from '../../rpc/views/documents.ts';
import * as texts from '../../texts/ui.ts';
import * as ui from '../../texts/uiDocuments.ts';
import type { Action } from '../hooks/useAction.ts';
import { Actions } from '../parts/Actions.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';

interface PreviewDocumentProps {
  readonly title: string;
  readonly preview: DocumentPreview;
  readonly making: Action;
  /** How far the making is, when it is long. */
  readonly job: JobView | null;
  onMake(): void;
  onBack(): void;
}

export function PreviewDocument({ title, preview, making, job, onMake, onBack }: PreviewDocumentProps) {
  const { lines, blanks, empties, undeclined } = preview;
  return (
    <Screen title={title} onBack={onBack} busy={making.running}>
      {blanks.length + empties.length + undeclined.length === 0 && <Notice tone="good" title={ui.documentComplete} />}
      {blanks.length > 0 && <Notice tone="warn" title={ui.documentBlanks(blanks)} />}
      {empties.length > 0 && <Notice tone="warn" title={ui.documentEmpties(empties)} />}
      {undeclined.length > 0 && <Notice tone="warn" title={ui.documentUndeclined(undeclined)} />}
      <h2>{ui.documentPreview}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by the keyboard too. */}
      <section class="paper" tabIndex={0} aria-label={ui.documentPreview}>
        {lines.map((pieces, at) => (
          <p key={at}>{pieces.map(({ text, state }) => (state === 'plain' ? text : <mark>{text}</mark>))}</p>
        ))}
      </section>
      <Actions
        primary={ui.documentMake}
        onPrimary={onMake}
        action={making}
        running={ui.documentMaking}
        {...(job === null ? {} : { share: { done: job.done, total: job.total } })}
        secondary={texts.back}
        onSecondary={onBack}
      />
    </Screen>
  );
}
