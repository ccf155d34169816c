// A tag that a click copies. Where the frame may not write to the clipboard, the tag stands selected in a field instead.
import { useState } from 'preact/hooks';
import type { TagForm } from '../../rpc/views/templates.ts';
import * as ui from '../../texts/uiTemplates.ts';

export function CopyTag({ tag, example }: TagForm) {
  const [state, setState] = useState<'' | 'copied' | 'selected'>('');
  const copy = () => {
    const select = () => setState('selected');
    // Absent in a page that is not secure, whatever its typing says.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) select();
    else clipboard.writeText(tag).then(() => setState('copied'), select);
  };
  return (
    <div class="tag">
      <button type="button" class="button" onClick={copy}>
        {tag}
      </button>
      {state === 'selected' && <input readOnly aria-label={tag} value={tag} ref={chosen} onBlur={() => setState('')} />}
      <span role="status">{state === 'copied' ? ui.tagCopied : state === 'selected' ? ui.tagSelected : ''}</span>
      {example !== '' && <p class="hint">{example}</p>}
    </div>
  );
}

const chosen = (field: HTMLInputElement | null): void => {
  field?.focus();
  field?.select();
};
