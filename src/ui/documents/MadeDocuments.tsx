// Documents that were made, newest first, each with the way to it.
import type { MadeDocument } from '../../rpc/views/documents.ts';
import * as ui from '../../texts/uiDocuments.ts';
import { OutLink } from '../values/OutLink.tsx';
import { showMoment } from '../values/show.ts';

export function MadeDocuments({ documents }: { readonly documents: readonly MadeDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <ul class="list">
      {documents.map(({ id, name, version, madeAt, about, url }) => (
        <li key={id}>
          <OutLink href={url}>{ui.documentLine(name, version, showMoment(madeAt))}</OutLink>
          {about !== '' && <span class="hint">{ui.documentAbout(about)}</span>}
        </li>
      ))}
    </ul>
  );
}
