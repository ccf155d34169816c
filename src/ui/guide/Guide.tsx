// The user guide in the sidebar: tasks that unfold, a field to find them, the way back to the panel.
import { useState } from 'preact/hooks';
import { call, isInGoogle, originOfHost } from '../../rpc/client.ts';
import * as ui from '../../texts/uiGuide.ts';
import { SearchField } from '../fields/SearchField.tsx';
import { useAction } from '../hooks/useAction.ts';
import { Button } from '../parts/Button.tsx';
import { Problems } from '../parts/Problems.tsx';
import { Screen } from '../parts/Screen.tsx';
import { findTasks, type GuideChapter } from './guideText.ts';

export function Guide({ chapters }: { readonly chapters: readonly GuideChapter[] }) {
  const [sought, setSought] = useState('');
  const [action, openPanel] = useAction(
    () => call('rpcOpenPanel', {}),
    () => undefined,
  );
  const found = findTasks(chapters, sought);
  return (
    <Screen title={ui.guideTitle}>
      <Button onClick={() => openPanel(undefined)}>{ui.guideToPanel}</Button>
      {action.problems.length > 0 && <Problems problems={action.problems} repeat={action.repeat} />}
      {!isInGoogle() && (
        <p>
          <a class="link" href={`${originOfHost()}/guide/`} target="_blank" rel="noopener">
            {ui.guideWhole}
          </a>
        </p>
      )}
      <SearchField id="search" label={ui.guideSearch} value={sought} onValue={setSought}>
        <p class="hint" role="status">
          {sought.trim() !== '' && ui.guideFound(found.reduce((sum, { tasks }) => sum + tasks.length, 0))}
        </p>
      </SearchField>
      {found.map((chapter) => (
        <section key={chapter.title} class="guide">
          <h2>{chapter.title}</h2>
          <Prose html={chapter.intro} />
          {chapter.tasks.map((task) => (
            <details key={task.title}>
              <summary>{task.title}</summary>
              <Prose html={task.html} />
            </details>
          ))}
        </section>
      ))}
    </Screen>
  );
}

/** Our own text, made into HTML when the page was built: nothing of it was typed by a user. */
function Prose({ html }: { readonly html: string }) {
  return html === '' ? null : <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
