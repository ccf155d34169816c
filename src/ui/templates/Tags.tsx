// The tags of a document in groups, each with what it prints and its forms; what is typed into the search narrows them.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../../rpc/client.ts';
import type { TagGroup } from '../../rpc/views/templates.ts';
import * as ui from '../../texts/uiTemplates.ts';
import { TextField } from '../fields/TextField.tsx';
import { useLoaded } from '../hooks/useLoaded.ts';
import { Loadable } from '../parts/Loadable.tsx';
import { Screen } from '../parts/Screen.tsx';
import { CopyTag } from './CopyTag.tsx';

interface TagsProps {
  readonly type: string;
  readonly name: string;
  onBack(): void;
}

export function Tags({ type, name, onBack }: TagsProps) {
  const loaded = useLoaded(() => call('rpcGetTags', { type }), type);
  const [wanted, setWanted] = useState('');
  const sought = wanted.trim().toLowerCase();
  return (
    <Screen title={ui.tagsTitle} subtitle={name} onBack={onBack}>
      <p>{ui.tagsIntro}</p>
      <TextField id="search" label={ui.tagsSearch} error="" optional value={wanted} onValue={setWanted} />
      <Loadable loaded={loaded}>
        {({ groups }) => {
          const found = groups
            .map((group) => ({ ...group, tags: group.tags.filter(({ tag }) => tag.toLowerCase().includes(sought)) }))
            .filter(({ tags }) => tags.length > 0);
          if (found.length === 0) return <p role="status">{ui.tagsNone}</p>;
          return (
            <ul class="list">
              {found.map((group) => (
                <li key={group.loops.join() + group.title + (sought !== '')}>
                  <Fold title={ui.tagsGroup(group.title)} open={sought !== ''}>
                    {() => <Group {...group} />}
                  </Fold>
                </li>
              ))}
            </ul>
          );
        }}
      </Loadable>
    </Screen>
  );
}

/** What is folded is not made before it is opened: a document has hundreds of tags and thousands of forms. */
function Fold({
  title,
  open,
  children,
}: {
  readonly title: string;
  readonly open: boolean;
  children(): ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}

function Group({ loops, tags }: TagGroup) {
  return (
    <>
      {loops.length > 0 && <p class="hint">{ui.tagsLoops}</p>}
      {loops.map((loop) => (
        <CopyTag key={loop} tag={`{{#${loop}}} … {{/${loop}}}`} example="" />
      ))}
      <ul class="list">
        {tags.map(({ tag, example, kind, forms }) => (
          <li key={tag}>
            <CopyTag tag={tag} example={ui.tagsOfKind[kind] ?? example} />
            {forms.length > 0 && (
              <Fold title={ui.tagsForms} open={false}>
                {() => forms.map((form) => <CopyTag key={form.tag} {...form} />)}
              </Fold>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
